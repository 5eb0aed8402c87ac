import { describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/engine/article';
import {
  describePassage,
  findPassage,
  HEADLINE,
  mentionsIn,
  placeInWhole,
  STANDFIRST,
  trimRange,
  wholeTextOf,
} from '../../../utils/engine/passages';

function article(...texts: string[]): Article {
  return {
    metadata: { headline: 'Dam cracks', standfirst: 'Letters went unanswered.' },
    blocks: texts.map((text) => ({ type: 'paragraph', text, marks: [] })),
  } as unknown as Article;
}

const DAM = article('The dam had cracked.', '', 'Nobody answered the letters. The dam had cracked.');
const WHOLE = wholeTextOf(DAM);

describe('whole text', () => {
  it('has every part at its place', () => {
    expect(WHOLE.parts.map(({ block, start, text }) => [block, WHOLE.text.slice(start, start + text.length)])).toEqual([
      [HEADLINE, 'Dam cracks'],
      [STANDFIRST, 'Letters went unanswered.'],
      [0, 'The dam had cracked.'],
      [1, ''],
      [2, 'Nobody answered the letters. The dam had cracked.'],
    ]);
    expect(placeInWhole(WHOLE, 2, 7)).toBe(WHOLE.text.indexOf('answered the'));
    expect(placeInWhole(WHOLE, 0, 900)).toBe(WHOLE.text.indexOf('\n\nNobody'));
    expect(placeInWhole(WHOLE, 9, 0)).toBeNull();
  });

  it('gives the words of a range block by block, and none of blocks without words', () => {
    const range = { start: WHOLE.text.indexOf('had'), end: WHOLE.text.indexOf(' the letters') };
    expect(mentionsIn(WHOLE, range)).toEqual([
      { block: 0, start: 8, end: 20, text: 'had cracked.' },
      { block: 2, start: 0, end: 15, text: 'Nobody answered' },
    ]);
  });

  it('has no white space at the edges of a passage', () => {
    const start = WHOLE.text.indexOf('\nThe dam');
    expect(trimRange(WHOLE, { start, end: start + 9 })).toEqual({ start: start + 1, end: start + 8 });
    expect(trimRange(WHOLE, { start, end: start + 1 })).toBeNull();
  });
});

describe('a passage that was marked', () => {
  const range = { start: WHOLE.text.indexOf('had'), end: WHOLE.text.indexOf(' the letters') };
  const passage = describePassage(WHOLE, range);

  it('is found over several blocks, also when something came before it or a block between went', () => {
    expect(findPassage(WHOLE, passage)).toEqual(range);
    const changed = wholeTextOf(article('New.', ...DAM.blocks.filter(({ text }) => text).map(({ text }) => text)));
    const found = findPassage(changed, passage);
    expect(found && mentionsIn(changed, found).map(({ text }) => text)).toEqual(['had cracked.', 'Nobody answered']);
  });

  it.each([
    ['one word is another', article('The dam had cracked.', '', 'Somebody answered the letters.')],
    ['a paragraph came between', article('The dam had cracked.', 'Then it rained.', 'Nobody answered the letters.')],
    ['it is gone', article('Then it rained.')],
  ])('is not found when %s', (_, changed) => {
    expect(findPassage(wholeTextOf(changed), passage)).toBeNull();
  });
});
