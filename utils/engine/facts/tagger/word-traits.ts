import { COMMON_WORDS } from './common-words.weights';
import { GIVEN_NAMES } from './given-names.weights';
import { SURNAMES } from './surnames.weights';
import { DEMONYMS, PLACE_OPENERS, THING_WORDS } from './words/names';
import { PLACES } from './words/places';
import { HONORIFICS, KINSHIP, ROLE_NOUNS, TITLES } from './words/roles';
import { PERSON_VERBS, PLACE_PREPOSITIONS } from './words/speech';
import { listForm, wordSet } from './words/word-set';

/** Word classes, as bits. */
export const GIVEN = 1;
export const SURNAME = 2;
export const COMMON = 4;
export const ROLE = 8;
export const SPEECH = 16;
export const THING = 32;
export const PREPOSITION = 64;
export const CAPITAL = 128;
export const DEMONYM = 256;
export const PLACE = 512;

/** What the tagger knows of a word by itself: hashes of its form and parts, and its classes. */
export interface WordTraits {
  /** List form: lower case, straight apostrophes. */
  form: string;
  hash: number;
  shape: number;
  /** Hashes of the first two to four letters. */
  prefixes: readonly number[];
  /** Hashes of the last one to four letters. */
  suffixes: readonly number[];
  classes: number;
  hasLetter: boolean;
}

interface NameLists {
  given: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  common: ReadonlySet<string>;
}

let nameLists: NameLists | null = null;

/** The name and word lists, unpacked on first use. */
export function loadNameLists(): NameLists {
  nameLists ??= { given: wordSet(GIVEN_NAMES), surnames: wordSet(SURNAMES), common: wordSet(COMMON_WORDS) };
  return nameLists;
}

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const MAX_SHAPE = 6;
/** The kind of each letter, repeats dropped: `McKay-2` gives `XxXx-d`. */
function shapeOf(word: string): string {
  let shape = '';
  let previous = '';
  for (const letter of word) {
    let kind = letter;
    if (letter >= '0' && letter <= '9') kind = 'd';
    else if (letter.toLowerCase() !== letter) kind = 'X';
    else if (letter.toUpperCase() !== letter) kind = 'x';
    if (kind !== previous) shape += kind;
    previous = kind;
    if (shape.length >= MAX_SHAPE) break;
  }
  return shape;
}

const STARTS_UPPER = /^\p{Lu}/u;
const LETTER = /\p{L}/u;

function classesOf(word: string, form: string): number {
  const { given, surnames, common } = loadNameLists();
  const first = form.split('-', 1)[0]!;
  let classes = STARTS_UPPER.test(word) ? CAPITAL : 0;
  if (given.has(first)) classes |= GIVEN;
  if (surnames.has(form)) classes |= SURNAME;
  if (common.has(form)) classes |= COMMON;
  if (TITLES.has(form) || HONORIFICS.has(form) || ROLE_NOUNS.has(form) || KINSHIP.has(form)) classes |= ROLE;
  if (PERSON_VERBS.has(form)) classes |= SPEECH;
  if (THING_WORDS.has(form) || PLACE_OPENERS.has(form)) classes |= THING;
  if (PLACE_PREPOSITIONS.has(form)) classes |= PREPOSITION;
  if (DEMONYMS.has(form)) classes |= DEMONYM;
  if (PLACES.has(form)) classes |= PLACE;
  return classes;
}

/** Enough for any article; a page of endless new words must not fill the memory. */
const MAX_CACHED = 50_000;
const cache = new Map<string, WordTraits>();

/** Traits of a word; remembered, as articles repeat themselves. */
export function traitsOf(word: string): WordTraits {
  const known = cache.get(word);
  if (known) return known;
  const form = listForm(word);
  const traits: WordTraits = {
    form,
    hash: hashText(form),
    shape: hashText(shapeOf(word)),
    prefixes: [2, 3, 4].map((length) => hashText(`p${form.slice(0, length)}`)),
    suffixes: [1, 2, 3, 4].map((length) => hashText(`s${form.slice(-length)}`)),
    classes: classesOf(word, form),
    hasLetter: LETTER.test(word),
  };
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(word, traits);
  return traits;
}

/** Stands in for the words before the first and after the last one of a sentence. */
export const EDGE: WordTraits = {
  form: '',
  hash: 1,
  shape: 1,
  prefixes: [1, 1, 1],
  suffixes: [1, 1, 1, 1],
  classes: 0,
  hasLetter: false,
};
