import type { Survey } from './survey';

type Prose = Pick<Survey, 'prose' | 'bestParent' | 'links' | 'headlineWords'>;

/** Paragraphs shorter than this are labels and teasers. */
const MIN_PARAGRAPH = 80;
/** Text of a division that is more than a label. */
const MIN_TEXT = 40;
/** One letter of a script without spaces says about as much as this many of an alphabet. */
const DENSE_LETTER = 2.5;
const DENSE = /[\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSE_LETTERS = new RegExp(DENSE.source, 'g');
/** Where a text shows the script it is written in. */
const OPENING = 60;
const FIRST_DENSE = 0xe00;
/** A page with more paragraphs than this is decided by its first ones. */
const MAX_PARAGRAPHS = 1_500;
/** Of one paragraph, no more is looked at: what is longer is prose already. */
const MAX_LENGTH = 3_000;
/** With so much under one parent the rest of the page can no longer change the answer. */
export const ENOUGH = 2_000;
/** With less, the page may use line breaks in place of paragraphs. */
const LITTLE = 400;

/** Running text, headings and links. Reads paragraphs in page order until enough of them stand together. */
export function readProse(document: Document): Prose {
  const found: Prose = { prose: 0, bestParent: 0, links: 0, headlineWords: 0 };
  addProse(found, document.getElementsByTagName('p'));
  if (found.bestParent < LITTLE) addProse(found, textBlocks(document));
  found.links = document.getElementsByTagName('a').length;
  const headlines = document.getElementsByTagName('h1');
  for (let index = 0; index < Math.min(headlines.length, 3); index++) {
    const text = (headlines[index]!.textContent ?? '').trim().slice(0, 400);
    const words = isDense(text) ? text.length / DENSE_LETTER : text.split(' ').filter(Boolean).length;
    found.headlineWords = Math.max(found.headlineWords, Math.round(words));
  }
  return found;
}

/** Adds the running text of elements to what was found under their parents. */
function addProse(found: Prose, elements: ArrayLike<Element>): void {
  const sums = new Map<Element, number>();
  const count = Math.min(elements.length, MAX_PARAGRAPHS);
  for (let index = 0; index < count && found.bestParent < ENOUGH; index++) {
    const element = elements[index]!;
    let length = weigh(element.textContent ?? '');
    if (length < MIN_PARAGRAPH) continue;
    if (element.firstElementChild) {
      const links = element.getElementsByTagName('a');
      for (let link = 0; link < links.length; link++) length -= weigh(links[link]!.textContent ?? '');
    }
    if (length < MIN_PARAGRAPH || isLinked(element)) continue;
    found.prose += length;
    let share = length;
    let around = element.parentElement;
    for (let level = 0; around && level < 2; level++) {
      const sum = (sums.get(around) ?? 0) + share;
      sums.set(around, sum);
      if (sum > found.bestParent) found.bestParent = sum;
      share /= 2;
      around = around.parentElement;
    }
  }
}

/** Blocks that are used in place of paragraphs: they hold line breaks or begin with text. */
function textBlocks(document: Document): Element[] {
  const blocks = new Set<Element>();
  const breaks = document.getElementsByTagName('br');
  for (let index = 0; index < Math.min(breaks.length, MAX_PARAGRAPHS); index++) {
    const parent = breaks[index]!.parentElement;
    if (parent && parent.localName !== 'p') blocks.add(parent);
  }
  const divisions = document.getElementsByTagName('div');
  for (let index = 0; index < Math.min(divisions.length, MAX_PARAGRAPHS); index++) {
    const division = divisions[index]!;
    const first = division.firstChild;
    // 3: text. Most divisions begin with an element or with the markup's indentation.
    if (first?.nodeType === 3 && (first.nodeValue ?? '').length >= MIN_TEXT) blocks.add(division);
  }
  return [...document.getElementsByTagName('pre'), ...blocks];
}

/** Whether all of an element leads elsewhere, as teasers do. */
function isLinked(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName === 'a' || parent?.parentElement?.localName === 'a';
}

/** Length of a text in letters of an alphabet, indentation of the markup left out. */
function weigh(text: string): number {
  if (text.length * DENSE_LETTER < MIN_PARAGRAPH) return text.length;
  const trimmed = text.trim();
  const length = Math.min(trimmed.length, MAX_LENGTH);
  if (!isDense(trimmed)) return length;
  return length + (trimmed.slice(0, MAX_LENGTH).match(DENSE_LETTERS)?.length ?? 0) * (DENSE_LETTER - 1);
}

/** Whether a text is in a script without spaces: its middle shows it, and hardly any other text gets past the number. */
function isDense(text: string): boolean {
  return text.charCodeAt(text.length >> 1) >= FIRST_DENSE && DENSE.test(text.slice(0, OPENING));
}
