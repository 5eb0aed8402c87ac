import type { AttributionWords } from '../../languages/attribution-words';
import { isBreak, type SourceView, type TokenSpan } from './source-view';
import { isSpokenVerb } from './speech-verb';

/** More words a source's name seldom has. */
const LONGEST_PHRASE = 14;
/** "both the union and the ministry of health": an "and" further from the verb joins clauses rather than names. */
const FARTHEST_AND = 9;

/** The noun phrase that ends right before token `end`, not reaching before `from`. */
export function phraseBefore(view: SourceView, words: AttributionWords, end: number, from: number): TokenSpan | null {
  const { forms } = view;
  let first = end;
  const lowest = Math.max(from, end - LONGEST_PHRASE);
  for (let i = end - 1; i >= lowest; i--) {
    const form = forms[i]!;
    if (isBreak(view, i) || view.isQuoted[i] || isSpokenVerb(view, words, i)) break;
    if (words.clauseWords.has(form) && !(form === 'and' && i > lowest && first < end && end - i <= FARTHEST_AND)) break;
    if (words.prepositions.has(form) && (i === lowest || isBreak(view, i - 1))) break;
    first = i;
    const isClosed = words.determiners.has(form) && !words.prepositions.has(forms[i - 1] ?? '');
    if (isClosed && forms[i - 1] !== 'and') break;
  }
  while (first < end && (words.prepositions.has(forms[first]!) || words.clauseWords.has(forms[first]!))) first++;
  return first < end ? { first, last: end } : null;
}

/** The noun phrase that begins at token `start`, not reaching past `to`. */
export function phraseAfter(view: SourceView, words: AttributionWords, start: number, to: number): TokenSpan | null {
  const { forms } = view;
  let last = start;
  const highest = Math.min(to, start + LONGEST_PHRASE);
  for (let i = start; i < highest; i++) {
    const form = forms[i]!;
    if (isBreak(view, i) || view.isQuoted[i] || words.days.has(form)) break;
    if (i > start && isSpokenVerb(view, words, i)) break;
    if (words.clauseWords.has(form) && !(form === 'and' && i > start)) break;
    if (words.subjectEnds.test(form) && i > start) break;
    if (i > start && words.singlePronouns.has(form)) break;
    last = i + 1;
  }
  return last > start ? { first: start, last } : null;
}
