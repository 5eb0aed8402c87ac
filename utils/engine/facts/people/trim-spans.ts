import { loadNameLists } from '../tagger/word-traits';
import { DEMONYMS, NAME_SUFFIX, PARTICLES, THING_WORDS } from '../tagger/words/names';
import { HONORIFICS, KINSHIP, ROLE_NOUNS, TITLES } from '../tagger/words/roles';
import { FUNCTION_WORDS } from '../tagger/words/speech';
import { areNeighbours, type BlockView, hasLetter, isCapitalised, type NameSpan, opensSentence } from './name-span';
import { isRoleNoun } from './role-words';

const COMPOUND_MODIFIER =
  /-(?:based|elect|listed|born|owned|led|winning|winner|nominated|year-old|time|backed|raised|educated|designate)$/i;
/** Letters behind a name that are an office or an honour: "Rosalind May KC". */
export const POST_NOMINAL = /^(?:KC|QC|SC|MP|MSP|MLA|TD|OBE|MBE|CBE|PhD|MD|Esq)\.?$/;
const GROUP =
  /^(?:muslims?|jewish|jews?|hindus?|sikhs?|republicans?|democrats?|arabs?|shias?|sunnis?|christians?|catholics?)$/;
/** What stands before a span makes it a place or a team: "Los" Angeles Lakers. */
const PLACE_START = /^(?:Los|Las|San|Santa|Santo|Sao|São|New|Inner)$/;
const INITIAL = /^\p{Lu}\.?$/u;
const NAME_WORD = /^[\p{Lu}][\p{L}\p{M}’'.‐‑-]*$/u;

/** Whether a word may stand before a name without being part of it. */
function isBeforeName(view: BlockView, i: number, length: number): boolean {
  const form = view.forms[i]!;
  if (!hasLetter(view.words[i]!) || HONORIFICS.has(form) || FUNCTION_WORDS.has(form) || DEMONYMS.has(form)) return true;
  if (COMPOUND_MODIFIER.test(form)) return true;
  if (!TITLES.has(form) && !ROLE_NOUNS.has(form) && !KINSHIP.has(form)) return false;
  // "Dean Smith", "Chase Young": a title that is a given name too, and nothing else to be the given name.
  return length > 2 || !loadNameLists().given.has(form) || TITLES.has(form);
}

/** "Liu He", "Kim So": a name that is spelled like a small word, with a capital inside a sentence. */
function isSmallWordName(view: BlockView, first: number, last: number): boolean {
  return last - first === 2 && /^(?:He|An|So|Do|My|In|On|No|Will|May|Her|To)$/.test(view.words[last - 1]!);
}

/** Cuts titles, roles, peoples and small words off both ends; `null` where no name is left. */
export function trimSpan(view: BlockView, span: NameSpan): NameSpan | null {
  let { first, last } = span;
  for (let i = last - 1; i >= first; i--) {
    if (!/^[()[\]]$/.test(view.words[i]!)) continue;
    first = i + 1;
    break;
  }
  for (let i = last - 3; i > first; i--) {
    // "Cleveland DL Larry Ogunjobi", "Trade Representative Robert Lighthizer": a role inside, two words of name behind it.
    if (!isRoleNoun(view.forms[i]!, view.words[i]!) || loadNameLists().given.has(view.forms[i]!)) continue;
    if (!loadNameLists().surnames.has(view.forms[i]!) || TITLES.has(view.forms[i]!)) {
      first = i + 1;
      break;
    }
  }
  while (first < last && isBeforeName(view, first, last - first)) first++;
  while (
    last > first &&
    (!hasLetter(view.words[last - 1]!) ||
      (FUNCTION_WORDS.has(view.forms[last - 1]!) && !isSmallWordName(view, first, last)) ||
      /^['’]s$/.test(view.words[last - 1]!))
  )
    last--;
  while (last - first > 2 && POST_NOMINAL.test(view.words[last - 1]!)) last--;
  if (first > 0 && PLACE_START.test(view.words[first - 1]!) && areNeighbours(view, first - 1)) return null;
  if (last <= first || GROUP.test(view.forms[last - 1]!)) return null;
  if (!isCapitalised(view.words[first]) && !PARTICLES.has(view.forms[first]!)) return null;
  if (
    THING_WORDS.has(view.forms[last - 1]!) &&
    last - first > 1 &&
    !loadNameLists().surnames.has(view.forms[last - 1]!)
  )
    return null;
  return { ...span, first, last };
}

/** Joins spans that only particles part: "Ursula" + "von der" + "Leyen". */
export function mergeSpans(views: readonly BlockView[], spans: NameSpan[]): NameSpan[] {
  const merged: NameSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.at - b.at || a.first - b.first)) {
    const previous = merged.at(-1);
    const view = views[span.at]!;
    if (previous?.at === span.at && span.first >= previous.last && span.first - previous.last <= 3) {
      let isJoined = true;
      for (let i = previous.last; i < span.first; i++) if (!PARTICLES.has(view.words[i]!)) isJoined = false;
      for (let i = previous.last - 1; i < span.first; i++) if (!areNeighbours(view, i)) isJoined = false;
      if (isJoined) {
        previous.last = span.last;
        continue;
      }
    }
    merged.push({ ...span });
  }
  return merged;
}

const LEFT_PARTICLES =
  /^(?:von|van|der|den|bin|ibn|al|el|de|di|da|du|del|Van|Von|De|Bin|Al|El|Abu|Le|La|Du|Di|Da|Del|Della|Ben|Mac|St\.)$/;
/** After these a single particle is more often a preposition of another language's place name. */
const MAX_PARTICLES = 3;

const OPENS_NICKNAME = /^["“‘]$/;
const CLOSES_NICKNAME = /^["”’]$/;
/** Words a nickname has at most. */
const LONGEST_NICKNAME = 3;

/** Tokens behind a span that are a nickname in quotation marks and the surname: Robin “The Wall” Kool. */
function countNickname(view: BlockView, span: NameSpan): number {
  const { words } = view;
  const i = span.last;
  const isInside = OPENS_NICKNAME.test(words[i - 2] ?? '') && i - 2 > span.first;
  if (!isInside && !OPENS_NICKNAME.test(words[i] ?? '')) return 0;
  let close = isInside ? i : i + 1;
  while (close <= i + LONGEST_NICKNAME && hasLetter(words[close] ?? '')) close++;
  const isClosed = close > i - Number(isInside) && CLOSES_NICKNAME.test(words[close] ?? '');
  const surname = words[close + 1] ?? '';
  if (!isClosed || !NAME_WORD.test(surname) || !isCapitalised(words[close - 1]) || !areNeighbours(view, close))
    return 0;
  return FUNCTION_WORDS.has(view.forms[close + 1]!) ? 0 : close + 2 - i;
}

/** How many tokens from `i` on belong to a name that ends before `i`. */
function countRightPart(view: BlockView, span: NameSpan): number {
  const { words, otherNames } = view;
  const i = span.last;
  if (!areNeighbours(view, i - 1)) return 0;
  if (NAME_SUFFIX.test(words[i]!)) return 1;
  const nickname = countNickname(view, span);
  if (nickname > 0) return nickname;
  if (words[i] === ',' && NAME_SUFFIX.test(words[i + 1] ?? '') && areNeighbours(view, i)) return 2;
  let end = i;
  while (end < words.length && end - i < MAX_PARTICLES && PARTICLES.has(words[end]!) && areNeighbours(view, end)) end++;
  if (end > i && isCapitalised(words[end]) && NAME_WORD.test(words[end]!) && otherNames[end]! < 2) return end + 1 - i;
  if (!isCapitalised(words[i]) || otherNames[i]! > 1) return 0;
  if (INITIAL.test(words[i - 1]!) && NAME_WORD.test(words[i]!)) return 1;
  if (
    span.last - span.first === 1 &&
    /^\p{Lu}\.$/u.test(words[i]!) &&
    isCapitalised(words[i + 1]) &&
    areNeighbours(view, i)
  )
    return 2;
  return 0;
}

/** "Jaap" of "Jaap Van Der Beek", where only the particles were seen as the name's beginning. */
export function isGivenBeforeParticle(view: BlockView, { first }: NameSpan): boolean {
  const { words, forms, otherNames } = view;
  const before = first - 1;
  if (before < 0 || !LEFT_PARTICLES.test(words[first]!) || !areNeighbours(view, before)) return false;
  const form = forms[before]!;
  if (!NAME_WORD.test(words[before]!) || otherNames[before]! > 0 || FUNCTION_WORDS.has(form)) return false;
  const isOther =
    TITLES.has(form) || ROLE_NOUNS.has(form) || KINSHIP.has(form) || HONORIFICS.has(form) || DEMONYMS.has(form);
  return !isOther && !loadNameLists().common.has(form);
}

/** Whether a space stands before a token: the initial of "4K." is none. */
const isSpaced = ({ block }: BlockView, i: number): boolean => block.tokens[i - 1]?.end !== block.tokens[i]!.start;

/** Widens a span by suffixes, particles, initials and a given name the tagger left out. */
export function extendSpan(view: BlockView, span: NameSpan, isTaken: (i: number) => boolean): NameSpan {
  const { words, forms, otherNames } = view;
  const wide = { ...span };
  for (let more = countRightPart(view, wide); more > 0; more = countRightPart(view, wide)) wide.last += more;
  while (
    wide.first > 0 &&
    areNeighbours(view, wide.first - 1) &&
    LEFT_PARTICLES.test(words[wide.first - 1]!) &&
    !isTaken(wide.first - 1) &&
    (isCapitalised(words[wide.first - 1]) || !opensSentence(view, wide.first - 1))
  ) {
    if (/^(?:de|di|da|du|del)$/.test(words[wide.first - 1]!) && !isCapitalised(words[wide.first - 2])) break;
    wide.first--;
  }
  if (isGivenBeforeParticle(view, wide) && !isTaken(wide.first - 1)) wide.first--;
  const before = wide.first - 1;
  if (
    before >= 0 &&
    areNeighbours(view, before) &&
    isCapitalised(words[before]) &&
    !isTaken(before) &&
    otherNames[before]! < 2
  ) {
    const { given, common } = loadNameLists();
    const form = forms[before]!;
    const isGiven = given.has(form) && !common.has(form) && !TITLES.has(form) && !DEMONYMS.has(form);
    if (
      (isGiven && wide.last - wide.first === 1) ||
      (/^\p{Lu}\.$/u.test(words[before]!) && !opensSentence(view, before) && isSpaced(view, before))
    )
      wide.first--;
  }
  return wide;
}
