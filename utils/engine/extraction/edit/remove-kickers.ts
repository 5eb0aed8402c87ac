import type { Metadata } from '../../article';
import { topicTags } from '../../clutter/rules/topic-tags';
import { findHeadline } from './find-headline';
import { keptRange, removeDraft, type Selection } from './selection';

/** More words than this above a headline are the article's, wherever the page sets its headline. */
const MAX_KICKERS = 120;
/** Blocks after a kicker among which its headline is looked for. */
const REACH = 4;

/** Leaves out the topic or section that stands alone above the headline. */
export function removeKickers(selection: Selection, { headline }: Metadata): void {
  const { drafts, kept } = selection;
  const [first, last] = keptRange(selection);
  const at = findHeadline(drafts, headline, Math.min(last, first + REACH));
  if (at <= first) return;
  let length = 0;
  for (let i = first; i < at; i++) if (kept[i]) length += drafts[i]!.block.text.length;
  if (length > MAX_KICKERS) return;
  for (let i = first; i < at; i++) if (kept[i]) removeDraft(selection, i, topicTags.id, topicTags.reason);
}
