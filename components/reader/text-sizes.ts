/** Sizes that the bar goes through, in CSS pixels: fine steps where people read, coarse ones above. */
export const TEXT_SIZES = [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 26, 28, 32, 36, 40, 48];

/** The next size up or down, also from a size that is not a step; `null` at the end of the range. */
export function nextTextSize(current: number, direction: 'up' | 'down'): number | null {
  const sizes = direction === 'up' ? TEXT_SIZES : [...TEXT_SIZES].reverse();
  return sizes.find((size) => (direction === 'up' ? size > current : size < current)) ?? null;
}
