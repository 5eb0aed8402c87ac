import { describe, expect, it } from 'vitest';
import type { Block } from '../../../utils/engine/article';
import { type BlockGroup, groupBlocks, type ListTree } from '../../../utils/engine/group-blocks';

const paragraph = (text: string, label?: Block['label']): Block => ({
  type: 'paragraph',
  text,
  marks: [],
  ...(label ? { label } : {}),
});
const quote = (text: string): Block => ({ type: 'quote', text, marks: [] });
const item = (depth: number, text: string, number?: number): Block => ({
  type: 'list-item',
  text,
  marks: [],
  depth,
  ...(number === undefined ? {} : { number }),
});

/** `ul(a b(…))`: short enough to read in a table. */
function written(group: BlockGroup): string {
  if (group.type === 'block') return group.entry.block.text;
  if (group.type === 'quote') return `quote(${group.entries.map(({ block }) => block.text).join(' ')})`;
  if (group.type === 'note') return `${group.label}(${group.groups.map(written).join(' ')})`;
  return writtenList(group);
}

function writtenList({ isOrdered, items }: ListTree): string {
  const words = items.map(({ block, lists }) => block.text + lists.map(writtenList).join(''));
  return `${isOrdered ? 'ol' : 'ul'}(${words.join(' ')})`;
}

describe('groupBlocks', () => {
  it.each<[string, Block[], string]>([
    ['nothing', [], ''],
    ['paragraphs stay alone', [paragraph('a'), paragraph('b')], 'a b'],
    ['quotes in a row are one', [quote('a'), quote('b'), paragraph('c'), quote('d')], 'quote(a b) c quote(d)'],
    ['a flat list', [item(0, 'a'), item(0, 'b')], 'ul(a b)'],
    ['a list in a list', [item(0, 'a'), item(1, 'b'), item(1, 'c'), item(0, 'd')], 'ul(aul(b c) d)'],
    ['numbers inside points', [item(0, 'a'), item(1, 'b', 1), item(1, 'c', 2)], 'ul(aol(b c))'],
    ['another kind at the same depth', [item(0, 'a', 1), item(0, 'b')], 'ol(a) ul(b)'],
    ['a skipped depth', [item(0, 'a'), item(3, 'b'), item(0, 'c')], 'ul(aul(b) c)'],
    ['begins deep', [item(2, 'a'), item(0, 'b')], 'ul(a) ul(b)'],
    ['two lists with text between', [item(0, 'a'), paragraph('x'), item(0, 'b')], 'ul(a) x ul(b)'],
    [
      'boxes hold what has their label',
      [paragraph('a'), paragraph('b', 'correction'), paragraph('c', 'correction'), paragraph('d')],
      'a correction(b c) d',
    ],
    ['two boxes side by side', [paragraph('a', 'update'), paragraph('b', 'correction')], 'update(a) correction(b)'],
  ])('%s', (_, blocks, expected) => {
    expect(groupBlocks(blocks).map(written).join(' ')).toBe(expected);
  });

  it('does not follow a page into any depth', () => {
    const blocks = Array.from({ length: 5_000 }, (_, depth) => item(depth, 'x'));
    let depth = 0;
    for (let lists = groupBlocks(blocks) as ListTree[]; lists[0]; lists = lists[0].items.at(-1)?.lists ?? [])
      depth += 1;
    expect(depth).toBeLessThan(10);
  });
});
