/** A name without case, accents, punctuation and genitive, to be compared. */
export function foldName(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const EMPTY_WORDS = new Set('a an the of for to in on at and s his her its their new'.split(' '));

/** The words of a name that tell it from others. */
export function nameWords(name: string): Set<string> {
  return new Set(
    foldName(name)
      .split(' ')
      .filter((word) => word !== '' && !EMPTY_WORDS.has(word)),
  );
}

/** How the words of two names lie to each other. */
export interface Overlap {
  /** Words in both, to words in either. */
  share: number;
  /** Words in both, to words of the longer. */
  ofLonger: number;
  /** All words of the shorter are in the longer. */
  isPart: boolean;
}

export function compareNames(one: string, other: string): Overlap {
  const [a, b] = [nameWords(one), nameWords(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return {
    share: common / Math.max(1, a.size + b.size - common),
    ofLonger: common / Math.max(1, a.size, b.size),
    isPart: common > 0 && common === Math.min(a.size, b.size),
  };
}
