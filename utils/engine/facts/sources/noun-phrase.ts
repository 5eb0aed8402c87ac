import type { AttributionWords } from '../../languages/attribution-words';
import type { AnalysedBlock } from '../analysis';
import { listForm } from '../tagger/words/word-set';
import { lastBefore } from './last-before';

/** A half-open range of tokens. */
export interface TokenSpan {
  first: number;
  last: number;
}

/** A block's tokens as the source rules ask for them. */
export interface SourceView {
  block: AnalysedBlock;
  forms: string[];
  /** Per token: 1 inside quotation marks. */
  isQuoted: Uint8Array;
}

/** More words a source's name seldom has. */
const LONGEST_PHRASE = 14;
/** More words between commas are no apposition. */
const LONGEST_APPOSITION = 26;
const BREAK = /^[,;:.!?()—–“”"«»]$|^--$/;
const ADVERB = /ly$/;
const YEAR = /^\d{4}$/;

export function viewForSources(block: AnalysedBlock): SourceView {
  const isQuoted = new Uint8Array(block.tokens.length);
  let at = 0;
  block.tokens.forEach((token, i) => {
    while (at < block.quotations.length && block.quotations[at]!.end <= token.start) at++;
    const quotation = block.quotations[at];
    if (quotation && quotation.start <= token.start && token.end <= quotation.end) isQuoted[i] = 1;
  });
  return { block, forms: block.tokens.map((token) => listForm(token.text)), isQuoted };
}

export const isBreak = (view: SourceView, i: number): boolean => BREAK.test(view.block.tokens[i]?.text ?? '.');

/** Whether a word of speech stands as one: "states", but not "United States". */
export const isVerb = (view: SourceView, words: AttributionWords, i: number): boolean =>
  words.speechVerbs.has(view.forms[i] ?? '') && !/^\p{Lu}/u.test(view.block.tokens[i]!.text);

/** The noun phrase that ends right before token `end`, not reaching before `from`. */
export function phraseBefore(view: SourceView, words: AttributionWords, end: number, from: number): TokenSpan | null {
  const { forms } = view;
  let first = end;
  const lowest = Math.max(from, end - LONGEST_PHRASE);
  for (let i = end - 1; i >= lowest; i--) {
    const form = forms[i]!;
    if (isBreak(view, i) || view.isQuoted[i] || isVerb(view, words, i)) break;
    if (words.clauseWords.has(form) && !(form === 'and' && i > lowest && first < end && end - i <= 5)) break;
    if (words.prepositions.has(form) && (i === lowest || isBreak(view, i - 1))) break;
    first = i;
    if (words.determiners.has(form) && !words.prepositions.has(forms[i - 1] ?? '')) break;
  }
  while (first < end && (words.prepositions.has(forms[first]!) || words.clauseWords.has(forms[first]!))) first++;
  return first < end ? { first, last: end } : null;
}

/** The subject of the verb at `verb`: right before it, or before the apposition that ends there. */
export function subjectBefore(view: SourceView, words: AttributionWords, verb: number, from: number): TokenSpan | null {
  const { forms } = view;
  let end = verb;
  while (end > from) {
    const form = forms[end - 1]!;
    if (words.fillers.has(form) || words.days.has(form) || ADVERB.test(form) || YEAR.test(form)) end--;
    else break;
  }
  if (end > from && /^[,—–)]$/.test(forms[end - 1]!)) {
    const mark = forms[end - 1] === ')' ? '(' : forms[end - 1]!;
    const lowest = Math.max(from, end - LONGEST_APPOSITION);
    let open = end - 2;
    while (open > lowest && forms[open] !== mark && !view.isQuoted[open]) open--;
    if (open <= lowest || forms[open] !== mark) return null;
    if (open - 2 > from && forms[open - 2] === mark && /^\d+$/.test(forms[open - 1]!)) open -= 2;
    return phraseBefore(view, words, nameBefore(view, words, open, lowest) ?? open, from);
  }
  if (end > from && (forms[end - 1] === 'who' || forms[end - 1] === 'which')) {
    end -= 1;
    if (forms[end - 1] === ',') end--;
  }
  return phraseBefore(view, words, end, from);
}

/** Where a name ends whose apposition has commas of its own: "Ann Lee, a teacher in Munich, Germany, said". */
function nameBefore(view: SourceView, words: AttributionWords, open: number, lowest: number): number | null {
  const { entities, tokens } = view.block;
  for (let i = open; i > lowest && !view.isQuoted[i] && !isVerb(view, words, i); i--) {
    if (view.forms[i] !== ',') continue;
    const end = tokens[i - 1]!.end;
    const name = lastBefore(entities, ({ start }) => start, end);
    if (name?.end === end && name.type === 'person') return i;
  }
  return null;
}

/** The noun phrase that begins at token `start`, not reaching past `to`. */
export function phraseAfter(view: SourceView, words: AttributionWords, start: number, to: number): TokenSpan | null {
  const { forms } = view;
  let last = start;
  const highest = Math.min(to, start + LONGEST_PHRASE);
  for (let i = start; i < highest; i++) {
    const form = forms[i]!;
    if (isBreak(view, i) || view.isQuoted[i] || words.days.has(form) || isVerb(view, words, i)) break;
    if (words.clauseWords.has(form) && !(form === 'and' && i > start)) break;
    if (/^(?:on|in|about|during)$/.test(form) && i > start) break;
    if (i > start && words.singlePronouns.has(form)) break;
    last = i + 1;
  }
  return last > start ? { first: start, last } : null;
}
