/**
 * What is no letter and no digit in any script that news is written in. Ranges in place of `\p`: classes of Unicode
 * properties took most of the time that a page's first look took.
 */
const NO_LETTERS =
  /[\0-/:-@[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u02c2-\u02df\u055a-\u055f\u0589\u060c\u061b\u061f\u0640\u066a-\u066d\u06d4\u0964\u0965\u10fb\u1680\u2000-\u200b\u200e-\u206f\u20a0-\u20cf\u2100-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufe30-\ufe6f\uff5f-\uff65]+/g;

/** Letters and digits that can be written in another way; looking for them is cheaper than normalizing all. */
const COMPOSED = /[\u0300-\u036f\u2070-\u209f\u2100-\u218f\u2460-\u24ff\u3300-\u33ff\uf900-\ufb4f\uff00-\uffef]/;

/** Letters and digits only, lower case: for telling whether two texts are the same. */
export function foldText(text: string): string {
  const plain = COMPOSED.test(text) ? text.normalize('NFKC') : text;
  return plain.toLowerCase().replace(NO_LETTERS, ' ').trim();
}

/** Letters and digits alone: names are written with and without spaces. */
export function bareText(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

/** The share of the smaller set of words that the larger one has, 0 to 1. */
export function similarity(left: Set<string>, right: Set<string>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}

/** Scripts without spaces between words, in which each letter counts as one. */
const DENSE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30fa\u30fc-\u30ff\u3400-\u9fff]/;

/** The words of a folded text, each once; letters where there are no spaces between words. */
export function wordsOf(folded: string): Set<string> {
  if (!DENSE.test(folded)) return new Set(folded ? folded.split(' ') : []);
  const words = new Set<string>();
  for (const word of folded.split(' ')) {
    if (DENSE.test(word)) for (const letter of word) words.add(letter);
    else words.add(word);
  }
  return words;
}
