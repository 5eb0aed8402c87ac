import { CUE, hasCue } from '../../clutter/class-cues';
import type { Draft } from '../drafts/draft';
import { findCredit } from '../drafts/read-figure';
import { isInside } from '../drafts/tags';

/** How far a caption may stand behind its picture, in blocks: caption, credit, a label between. */
const REACH = 3;
const MAX_CAPTION = 600;

/** Moves words that a page sets as caption or credit of a bare picture into its figure; answers which drafts were. */
export function mergeCaptions(drafts: readonly Draft[]): Set<number> {
  const merged = new Set<number>();
  let figure = -1;
  drafts.forEach((draft, i) => {
    if (draft.block.type === 'figure') {
      figure = i;
      return;
    }
    if (!isCaption(draft, figure >= 0 && i - figure <= 2 * REACH)) return;
    merged.add(i);
    const target = figure >= 0 && i - figure <= REACH ? drafts[figure]!.block : null;
    if (target?.type !== 'figure') return;
    const { text } = draft.block;
    if (target.text.includes(text)) return;
    const start = target.text ? target.text.length + 1 : 0;
    const isCredit =
      hasCue(draft.place.ownCues | draft.inlineCues, CUE.caption) && /credit|copyright/i.test(draft.place.make);
    target.text = target.text ? `${target.text} ${text}` : text;
    const credit = isCredit ? { start, end: target.text.length } : findCredit(target.text);
    if (credit) target.credit = credit;
  });
  return merged;
}

function isCaption(draft: Draft, isNearPicture: boolean): boolean {
  const { block, place } = draft;
  if (block.text.length > MAX_CAPTION || block.type === 'heading' || block.type === 'table') return false;
  if (isInside(place.tags, 'figcaption')) return true;
  if (isInside(place.tags, 'figure') && block.type === 'paragraph') return true;
  return isNearPicture && hasCue(place.nearCues | draft.inlineCues, CUE.caption);
}
