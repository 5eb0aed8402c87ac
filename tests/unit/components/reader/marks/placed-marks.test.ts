import { describe, expect, it } from 'vitest';
import {
  inverseOf,
  markRange,
  ownRangesOf,
  type PlacedMark,
  placeMarks,
} from '../../../../../components/reader/marks/placed-marks';
import type { Article } from '../../../../../utils/engine/article';
import { type WholeText, wholeTextOf } from '../../../../../utils/engine/passages';
import {
  applyMarksChange,
  type MarkColour,
  type MarksChange,
  type ReaderMark,
} from '../../../../../utils/extension/articles/record';

function article(...texts: string[]): Article {
  return {
    metadata: { headline: 'The dam' },
    blocks: texts.map((text) => ({ type: 'paragraph', text, marks: [] })),
  } as unknown as Article;
}

const TEXTS = ['Letters warned of cracks in the wall.', 'Nobody answered them for two whole years.'];
const WHOLE = wholeTextOf(article(...TEXTS));
let made = 0;
const making = { createId: () => `m${++made}`, now: '2024-01-18T06:30:00.000Z' };

function paint(marks: readonly ReaderMark[], words: string, colour: MarkColour, whole: WholeText = WHOLE): MarksChange {
  const start = whole.text.indexOf(words);
  const change = markRange(whole, placeMarks(whole, marks), { start, end: start + words.length }, colour, making);
  if (!change) throw new Error('nothing to mark');
  return change;
}

const seen = (marks: readonly ReaderMark[]) =>
  placeMarks(WHOLE, marks).map(({ mark }) => [mark.colour, mark.quote.exact]);

describe('marking', () => {
  it.each<[what: string, first: string, second: string, seen: [MarkColour, string][]]>([
    [
      'beside another',
      'Letters warned',
      'in the wall.',
      [
        ['yellow', 'Letters warned'],
        ['green', 'in the wall.'],
      ],
    ],
    ['over the same words', 'of cracks', 'of cracks', [['green', 'of cracks']]],
    ['over more words', 'of cracks', 'warned of cracks in', [['green', 'warned of cracks in']]],
    [
      'over the end',
      'warned of cracks',
      'cracks in',
      [
        ['yellow', 'warned of'],
        ['green', 'cracks in'],
      ],
    ],
    [
      'over the beginning',
      'cracks in the',
      'of cracks',
      [
        ['green', 'of cracks'],
        ['yellow', 'in the'],
      ],
    ],
    [
      'within',
      'warned of cracks in the',
      'cracks',
      [
        ['yellow', 'warned of'],
        ['green', 'cracks'],
        ['yellow', 'in the'],
      ],
    ],
    [
      'over blocks',
      'the wall.\nNobody',
      'wall.',
      [
        ['yellow', 'the'],
        ['green', 'wall.'],
        ['yellow', 'Nobody'],
      ],
    ],
  ])('%s leaves what a pen would, and is taken back whole', (_, first, second, expected) => {
    const before = applyMarksChange([], paint([], first, 'yellow'));
    const change = paint(before, second, 'green');
    const after = applyMarksChange(before, change);
    expect(seen(after)).toEqual(expected);
    expect(applyMarksChange(after, inverseOf(change, before))).toEqual(before);
  });

  it('has no white space at its edges, and nothing without words', () => {
    expect(seen(applyMarksChange([], paint([], ' warned ', 'blue')))).toEqual([['blue', 'warned']]);
    const start = WHOLE.text.indexOf(' warned');
    expect(markRange(WHOLE, [], { start, end: start + 1 }, 'blue', making)).toBeNull();
  });
});

describe('marks in a text', () => {
  const marks = [...paint([], 'answered them for', 'blue').put, ...paint([], 'in the wall.\nNobody', 'pink').put];

  it('are drawn block by block, and once where they lie over each other', () => {
    const over: PlacedMark[] = [...placeMarks(WHOLE, marks)];
    over.splice(1, 0, { mark: { ...marks[1]!, id: 'other' }, range: over[0]!.range });
    const drawn = [...ownRangesOf(WHOLE, over)].map(([block, ranges]) => [
      block,
      ranges.map(({ colour, start, end, isFirst }) => [colour, TEXTS[block]?.slice(start, end), isFirst]),
    ]);
    expect(drawn).toEqual([
      [0, [['pink', 'in the wall.', true]]],
      [
        1,
        [
          ['pink', 'Nobody', false],
          ['blue', 'answered them for', true],
        ],
      ],
    ]);
  });

  it('are never drawn on other words: those that are gone come last, without a place', () => {
    const changed = wholeTextOf(article(TEXTS[0]!, 'Somebody refused them for two whole years.'));
    const placed = placeMarks(changed, marks);
    expect(placed.map(({ range }) => range)).toEqual([null, null]);
    expect(ownRangesOf(changed, placed).size).toBe(0);
  });
});
