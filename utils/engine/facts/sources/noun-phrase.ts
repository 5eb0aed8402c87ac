import type { AttributionWords } from '../../languages/attribution-words';
import { entityBefore, isBreak, isCapital, type SourceView, type TokenSpan } from './source-view';
import { isSpokenVerb } from './speech-verb';

/** More words a source's name seldom has. */
const LONGEST_PHRASE = 14;
/** "both the union and the ministry of health": an "and" further from the verb joins clauses rather than names. */
const FARTHEST_AND = 9;

/** The noun phrase that ends right before token `end`, not reaching before `from`. */
export function phraseBefore(view: SourceView, words: AttributionWords, end: number, from: number): TokenSpan | null {
  const { forms } = view;
  if (isPronoun(words, forms[end - 1] ?? '')) return end - 1 >= from ? { first: end - 1, last: end } : null;
  let first = end;
  const lowest = Math.max(from, end - LONGEST_PHRASE);
  for (let i = end - 1; i >= lowest; i--) {
    const form = forms[i]!;
    if (isBreak(view, i) || view.isQuoted[i] || isSpokenVerb(view, words, i)) break;
    if (words.clauseWords.has(form) && !(form === 'and' && i > lowest && first < end && end - i <= FARTHEST_AND)) break;
    if (words.prepositions.has(form) && (i === lowest || isBreak(view, i - 1))) break;
    // "that affected people and outraged officials": the verb of a relative clause.
    if (/ed$/.test(form) && /^(?:that|who|which)$/.test(forms[i - 1] ?? '')) break;
    first = i;
    if (isPronoun(words, form)) {
      // "He instead told": nothing but adverbs behind it.
      const isAlone = forms.slice(i + 1, end).every((each) => words.fillers.has(each) || words.adverb.test(each));
      if (isAlone) return { first: i, last: i + 1 };
      first = i + 1;
      break;
    }
    const isClosed = words.determiners.has(form) && !words.prepositions.has(forms[i - 1] ?? '');
    if (isClosed && forms[i - 1] !== 'and') break;
  }
  while (first < end && (words.prepositions.has(forms[first]!) || words.clauseWords.has(forms[first]!))) first++;
  if (first === from || isBreak(view, first - 1)) while (first < end - 1 && OPENING_ADVERB.test(forms[first]!)) first++;
  return first < end ? { first: nameAtEnd(view, words, first, end, from), last: end } : null;
}

/** What opens a sentence before its subject: "Now Strava says". */
const OPENING_ADVERB =
  /^(?:now|then|today|yesterday|meanwhile|later|still|again|here|there|earlier|recently|also|yet|instead|once|perhaps)$/;

const isPronoun = (words: AttributionWords, form: string): boolean =>
  words.singlePronouns.has(form) || words.groupPronouns.has(form) || words.thingPronouns.has(form);

/** "Prior to launch Google promised", "the quality Google promised": the name alone is the subject. */
function nameAtEnd(view: SourceView, words: AttributionWords, first: number, end: number, from: number): number {
  const before = view.forms[first - 1] ?? '';
  const isSubject =
    first <= from || isBreak(view, first - 1) || words.clauseWords.has(before) || view.isQuoted[first - 1];
  const entity = entityBefore(view, end);
  if (isSubject || !entity || entity.type === 'person') return first;
  let at = end - 1;
  while (at > first && view.block.tokens[at]!.start > entity.start) at--;
  for (let i = first; i < at; i++) if (isCapital(view, i)) return first;
  return at;
}

/** The noun phrase that begins at token `start`, not reaching past `to`. */
export function phraseAfter(view: SourceView, words: AttributionWords, start: number, to: number): TokenSpan | null {
  const { forms } = view;
  let last = start;
  const highest = Math.min(to, start + LONGEST_PHRASE);
  for (let i = start; i < highest; i++) {
    const form = forms[i]!;
    // "an August 2025 report"
    const isDay = words.days.has(form) && !(i === start + 1 && words.determiners.has(forms[start]!));
    if (isBreak(view, i) || view.isQuoted[i] || isDay) break;
    if (i > start && isSpokenVerb(view, words, i)) break;
    if (words.clauseWords.has(form) && !(form === 'and' && i > start)) break;
    if (words.subjectEnds.test(form) && i > start) break;
    if (i > start && isPronoun(words, form)) break;
    last = i + 1;
  }
  return last > start ? { first: start, last } : null;
}
