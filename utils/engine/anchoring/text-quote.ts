import type { TextRange } from '../text-range';
import { type FoldedText, foldWords } from './fold-words';

/**
 * Words with what stands around them: how a place is found again in a text that may have changed. The selector of the
 * Web Annotation Data Model, https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** What the standard's examples and most annotation tools keep. */
const CONTEXT_LENGTH = 32;
/** Words shorter than this stand in many texts: they count as found only where their surroundings are the same. */
const TELLING_LENGTH = 40;
/** Share of the surroundings that must be the same for words that do not tell by themselves. */
const MIN_CONTEXT = 0.4;
/** A page that repeats a word more often than this is not searched to its end. */
const MAX_CANDIDATES = 500;

/** The quote that leads back to a range of a text. */
export function describeQuote(text: string, { start, end }: TextRange): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}

/**
 * Where a quote stands in a text, `null` when its words are not there any more or could be meant in two places. Words
 * that only look alike are never taken: a wrong place is worse than none. White space and typographic signs may differ.
 * `position`: where it began when it was described; decides between places that are alike, if one is exactly there.
 * Linear in the text's length.
 */
export function findQuote(text: string | FoldedText, quote: TextQuote, position?: number): TextRange | null {
  const folded = typeof text === 'string' ? foldWords(text) : text;
  const exact = foldWords(quote.exact).text.trim();
  if (!exact) return null;
  const prefix = foldWords(quote.prefix).text;
  const suffix = foldWords(quote.suffix).text;
  let best: { at: number; likeness: number } | null = null;
  let isTied = false;
  let candidates = 0;
  for (let at = folded.text.indexOf(exact); at >= 0; at = folded.text.indexOf(exact, at + 1)) {
    if (++candidates > MAX_CANDIDATES) return null;
    const likeness = likenessOf(folded.text, at, at + exact.length, prefix, suffix);
    if (best !== null && likeness < best.likeness) continue;
    if (best !== null && likeness === best.likeness) {
      const isSettled = folded.places[best.at] === position;
      if (isSettled) continue;
      isTied = folded.places[at] !== position;
    } else isTied = false;
    best = { at, likeness };
  }
  if (!best || isTied) return null;
  if (exact.length < TELLING_LENGTH && best.likeness < MIN_CONTEXT) return null;
  return { start: folded.places[best.at]!, end: folded.places[best.at + exact.length - 1]! + 1 };
}

/** Share (0…1) of the surroundings that is the same, counted outwards from the words; 1 where there are none to compare. */
function likenessOf(text: string, start: number, end: number, prefix: string, suffix: string): number {
  const before = prefix.trimEnd();
  const after = suffix.trimStart();
  const length = before.length + after.length;
  if (length === 0) return 1;
  let same = 0;
  let at = skipSpaces(text, start - 1, -1);
  for (let i = before.length - 1; i >= 0 && text[at] === before[i]; i--, at--) same++;
  at = skipSpaces(text, end, 1);
  for (let i = 0; i < after.length && text[at] === after[i]; i++, at++) same++;
  return same / length;
}

function skipSpaces(text: string, at: number, step: 1 | -1): number {
  let place = at;
  while (text[place] === ' ') place += step;
  return place;
}
