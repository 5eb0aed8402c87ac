import { loadNameLists } from '../tagger/word-traits';
import { DEMONYMS, THING_WORDS } from '../tagger/words/names';
import { PLACES } from '../tagger/words/places';
import { HONORIFICS, KINSHIP, ROLE_NOUNS, TITLES } from '../tagger/words/roles';
import { FUNCTION_WORDS, PERSON_VERBS } from '../tagger/words/speech';
import { areNeighbours, type BlockView, isCapitalised, type NameSpan, opensSentence } from './name-span';
import { isRoleNoun } from './role-words';
import { POST_NOMINAL } from './trim-spans';

const NAME_WORD = /^\p{Lu}(?=[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}’'‐‑-]*\p{Ll})[\p{L}\p{M}’'‐‑-]*$/u;
const MOST_WORDS = 4;
/** Words behind a name and its comma in which a role may stand. */
const ROLE_REACH = 6;
const ROLE_REACH_BACK = 9;
/** What firms, teams and countries are called as well. */
const BODY_ROLES =
  /(?:maker|owner|leader|provider|producer|partner|giant|operator|developer|sponsor|publisher|adviser|advisor|host|winner|champion|member|supplier|lender|insurer|retailer|carrier|rival|creditor|donor|holder|buyer|seller|builder|employer|dealer|neighbor|neighbour|contractor|regulator|watchdog)s?$/;
/** Weekdays, months and the like that follow a given name as a surname. */
const CALENDAR_SURNAME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|march|april|may|june|july|august)$/;
const AGE = /^[1-9]\d$/;

/**
 * Names that the tagger took for something else or overlooked, and that the words beside them tell: an age ("Peace
 * Adzo, 14, …"), a relative clause ("…, who"), a role in apposition, or, for a given name of the lists, a verb of
 * speech. Surnames that are weekdays and months ("Derek Sunday said") are found this way too.
 */
export function findTold(view: BlockView, at: number): NameSpan[] {
  const { words } = view;
  const found: NameSpan[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    if (!isCapitalised(words[i]) || !canBeName(view, i)) continue;
    let last = i + 1;
    while (last < words.length && areNeighbours(view, last - 1) && canBeName(view, last)) last++;
    const size = last - i;
    if (size >= 2 && size <= MOST_WORDS && isAlone(view, i, last) && isTold(view, i, last))
      found.push({ at, first: i, last, evidence: 'told' });
    i = last - 1;
  }
  return found;
}

function canBeName({ words, forms }: BlockView, i: number): boolean {
  const form = forms[i]!;
  if (
    !NAME_WORD.test(words[i]!) ||
    (FUNCTION_WORDS.has(form) && !CALENDAR_SURNAME.test(form)) ||
    DEMONYMS.has(form) ||
    HONORIFICS.has(form)
  )
    return false;
  if (TITLES.has(form) || KINSHIP.has(form)) return false;
  const { given, surnames } = loadNameLists();
  if (given.has(form) || surnames.has(form)) return true;
  if (CALENDAR_SURNAME.test(form)) return given.has(forms[i - 1] ?? '');
  return !THING_WORDS.has(form) && !ROLE_NOUNS.has(form) && !PLACES.has(form);
}

/** Whether a run is a whole: no article before it, no other capitalised words or "of" beside it. */
function isAlone(view: BlockView, first: number, last: number): boolean {
  const { words, forms } = view;
  const before = first > 0 && view.sentenceOf[first - 1] === view.sentenceOf[first] ? forms[first - 1]! : '';
  if (/^(?:the|an?|of|&)$/.test(before)) return false;
  const isTitled = HONORIFICS.has(before) || isRoleNoun(before, words[first - 1] ?? '');
  if (first > 0 && areNeighbours(view, first - 1) && isCapitalised(words[first - 1]) && !isTitled)
    return opensSentence(view, first - 1) && FUNCTION_WORDS.has(before);
  const isRanked = TITLES.has(before) && loadNameLists().given.has(forms[first]!);
  if (POST_NOMINAL.test(words[last] ?? '') || (isRanked && forms[last] === 'of')) return true;
  return !(areNeighbours(view, last - 1) && /^(?:of|&|\p{Lu}.*|\d.*)$/u.test(words[last] ?? ''));
}

function isTold(view: BlockView, first: number, last: number): boolean {
  const { words, forms, otherNames } = view;
  const { given, surnames } = loadNameLists();
  if (view.sentenceOf[last] !== view.sentenceOf[first]) return false;
  const isGiven = given.has(forms[first]!);
  const isListed = isGiven || surnames.has(forms[last - 1]!);
  const before = forms[first - 1] ?? '';
  const at = POST_NOMINAL.test(words[last] ?? '') ? last + 1 : last;
  const after = forms[at] ?? '';
  if (isGiven && (PERSON_VERBS.has(after) || TITLES.has(before) || HONORIFICS.has(before))) return true;
  const isClosed = after === ',' || PERSON_VERBS.has(after);
  if (isClosed && before === ',' && hasRoleBefore(view, first - 2)) return true;
  if (/^who(?:se)?$/.test(forms[at + 1] ?? '') && !isListed && otherNames[first] !== 0) return false;
  return isDescribed(view, at);
}

/** Whether a comma follows at a token, and after it what only somebody has: an age, a relative clause, a role. */
export function isDescribed(view: BlockView, at: number): boolean {
  const { words, forms } = view;
  if (forms[at] !== ',') return false;
  const next = forms[at + 1] ?? '';
  if (AGE.test(next)) return /^[,.;)]$/.test(words[at + 2] ?? '.');
  if (/^who(?:se)?$/.test(next)) return true;
  return /^(?:an?|the|his|her|their|its)$/.test(next) && hasRoleBehind(view, at + 2);
}

const PAUSE = /^[,.;:()—–“”"]$/;

/** Whether what a human is stands at a place; "maker" and "owner" may be firms. */
const isHuman = ({ words, forms }: BlockView, i: number): boolean =>
  isRoleNoun(forms[i]!, words[i]!) && !BODY_ROLES.test(forms[i]!);

/** "the Green councillor who": the first words of the phrase behind a name. */
function hasRoleBehind(view: BlockView, from: number): boolean {
  for (let i = from; i < Math.min(from + ROLE_REACH, view.forms.length); i++) {
    if (PAUSE.test(view.forms[i]!) || /^(?:of|in|for|at|that|which)$/.test(view.forms[i]!)) return false;
    if (isHuman(view, i)) return true;
  }
  return false;
}

/** "The mayor of Itabira,": the phrase before a name, and not the one before that. */
function hasRoleBefore(view: BlockView, from: number): boolean {
  for (let i = from; i >= Math.max(0, from - ROLE_REACH_BACK) && !PAUSE.test(view.forms[i]!); i--)
    if (isHuman(view, i)) return /^(?:the|an?|his|her|its|their|['’]s|\p{L}+)$/u.test(view.forms[i - 1] ?? 'the');
  return false;
}
