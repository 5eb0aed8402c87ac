import type { Block } from '../article';
import type { Draft } from './drafts/draft';
import type { Selection } from './edit/selection';

/** Items that hold more than this in several blocks are parts of a page set as a list, not items. */
const MAX_ITEM_LENGTH = 600;

export interface Assembly {
  blocks: Block[];
  /** Index of the block before which a draft stands or would stand; the number of blocks at the end. */
  standsBefore(draft: number): number;
}

/** The kept blocks, lead picture first, rules only between other blocks, lists only where they are lists. */
export function assembleBlocks({ drafts, kept }: Selection, lead: number): Assembly {
  const chosen = drafts.filter((_, i) => kept[i] && i !== lead);
  const counts = countItems(chosen);
  const blocks: Block[] = [];
  if (lead >= 0) blocks.push(drafts[lead]!.block);
  const places = drafts.map((draft, i) => {
    const place = blocks.length;
    if (!kept[i] || i === lead) return place;
    const block = shapeItem(draft, counts);
    const previous = blocks[blocks.length - 1];
    if (block.type !== 'rule' || (previous && previous.type !== 'rule')) blocks.push(block);
    return place;
  });
  pointToBlocks(drafts, kept, places);
  while (blocks[blocks.length - 1]?.type === 'rule') blocks.pop();
  return { blocks, standsBefore: (draft) => Math.min(places[draft] ?? blocks.length, blocks.length) };
}

/** Marks that lead to notes lead to their blocks from now on; those of notes that are not there go. */
function pointToBlocks(drafts: readonly Draft[], kept: readonly boolean[], places: readonly number[]): void {
  drafts.forEach(({ block }, i) => {
    const { marks } = block;
    for (let k = marks.length - 1; k >= 0; k--) {
      const mark = marks[k]!;
      if (mark.kind !== 'footnote') continue;
      if (kept[i] && kept[mark.block]) mark.block = places[mark.block]!;
      else marks.splice(k, 1);
    }
  });
}

interface ItemCount {
  blocks: number;
  length: number;
}

function countItems(drafts: readonly Draft[]): Map<Element, ItemCount> {
  const counts = new Map<Element, ItemCount>();
  for (const { block, place } of drafts) {
    if (!place.listItem) continue;
    const count = counts.get(place.listItem) ?? { blocks: 0, length: 0 };
    count.blocks++;
    count.length += block.text.length;
    counts.set(place.listItem, count);
  }
  return counts;
}

function shapeItem({ block, place }: Draft, counts: Map<Element, ItemCount>): Block {
  const count = place.listItem && counts.get(place.listItem);
  if (block.type !== 'list-item' || !count || count.blocks < 2 || count.length < MAX_ITEM_LENGTH) return block;
  const { text, marks, label, place: sort } = block;
  return { type: 'paragraph', text, marks, ...(label ? { label } : {}), ...(sort ? { place: sort } : {}) };
}
