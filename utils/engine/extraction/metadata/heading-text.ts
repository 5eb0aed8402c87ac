import { foldText, similarity, wordsOf } from '../../fold-text';
import { cleanText } from './text';

const KICKER =
  /(?:^|[-_\s])(?:kicker|overline|eyebrow|spitzmarke|dachzeile|roofline|topline|label|badge|tag|category|rubrik|section|prefix|supertitle|pretitle|overtitle|volanta|cintillo|brand)(?:$|[-_\s])|__(?:kicker|topline|overline|intro|label)|kicker|topline|spitzmarke/i;
/** Read out by screen readers, not part of the headline. */
const UNSEEN = /(?:^|[-_\s])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|u-hidden)(?:$|[-_\s])|visuallyhidden/i;
/** Not words of the heading. */
const NO_WORDS = 'script, style, noscript, svg';
/** Hostile headings may hold any number of elements. */
const MAX_PARTS = 60;

export interface HeadingText {
  text: string;
  /** The words before the headline that were taken off; '' when there were none. */
  kicker: string;
}

/** What a page calls itself, made ready to be compared with its headings. */
export interface Titles {
  folded: Set<string>;
  words: Set<string>[];
}

export function readTitles(texts: string[]): Titles {
  const folded = new Set(texts.map(foldText));
  return { folded, words: [...folded].map(wordsOf) };
}

/** The words of a heading, those marked as a kicker or as read out only taken off. `given`: the page's own titles. */
export function readHeading(heading: Element, given: Titles): HeadingText {
  const whole = wholeText(heading, given);
  if (!heading.firstElementChild) return { text: trimMarks(whole), kicker: '' };
  let text = whole;
  let kicker = '';
  const parts = heading.getElementsByTagName('*');
  for (let index = 0; index < Math.min(parts.length, MAX_PARTS); index++) {
    const part = parts[index]!;
    const names = part.getAttribute('class') ?? '';
    const isUnseen = UNSEEN.test(names);
    if (!isUnseen && !KICKER.test(names)) continue;
    const own = cleanText(part.textContent ?? '');
    if (!own || own.length >= text.length) continue;
    if (text.startsWith(own)) {
      text = text.slice(own.length);
      if (!isUnseen) kicker = own;
    } else if (isUnseen && text.endsWith(own)) text = text.slice(0, -own.length);
    text = text.replace(/^[\s:|–—•·/-]+/, '').trim();
  }
  text = trimMarks(text);
  // One element of the heading alone may be the headline.
  for (const part of heading.children) {
    const own = cleanText(part.textContent ?? '');
    if (own.length < text.length && given.folded.has(foldText(own))) return { text: own, kicker };
  }
  return foldText(text) ? { text, kicker } : { text: whole, kicker: '' };
}

/** Elements of a heading often touch without a space: it is read in the way that fits the page's titles better. */
function wholeText(heading: Element, given: Titles): string {
  if (!heading.firstElementChild) return cleanText(heading.textContent ?? '');
  const parts: string[] = [];
  const walker = heading.ownerDocument.createTreeWalker(heading, 4);
  for (let node = walker.nextNode(); node && parts.length < MAX_PARTS; node = walker.nextNode()) {
    if (node.parentElement?.closest(NO_WORDS)) continue;
    parts.push(node.nodeValue ?? '');
  }
  const joined = cleanText(parts.join(''));
  const spaced = cleanText(parts.join(' '));
  return joined !== spaced && agreement(spaced, given) > agreement(joined, given) ? spaced : joined;
}

/** A heading's text without the dashes and strokes that divide it from others; one of them alone stays. */
function trimMarks(text: string): string {
  return text.replace(/^[\s:|–—•·/-]+/, '').replace(/(?<![\s|–—•·/-])[\s|–—•·/-]+$/, '') || text;
}

/** How well a text agrees with the best of the titles, 0 to 1. */
export function agreement(text: string, { words }: Titles): number {
  const own = wordsOf(foldText(text));
  let best = 0;
  for (const other of words) best = Math.max(best, similarity(own, other));
  return best;
}
