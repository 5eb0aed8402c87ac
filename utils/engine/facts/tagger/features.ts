import { CAPITAL, COMMON, EDGE, GIVEN, PLACE, SPEECH, SURNAME, traitsOf, type WordTraits } from './word-traits';

/** What the rest of the article says about its words. */
export interface WordUse {
  /** Words written in lower case somewhere. */
  lowerCase: Set<string>;
  /** Words capitalised inside a sentence. */
  capitalInside: Set<string>;
  /** Words that follow a given name. */
  afterGiven: Set<string>;
}

export function createWordUse(): WordUse {
  return { lowerCase: new Set(), capitalInside: new Set(), afterGiven: new Set() };
}

/** Notes how a sentence uses its words. */
export function noteWordUse(use: WordUse, words: readonly string[]): void {
  let before = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const { classes } = traitsOf(word);
    if (!(classes & CAPITAL)) use.lowerCase.add(word);
    else if (i > 0) {
      use.capitalInside.add(word);
      if (before & GIVEN && before & CAPITAL && !(before & COMMON)) use.afterGiven.add(word);
    }
    before = classes;
  }
}

/** A sentence ready for the tagger. */
export interface TaggedSentence {
  words: readonly string[];
  traits: WordTraits[];
  /** Whether most words are capitalised: a headline or shouting. */
  isCapitalised: boolean;
}

/** More than this share of capitalised words makes a headline. */
const HEADLINE_SHARE = 0.7;

export function prepareSentence(words: readonly string[]): TaggedSentence {
  const traits = words.map(traitsOf);
  let letters = 0;
  let capitals = 0;
  for (const { hasLetter, classes } of traits) {
    if (!hasLetter) continue;
    letters++;
    if (classes & CAPITAL) capitals++;
  }
  return { words, traits, isCapitalised: letters > 3 && capitals / letters > HEADLINE_SHARE };
}

/** Whether a word can be part of a name: a capital, or a small word between two capitals ("von", "of the"). */
export function isCandidate({ traits }: TaggedSentence, i: number): boolean {
  return (
    hasCapital(traits, i) ||
    ((hasCapital(traits, i - 1) || hasCapital(traits, i - 2)) &&
      (hasCapital(traits, i + 1) || hasCapital(traits, i + 2)))
  );
}

const hasCapital = (traits: readonly WordTraits[], i: number): boolean =>
  i >= 0 && i < traits.length && (traits[i]!.classes & CAPITAL) !== 0;

/** Mixes two hashes into one. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 16) ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Number of features of a word. */
export const FEATURE_COUNT = 48;
const FNV_PRIME = 0x01000193;
/** Classes kept where a word stands beside another one: the name lists and the capital. */
const NAMES = CAPITAL | COMMON | GIVEN | SURNAME | PLACE;

/**
 * Writes the hashed features of word `i` into `out`: the word, its neighbours two to each side, their shapes, affixes
 * and classes, and how the article uses the word elsewhere. Training and tagging share this function; a change in it
 * asks for new weights.
 */
export function writeFeatures(sentence: TaggedSentence, i: number, use: WordUse, mask: number, out: Uint32Array): void {
  const { traits, words } = sentence;
  const word = traits[i]!;
  const before = traits[i - 1] ?? EDGE;
  const after = traits[i + 1] ?? EDGE;
  const before2 = traits[i - 2] ?? EDGE;
  const after2 = traits[i + 2] ?? EDGE;
  let count = 0;
  const put = (a: number, b = 0) => {
    out[count] = mix(mix((count + 1) * FNV_PRIME, a), b) & mask;
    count++;
  };
  const isFirst = i === 0 ? 1 : 0;
  const text = words[i]!;
  const elsewhere =
    (use.lowerCase.has(word.form) ? 1 : 0) |
    (use.capitalInside.has(text) ? 2 : 0) |
    (isFirst << 2) |
    (sentence.isCapitalised ? 8 : 0) |
    (use.afterGiven.has(text) ? 16 : 0);
  const capital = word.classes & CAPITAL;
  const names = word.classes & NAMES;
  const [prefix2, prefix3, prefix4] = word.prefixes as [number, number, number];
  const [suffix1, suffix2, suffix3, suffix4] = word.suffixes as [number, number, number, number];
  put(word.hash);
  put(before.hash);
  put(after.hash);
  put(before2.hash);
  put(after2.hash);
  put(word.hash, before.hash);
  put(word.hash, after.hash);
  put(before.hash, after.hash);
  put(word.shape, isFirst);
  put(word.shape, before.shape);
  put(word.shape, after.shape);
  put(word.shape, mix(before.shape, after.shape));
  put(prefix2);
  put(prefix3);
  put(prefix4);
  put(suffix1, capital);
  put(suffix2, capital);
  put(suffix3, capital);
  put(suffix4, capital);
  put(word.classes, elsewhere);
  put(word.classes, before.classes);
  put(word.classes, after.classes);
  put(before.classes, after.classes);
  put(word.classes, mix(before.classes, after.classes));
  put(names, mix(before.hash, 7));
  put(names, mix(after.hash, 9));
  put(elsewhere, word.shape);
  put(before.classes, before2.classes);
  put(after.classes, after2.classes);
  put(before.suffixes[2]!, names);
  put(after.suffixes[2]!, names);
  put(before2.hash, mix(before.hash, names));
  put(after.hash, mix(after2.hash, names));
  put(word.shape, mix(after.shape, after2.shape));
  put(word.shape, mix(before.shape, before2.shape));
  put(elsewhere, before.classes);
  put(elsewhere, after.classes);
  put(before.suffixes[1]!, suffix2);
  put(suffix3, after.suffixes[2]!);
  put(suffix3, before.suffixes[2]!);
  put(names, mix(before.classes, before2.classes));
  put(names, mix(after.classes & (NAMES | SPEECH), after2.classes & (NAMES | SPEECH)));
  put(before.shape, word.hash);
  put(suffix2, word.shape);
  put(prefix2, word.shape);
  put(word.classes, mix(elsewhere, after.hash));
  put(word.classes, mix(elsewhere, before.hash));
  put(99);
}
