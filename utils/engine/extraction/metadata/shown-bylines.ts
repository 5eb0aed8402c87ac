import { foldText } from '../../fold-text';
import { hasNameShape } from './author-names';
import { isControl, kindOfAuthor } from './author-words';
import type { BodyMarks } from './body-marks';
import { isOutside } from './outside';
import type { Found } from './page-source';
import { cleanText, elementText } from './text';

const MAX_NAMES = 12;
const MAX_LENGTH = 80;
const OPENING =
  /^(?:by|von|par|por|di|da|af|av|door|text|written by|from|texte|tekst|autor|autorin|author|von:|by:|penulis|yazan|автор)\s*:?\s+/i;
/** Paragraphs before a signature that make it one of a text. */
const MIN_PARAGRAPHS = 3;
const MIN_PARAGRAPH = 100;
const MAX_PARAGRAPHS = 400;
/** Of a signature that stands first or last: no heading and no line of the text is so short. */
const MAX_SIGNATURE = 40;
/** Pieces of text after the headline in which a byline without any mark may stand. */
const MAX_PIECES = 40;
const OPENING_ALONE = /^(?:by|von|par|por|di|da|af|av|door|text|written by|autor|author|penulis|oleh)\s*:?$/i;

/** What bylines of the page show: names, lines that begin as a byline does, then such lines without a mark. */
export function* shownBylines(marks: BodyMarks, headline: Element | undefined): Iterable<Found<string[]>> {
  yield { value: lines(marks.bylines, headline, areNames), origin: 'byline' };
  yield { value: lines(marks.bylines, headline, (text) => OPENING.test(text)), origin: 'byline' };
  if (headline) yield { value: unmarkedByline(headline), origin: 'text' };
}

function areNames(text: string): boolean {
  return text.split(/,|\s(?:and|und|et|y|e|og|och)\s|&/).every((part) => {
    const name = part.trim().replace(OPENING, '');
    const folded = foldText(name);
    return hasNameShape(name) && kindOfAuthor(folded) === 'person' && !isControl(folded);
  });
}

/** A line near the headline that says "By" and a name, in one piece of text or two. */
function unmarkedByline(headline: Element): string[] {
  const { ownerDocument } = headline;
  const walker = ownerDocument.createTreeWalker(ownerDocument.body, 4);
  walker.currentNode = headline.lastChild ?? headline;
  let isOpen = false;
  let count = 0;
  for (let node = walker.nextNode(); node && count < MAX_PIECES; node = walker.nextNode()) {
    const text = cleanText((node.nodeValue ?? '').slice(0, MAX_LENGTH * 2)).replace(/(?<![\s,;|])[\s,;|]+$/, '');
    if (!text || text.length > MAX_LENGTH) continue;
    count++;
    if (isOpen && areNames(text)) return [text];
    if (!isOpen && OPENING.test(text) && areNames(text.replace(OPENING, ''))) return [text];
    isOpen = OPENING_ALONE.test(text);
  }
  return [];
}

function lines(elements: Element[], headline: Element | undefined, isByline: (text: string) => boolean): string[] {
  const names: string[] = [];
  let place: Element | null = null;
  for (const element of elements) {
    if (names.length >= MAX_NAMES) break;
    if ((element.textContent ?? '').length > MAX_LENGTH * 3) continue;
    const text = elementText(element).replace(/[,;|]$/, '');
    if (!text || text.length > MAX_LENGTH || !isByline(text) || isOutside(element, headline)) continue;
    // Names of one byline stand together; others further down belong to other articles.
    const around = element.parentElement?.parentElement?.parentElement ?? null;
    if (place && around && !place.contains(element)) break;
    place ??= around;
    names.push(text);
  }
  // What holds a name and more stands around the element that holds the name.
  return names.filter((name) => !names.some((other) => other !== name && name.includes(other)));
}

/** The name that stands alone in the first or the last paragraph of the text, as papers sign. */
export function findSignature(document: Document): string | undefined {
  const paragraphs = document.getElementsByTagName('p');
  const counts = new Map<Element, number>();
  let body: Element | undefined;
  for (let index = 0; index < Math.min(paragraphs.length, MAX_PARAGRAPHS); index++) {
    const paragraph = paragraphs[index]!;
    const parent = paragraph.parentElement;
    if (!parent || (paragraph.textContent ?? '').length < MIN_PARAGRAPH) continue;
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    if (count > (body ? counts.get(body)! : MIN_PARAGRAPHS - 1)) body = parent;
  }
  if (!body) return undefined;
  const own = [...body.children].filter(
    ({ localName, textContent }) => localName === 'p' && (textContent ?? '').trim().length > 1,
  );
  for (const paragraph of [own[0], own[own.length - 1]]) {
    const text = cleanText(paragraph?.textContent ?? '').replace(/^[-–—\s(]+|[)\s]+$/g, '');
    if (text.length <= MAX_SIGNATURE && !paragraph?.querySelector('a, button') && areNames(text)) return text;
  }
  return undefined;
}
