import type { Removal } from '../../article';
import type { Draft } from '../drafts/draft';

/** Which drafts make the article, and why others do not; the steps of the editing pass it on and change it. */
export interface Selection {
  drafts: readonly Draft[];
  kept: boolean[];
  /** By index; only where something would otherwise have been shown or stands among what is shown. */
  removals: Map<number, Pick<Removal, 'rule' | 'reason'>>;
}

export function removeDraft(selection: Selection, index: number, rule: string, reason: string): void {
  selection.kept[index] = false;
  if (!selection.removals.has(index)) selection.removals.set(index, { rule, reason });
}

export const isWords = ({ block }: Draft): boolean =>
  block.type !== 'figure' && block.type !== 'embed' && block.type !== 'rule';

/** Index of the first and the last kept block of words; `[-1, -1]` when there is none. */
export function keptRange({ drafts, kept }: Selection): [first: number, last: number] {
  let first = -1;
  let last = -1;
  for (let i = 0; i < drafts.length; i++) {
    if (!kept[i] || !isWords(drafts[i]!)) continue;
    if (first < 0) first = i;
    last = i;
  }
  return [first, last];
}
