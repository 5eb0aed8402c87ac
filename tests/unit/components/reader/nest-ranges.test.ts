import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestRanges, type TextNode } from '../../../../components/reader/nest-ranges';

interface Named {
  start: number;
  end: number;
  name: string;
}

/** `a[bc]{link}` for the word `bc` in a range called "link". */
function written(nodes: TextNode<Named>[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : `[${written(node.children)}]{${node.range.name}}`))
    .join('');
}

function plain(nodes: TextNode<Named>[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : plain(node.children))).join('');
}

function ends(nodes: TextNode<Named>[]): { starts: number; ends: number } {
  const sum = { starts: 0, ends: 0 };
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const inside = ends(node.children);
    sum.starts += inside.starts + (node.isStart ? 1 : 0);
    sum.ends += inside.ends + (node.isEnd ? 1 : 0);
  }
  return sum;
}

const range = (start: number, end: number, name: string): Named => ({ start, end, name });

describe('nestRanges', () => {
  it.each<[string, Named[][], string]>([
    ['nothing', [], 'abcdef'],
    ['one range', [[range(1, 3, 'x')]], 'a[bc]{x}def'],
    ['one in the other, whatever the order', [[range(1, 2, 'in'), range(0, 4, 'out')]], '[a[b]{in}cd]{out}ef'],
    ['side by side', [[range(0, 2, 'x'), range(2, 4, 'y')]], '[ab]{x}[cd]{y}ef'],
    ['equal: the earlier level outside', [[range(0, 2, 'link')], [range(0, 2, 'fact')]], '[[ab]{fact}]{link}cdef'],
    ['crossing at the end', [[range(0, 3, 'link')], [range(2, 5, 'fact')]], '[ab[c]{fact}]{link}[de]{fact}f'],
    ['crossing at the start', [[range(2, 5, 'link')], [range(0, 3, 'fact')]], '[ab]{fact}[[c]{fact}de]{link}f'],
    ['around a whole one', [[range(2, 4, 'link')], [range(1, 5, 'fact')]], 'a[b[cd]{link}e]{fact}f'],
    [
      'three levels',
      [[range(0, 3, 'link')], [range(2, 6, 'source')], [range(1, 3, 'person')]],
      '[a[b[c]{source}]{person}]{link}[def]{source}',
    ],
    ['beyond the text', [[range(4, 99, 'x')], [range(-5, 1, 'y')]], '[a]{y}bcd[ef]{x}'],
    ['empty or backward', [[range(3, 3, 'x'), range(4, 2, 'y')]], 'abcdef'],
  ])('%s', (_, levels, expected) => {
    expect(written(nestRanges('abcdef', levels))).toBe(expected);
  });

  it('says which piece is the first and which the last', () => {
    const nodes = nestRanges('abcdef', [[range(0, 3, 'link')], [range(2, 5, 'fact')]]);
    expect(ends(nodes)).toEqual({ starts: 2, ends: 2 });
  });

  it('never loses or repeats a letter', () => {
    const anyRange = fc.tuple(fc.nat(24), fc.nat(24)).map(([start, end]) => range(start, end, 'x'));
    fc.assert(
      fc.property(
        fc.array(anyRange, { maxLength: 1 }),
        fc.array(anyRange),
        fc.array(anyRange),
        (first, second, third) => {
          const text = 'abcdefghijklmnopqrst';
          expect(plain(nestRanges(text, [first, second, third]))).toBe(text);
        },
      ),
    );
  });
});
