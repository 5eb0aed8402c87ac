import { describe, expect, it } from 'vitest';
import { layOut, placesOf, sentencesAt } from '../../../bench/facts/lay-out';
import { compareNames, foldName } from '../../../bench/facts/names';
import { pair } from '../../../bench/facts/pair';

const LAYOUT = layOut({
  id: 'ferry',
  url: 'https://harbourpost.example/a/ferry.html',
  title: 'The ferry',
  sentences: [
    { i: 0, p: 0, t: 'It left on Monday.' },
    { i: 1, p: 0, t: 'On Monday and Monday night it rained.' },
    { i: 2, p: 2, t: 'Nobody came.' },
  ],
});

describe('layOut', () => {
  it('joins sentences with a space and keeps empty paragraphs', () => {
    expect(LAYOUT.paragraphs).toEqual(['It left on Monday. On Monday and Monday night it rained.', '', 'Nobody came.']);
  });

  it.each([
    ['a sentence', [{ paragraph: 0, start: 0, end: 5 }], [0]],
    ['the space between', [{ paragraph: 0, start: 18, end: 19 }], []],
    ['across a border', [{ paragraph: 0, start: 10, end: 25 }], [0, 1]],
    [
      'two places in one',
      [
        { paragraph: 2, start: 0, end: 3 },
        { paragraph: 2, start: 4, end: 6 },
      ],
      [2],
    ],
    ['the headline', [{ paragraph: -1, start: 0, end: 9 }], []],
  ])('finds %s', (_, places, numbers) => {
    expect([...sentencesAt(LAYOUT, places)]).toEqual(numbers);
  });

  it('finds every place of a label’s words in its own sentence only', () => {
    expect(placesOf(LAYOUT, 1, 'Monday')).toEqual([
      { paragraph: 0, start: 22, end: 28 },
      { paragraph: 0, start: 33, end: 39 },
    ]);
    expect(placesOf(LAYOUT, 2, 'Monday')).toEqual([]);
    expect(placesOf(LAYOUT, 9, 'Monday')).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Renée O’Hara', 'renee o hara'],
    ['Brandt’s', 'brandt'],
    ['J.-P. Quist', 'j p quist'],
  ])('%s folds to %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it.each([
    ['the Harbour Office', 'Harbour Office', 1, true],
    ['Edda Quist', 'Quist', 0.5, true],
    ['Edda Quist', 'Tomas Quist', 1 / 3, false],
    ['Edda Quist', 'Kalder', 0, false],
    ['the', 'an', 0, false],
  ])('%s and %s', (one, other, share, isPart) => {
    const overlap = compareNames(one, other);
    expect(overlap.share).toBeCloseTo(share);
    expect(overlap.isPart).toBe(isPart);
  });
});

describe('pair', () => {
  it('gives the most alike away first and nobody twice', () => {
    const { tagged, used } = pair([10, 20], [19, 21, 90], (label, value) => Math.max(0, 10 - Math.abs(label - value)));
    expect([...tagged]).toEqual([[1, 0]]);
    expect(used).toEqual(new Set([0]));
  });
});
