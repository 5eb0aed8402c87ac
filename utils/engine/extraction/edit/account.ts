import type { Metadata } from '../../article';
import { findClutterRule } from '../../clutter/rules';
import type { Draft, Place } from '../drafts/draft';
import { createSortReader } from '../drafts/place-sort';
import { clutterContextOf } from './clutter-context';
import { isWords, keptRange, type Selection } from './selection';

const OUTSIDE = { rule: 'outside-the-article', reason: 'Stands outside the article' };
const AMONG = { rule: 'unlike-the-article', reason: 'Stands in the text but is not like it' };
/** A single sign is no block anybody would look for. */
const MIN_LENGTH = 2;

/** Says of every block that is kept what sort of place it comes from. */
export function sortBlocks({ drafts, kept }: Selection): void {
  const readSort = createSortReader();
  drafts.forEach((draft, index) => {
    if (kept[index]) setSort(draft, readSort);
  });
}

function setSort({ block, place }: Draft, readSort: (place: Place) => string | undefined): void {
  const sort = readSort(place);
  if (sort) block.place = sort;
}

/**
 * Accounts for every block of the page that is left out: where it comes from, and the rule that knows it, or where it
 * stands when none does. `shown`: what the article shows elsewhere, as its headline or standfirst.
 */
export function accountForBlocks(
  selection: Selection,
  metadata: Metadata,
  captions: ReadonlySet<number>,
  shown: readonly string[],
): void {
  const { drafts, kept, removals } = selection;
  const [first, last] = keptRange(selection);
  const readSort = createSortReader();
  const context = clutterContextOf(selection, metadata);
  drafts.forEach((draft, index) => {
    const { block } = draft;
    if (kept[index]) return;
    setSort(draft, readSort);
    if (captions.has(index) || removals.has(index)) return;
    if (block.type === 'rule' || draft.place.heading === 1 || shown.includes(block.text)) return;
    if (isWords(draft) && block.text.length < MIN_LENGTH) return;
    // Its pictures are shown in another size already.
    if (block.type === 'figure' && !block.images.length) return;
    context.index = index;
    const rule = isWords(draft) ? findClutterRule(draft, context) : undefined;
    const place = index < first || index > last ? OUTSIDE : AMONG;
    removals.set(index, rule ? { rule: rule.id, reason: rule.reason } : place);
  });
}
