/**
 * Weights travel as text, one printable character each: a compressor then sees the few levels that there are, where
 * base64 would smear them over character borders. Levels are finer near zero, where most weights are: the weight is the
 * square of its level (measured: as good as 32-bit floats; evenly spaced levels lost a third of the names).
 */
const MAX_LEVEL = 28;
/** The weight of the highest level. */
export const MAX_WEIGHT = MAX_LEVEL * MAX_LEVEL;
/** Character of level 0; levels reach from `#` to `[`, which need no escape in a string but `'`. */
const ZERO = 63;

/** The level of a weight between -`MAX_WEIGHT` and `MAX_WEIGHT`, not yet rounded. */
export function levelOf(weight: number): number {
  return Math.sign(weight) * Math.sqrt(Math.abs(weight));
}

export function packLevels(levels: Int8Array): string {
  let text = '';
  for (const level of levels) text += String.fromCharCode(ZERO + level);
  return text;
}

/** The weights of packed levels. */
export function unpackLevels(text: string): Int16Array {
  const weights = new Int16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const level = text.charCodeAt(i) - ZERO;
    weights[i] = level * Math.abs(level);
  }
  return weights;
}
