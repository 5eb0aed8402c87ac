import type { Draft } from '../drafts/draft';

/** Index of the last headline among the first so many drafts, -1 when the page shows none there. */
export function findHeadline(drafts: readonly Draft[], headline: string, before: number): number {
  let found = -1;
  for (let i = 0; i < Math.min(before, drafts.length); i++) {
    const { block, place } = drafts[i]!;
    if (place.heading === 1 || (block.type === 'heading' && block.text === headline)) found = i;
  }
  return found;
}
