import type { Block, BlockLabel } from './article';

export interface NumberedBlock<Kind extends Block = Block> {
  block: Kind;
  /** Its number in the article: what mentions count by. */
  index: number;
}

type ListItem = Extract<Block, { type: 'list-item' }>;

export interface ListTree {
  type: 'list';
  isOrdered: boolean;
  items: (NumberedBlock<ListItem> & { lists: ListTree[] })[];
}

export type BlockGroup =
  | { type: 'block'; entry: NumberedBlock }
  | { type: 'quote'; entries: NumberedBlock[] }
  | { type: 'note'; label: BlockLabel; groups: BlockGroup[] }
  | ListTree;

/** Deeper lists are drawn at this depth: nobody reads them, and the page chooses the number. */
const MAX_DEPTH = 8;

/** Puts together what stands in blocks of its own but is one thing on the page: lists, quotations, boxes. */
export function groupBlocks(blocks: Block[]): BlockGroup[] {
  return groupLabels(blocks.map((block, index) => ({ block, index })));
}

function groupLabels(entries: NumberedBlock[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (let at = 0; at < entries.length; ) {
    const label = entries[at]?.block.label;
    const end = endOfRun(entries, at, ({ block }) => block.label === label);
    const inside = groupShapes(entries.slice(at, end));
    if (label) groups.push({ type: 'note', label, groups: inside });
    else groups.push(...inside);
    at = end;
  }
  return groups;
}

function groupShapes(entries: NumberedBlock[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at] as NumberedBlock;
    const { type } = entry.block;
    const end =
      type === 'list-item' || type === 'quote' ? endOfRun(entries, at, ({ block }) => block.type === type) : at + 1;
    if (type === 'list-item') groups.push(...nestLists(entries.slice(at, end) as NumberedBlock<ListItem>[]));
    else if (type === 'quote') groups.push({ type: 'quote', entries: entries.slice(at, end) });
    else groups.push({ type: 'block', entry });
    at = end;
  }
  return groups;
}

function endOfRun(entries: NumberedBlock[], start: number, isSame: (entry: NumberedBlock) => boolean): number {
  let end = start + 1;
  while (end < entries.length && isSame(entries[end] as NumberedBlock)) end += 1;
  return end;
}

/** A list changes where numbers begin or end at the same depth; a depth that is skipped is not drawn. */
function nestLists(items: NumberedBlock<ListItem>[]): ListTree[] {
  const top: ListTree[] = [];
  const open: { depth: number; siblings: ListTree[]; list: ListTree }[] = [];
  for (const item of items) {
    const depth = Math.min(item.block.depth, MAX_DEPTH);
    const isOrdered = item.block.number !== undefined;
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) > depth) open.pop();
    let level = open.at(-1);
    if (!level || level.depth < depth) {
      const siblings = level?.list.items.at(-1)?.lists ?? top;
      level = { depth, siblings, list: startList(siblings, isOrdered) };
      open.push(level);
    } else if (level.list.isOrdered !== isOrdered) {
      level.list = startList(level.siblings, isOrdered);
    }
    level.list.items.push({ ...item, lists: [] });
  }
  return top;
}

function startList(siblings: ListTree[], isOrdered: boolean): ListTree {
  const list: ListTree = { type: 'list', isOrdered, items: [] };
  siblings.push(list);
  return list;
}
