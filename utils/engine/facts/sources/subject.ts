import type { AttributionWords } from '../../languages/attribution-words';
import { phraseBefore } from './noun-phrase';
import { entityBefore, isBreak, isCapital, type SourceView, type TokenSpan } from './source-view';
import { isSpokenVerb } from './speech-verb';

/** More words between commas are no apposition, unless a person's name stands before them. */
const LONGEST_APPOSITION = 26;
const LONGEST_AFTER_NAME = 45;
/** "the aide who took the call said": words from "who" to the verb. */
const LONGEST_RELATIVE = 9;
/** More words between signs are no name alone. */
const MOST_NAME_WORDS = 7;
const YEAR = /^\d{4}$/;
/** Set between commas, they are no apposition: "Smith, however, said". */
const INTERJECTION =
  /^(?:however|though|meanwhile|too|instead|therefore|also|nonetheless|nevertheless|moreover|then|course|example|turn)$/;
const BE = /^(?:be|been|being|is|are|was|were|get|got|gets)$/;
/** Verbs whose participle tells who was spoken to or about: "was told", "have been accused". */
const NEVER_PASSIVE = /^(?:saying|says|say)$/;

/** The subject of the verb at `verb`: right before it, or before the apposition that ends there. */
export function subjectBefore(view: SourceView, words: AttributionWords, verb: number, from: number): TokenSpan | null {
  const { forms } = view;
  const end = skipFillers(view, words, verb, from);
  if (isPassive(view, end, verb)) return null;
  if (end > from && /^[,—–)-]$/.test(forms[end - 1]!)) return beforeApposition(view, words, end, from);
  if (end > from && words.relatives.has(forms[end - 1]!)) {
    const name = end - (forms[end - 2] === ',' ? 2 : 1);
    return phraseBefore(view, words, name, from);
  }
  const phrase = phraseBefore(view, words, end, from);
  return phrase && (beforeRelative(view, words, phrase.first, from) ?? phrase);
}

/** Where the subject ends: before auxiliaries, adverbs, days, "however" between commas. */
function skipFillers({ forms, block }: SourceView, words: AttributionWords, verb: number, from: number): number {
  let end = verb;
  while (end > from) {
    const form = forms[end - 1]!;
    const isSmall =
      words.fillers.has(form) || (words.adverb.test(form) && !/^\p{Lu}/u.test(block.tokens[end - 1]!.text));
    if (isSmall || words.days.has(form) || YEAR.test(form)) end--;
    else if (form === ',' && end - 3 > from && INTERJECTION.test(forms[end - 2]!) && forms[end - 3] === ',') end -= 3;
    else break;
  }
  return end;
}

function isPassive({ forms }: SourceView, end: number, verb: number): boolean {
  if (NEVER_PASSIVE.test(forms[verb]!) || forms[verb]!.endsWith('ing')) return false;
  for (let i = end; i < verb; i++) if (BE.test(forms[i]!)) return true;
  return false;
}

/** "Ann Lee, a teacher in Munich, Germany, said"; "Lee's lawyer, Bo Ek, said" means Bo Ek. */
function beforeApposition(view: SourceView, words: AttributionWords, end: number, from: number): TokenSpan | null {
  const { forms } = view;
  const mark = forms[end - 1] === ')' ? '(' : forms[end - 1]!;
  const lowest = Math.max(from, end - LONGEST_APPOSITION);
  let open = end - 2;
  while (open > lowest && forms[open] !== mark && !view.isQuoted[open]) open--;
  const isClosed = open > lowest && forms[open] === mark;
  const opener = isClosed ? nameBefore(view, words, open, Math.max(from, end - LONGEST_AFTER_NAME)) : null;
  if (opener !== null && opener < open && opensSentence(view, opener, from))
    return phraseBefore(view, words, opener, from);
  if (isClosed && isNameAlone(view, words, open, end - 1)) return { first: open + 1, last: end - 1 };
  if (isClosed && open - 2 > from && forms[open - 2] === mark && /^\d+$/.test(forms[open - 1]!)) open -= 2;
  const named = nameBefore(view, words, isClosed ? open : end - 2, Math.max(from, end - LONGEST_AFTER_NAME));
  if (named === null && !isClosed) return null;
  return phraseBefore(view, words, named ?? open, from);
}

/**
 * Whether nothing but a name stands between two signs, behind a phrase that is none: "the group that owns it, Big
 * Machine, says". Not the place in "a teacher in Munich, Germany, said".
 */
function isNameAlone(view: SourceView, words: AttributionWords, open: number, last: number): boolean {
  const first = open + 1;
  if (last - first < 1 || last - first > MOST_NAME_WORDS) return false;
  if (isCapital(view, open - 1) && !isDescription(view, words, open)) return false;
  const entity = entityBefore(view, last);
  if (entity?.type === 'person') return entity.start === view.block.tokens[first]!.start;
  if (entity?.type === 'place' && view.forms[open] === ',') return false;
  for (let i = first; i < last; i++) {
    const isJoint = i > first && /^(?:of|and|the|for|&)$/.test(view.forms[i]!);
    if (!isCapital(view, i) && !isJoint) return false;
  }
  return !words.days.has(view.forms[first]!);
}

/** "The company that runs the AMAs": a phrase with an article and a noun, whatever name it ends with. */
function isDescription(view: SourceView, words: AttributionWords, comma: number): boolean {
  const phrase = phraseBefore(view, words, comma, Math.max(0, comma - LONGEST_RELATIVE));
  const start = phrase && beforeRelative(view, words, phrase.first, Math.max(0, comma - LONGEST_AFTER_NAME));
  const first = (start ?? phrase)?.first;
  return first !== undefined && words.determiners.has(view.forms[first]!) && !isCapital(view, first + 1);
}

/** Whether nothing but a name, with titles before it, stands between a sentence's start and a comma. */
function opensSentence(view: SourceView, comma: number, from: number): boolean {
  for (let i = from; i < comma; i++)
    if (!isCapital(view, i) && !/^(?:de|van|von|der|den|bin|al)$/.test(view.forms[i]!)) return false;
  return true;
}

/** Where a name ends whose apposition has commas of its own. */
function nameBefore(view: SourceView, words: AttributionWords, open: number, lowest: number): number | null {
  let found: number | null = null;
  for (let i = open; i > lowest && !view.isQuoted[i] && !isSpokenVerb(view, words, i); i--) {
    if (view.forms[i] !== ',') continue;
    const entity = entityBefore(view, i);
    if (entity?.type === 'person') found ??= i;
    // The name that opens the clause, rather than one of those its apposition lists.
    if (entity?.type === 'person' && startsAt(view, entity.start, lowest)) return i;
  }
  return found;
}

/** Whether a sentence's first word, or the first after a sign, stands at a place of the text. */
function startsAt({ block }: SourceView, place: number, first: number): boolean {
  return block.tokens[first]!.start === place;
}

/** "the aide who took the call" said: the phrase before "who", where one leads to the phrase found. */
function beforeRelative(view: SourceView, words: AttributionWords, first: number, from: number): TokenSpan | null {
  const lowest = Math.max(from + 1, first - LONGEST_RELATIVE);
  for (let i = first - 1; i >= lowest && !isBreak(view, i); i--) {
    if (!words.relatives.has(view.forms[i]!) && view.forms[i] !== 'that') continue;
    if (i === first - 1) return null;
    return isCapital(view, i) ? null : phraseBefore(view, words, i, from);
  }
  return null;
}
