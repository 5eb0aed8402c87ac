/** What one pass over a page's paragraphs and headings tells. Lengths are in letters of running text, links left out. */
export interface Survey {
  document: Document;
  url: URL | null;
  /** Letters in paragraphs long enough to be prose. */
  prose: number;
  /** Letters of such paragraphs under the one parent that holds most; half of it counts for the grandparent. */
  bestParent: number;
  paragraphs: number;
  /** Headings of level 2 to 4 that are links: teasers of other pages. */
  teasers: number;
  links: number;
}

/** Paragraphs shorter than this are labels and teasers. */
const MIN_PARAGRAPH = 80;
/** One letter of a script without spaces says about as much as this many of an alphabet. */
const DENSE_LETTER = 2.5;
const DENSE_LETTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const DENSE_START = /[\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** A page with more paragraphs than this is decided by its first ones. */
const MAX_PARAGRAPHS = 3_000;
/** Of one paragraph, no more is looked at: what is longer is prose already. */
const MAX_LENGTH = 5_000;

/** Looks over a page without layout, copies or changes. Cost: about that of reading the text of its paragraphs once. */
export function surveyPage(document: Document, url: string): Survey {
  const perParent = new Map<Element, number>();
  const survey: Survey = {
    document,
    url: parseAddress(url),
    prose: 0,
    bestParent: 0,
    paragraphs: 0,
    teasers: 0,
    links: document.getElementsByTagName('a').length,
  };
  const add = (parent: Element | null | undefined, length: number): void => {
    if (!parent) return;
    const sum = (perParent.get(parent) ?? 0) + length;
    perParent.set(parent, sum);
    if (sum > survey.bestParent) survey.bestParent = sum;
  };
  let looked = 0;
  for (const paragraph of document.querySelectorAll(PROSE)) {
    if (++looked > MAX_PARAGRAPHS) break;
    const length = proseLength(paragraph);
    if (length < MIN_PARAGRAPH) continue;
    survey.paragraphs++;
    survey.prose += length;
    add(paragraph.parentElement, length);
    add(paragraph.parentElement?.parentElement, length / 2);
  }
  survey.teasers = document.querySelectorAll(TEASERS).length;
  return survey;
}

const PROSE = 'p, pre, div > br:first-of-type';
const TEASERS =
  'h2 > a[href], h3 > a[href], h4 > a[href], a[href] > h2, a[href] > h3, a[href] > h4, a[href] > div > h3';

function proseLength(paragraph: Element): number {
  // A line break stands for the text of the block that uses it in place of paragraphs.
  const element = paragraph.localName === 'br' ? paragraph.parentElement : paragraph;
  if (!element) return 0;
  const length = weigh(element.textContent ?? '');
  if (length < MIN_PARAGRAPH) return 0;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += weigh(link.textContent ?? '');
  return length - linked;
}

/** Length of a text in letters of an alphabet, indentation of the markup left out. */
function weigh(text: string): number {
  const trimmed = text.trim();
  if (trimmed.length * DENSE_LETTER < MIN_PARAGRAPH) return trimmed.length;
  const looked = trimmed.slice(0, MAX_LENGTH);
  const dense = DENSE_START.test(looked) ? (looked.match(DENSE_LETTERS)?.length ?? 0) : 0;
  return looked.length + dense * (DENSE_LETTER - 1);
}

function parseAddress(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
