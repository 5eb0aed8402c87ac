import type { Removal } from '../../article';
import { previewOf } from '../../article-edits';
import type { Selection } from './selection';

/** What a page may make us carry: more than any page that was looked at has, and still a small message. */
const MAX_REMOVALS = 300;
const MAX_REMOVED_BLOCKS = 3_000;
const MAX_REMOVED_LENGTH = 500_000;

/** What was left out, in the page's order: blocks that follow each other and have one reason are one removal. */
export function listRemovals(
  { drafts, kept, removals }: Selection,
  standsBefore: (draft: number) => number,
): Removal[] {
  const list: Removal[] = [];
  let carried = 0;
  let length = 0;
  let lastDraft = -1;
  for (const [index, { rule, reason }] of [...removals].sort(([a], [b]) => a - b)) {
    const draft = drafts[index];
    if (!draft || kept[index]) continue;
    const { block } = draft;
    length += block.text.length;
    if (++carried > MAX_REMOVED_BLOCKS || length > MAX_REMOVED_LENGTH) break;
    const before = standsBefore(index);
    const open = list.at(-1);
    if (open && open.rule === rule && open.before === before && isRunOn(kept, lastDraft, index)) {
      open.blocks.push(block);
      open.preview = previewOf(open.blocks);
    } else {
      if (list.length === MAX_REMOVALS) break;
      list.push({ rule, reason, preview: previewOf([block]), blocks: [block], before });
    }
    lastDraft = index;
  }
  return list;
}

/** Whether nothing that is shown stands between two drafts. */
function isRunOn(kept: readonly boolean[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (kept[i]) return false;
  return true;
}
