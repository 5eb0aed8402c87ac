import type { Metadata } from '../../article';
import { bylineAndDate } from '../../clutter/rules/byline-and-date';
import { comments } from '../../clutter/rules/comments';
import { clutterContextOf } from './clutter-context';
import { keptRange, removeDraft, type Selection } from './selection';

/** Less of the text than this before them, and the label stands above an article. */
const MIN_SHARE_BEFORE = 0.25;
/** Entries with their own date: so many make a conversation. */
const MIN_DATES = 2;

/**
 * Leaves out what readers wrote under an article: all that follows a label of comments and is set with a date again
 * and again. Long comments read like an article, each for itself.
 */
export function removeComments(selection: Selection, metadata: Metadata): void {
  const { drafts, kept, removals } = selection;
  const [first, last] = keptRange(selection);
  const all = keptLength(selection, first, last + 1);
  const context = clutterContextOf(selection, metadata);
  for (let label = first + 1; label < last; label++) {
    if (removals.get(label)?.rule !== comments.id) continue;
    if (keptLength(selection, first, label) < all * MIN_SHARE_BEFORE) continue;
    let dates = 0;
    for (let i = label + 1; i < drafts.length && dates < MIN_DATES; i++) {
      context.index = i;
      if (bylineAndDate.matches(drafts[i]!, context)) dates++;
    }
    if (dates < MIN_DATES) return;
    for (let i = label + 1; i <= last; i++) if (kept[i]) removeDraft(selection, i, comments.id, comments.reason);
    return;
  }
}

function keptLength({ drafts, kept }: Selection, from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to; i++) if (kept[i]) length += drafts[i]!.block.text.length;
  return length;
}
