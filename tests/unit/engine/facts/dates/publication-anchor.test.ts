import { describe, expect, it } from 'vitest';
import type { Stamp } from '../../../../../utils/engine/article';
import { choosePublicationAnchor } from '../../../../../utils/engine/facts/dates';
import { articleOf } from './read-dates';

const stamp = (value: string, certain = true): Stamp => ({ value, from: 'json-ld', field: 'datePublished', certain });

function chosen(paragraphs: string[], published?: Stamp): [string | null, string[]] {
  const { referenceDate, notices } = choosePublicationAnchor(articleOf(paragraphs, { published }));
  return [referenceDate, notices.map(({ id }) => id)];
}

const SUNK = ['The ferry sank on Jan. 3, officials said.', 'The loss of Jan. 3, 2024, was the worst.'];

describe('choosePublicationAnchor', () => {
  it.each<[string, string[], Stamp | undefined, [string | null, string[]]]>([
    ['takes the page’s date', ['It rained on Monday.'], stamp('2026-03-18T23:30:00-05:00'), ['2026-03-18', []]],
    ['has none without a date', ['It rained on Monday.'], undefined, [null, []]],
    ['does not trust a doubtful one', ['It rained on Monday.'], stamp('2026-03-18', false), [null, []]],
    [
      'trusts a doubtful one the text bears out',
      ['It rained on Monday, March 16.'],
      stamp('2026-03-18', false),
      ['2026-03-18', []],
    ],
    ['needs a whole day', ['It rained on Monday.'], stamp('2026-03'), [null, []]],
    ['takes the date of a line in the text', ['(Published Monday, March 16, 2026)'], undefined, ['2026-03-16', []]],
    ['takes the date of a dateline', ['BRINDLE, March 16, 2026 (NP) — It rained.'], undefined, ['2026-03-16', []]],
    ['lets news be near the page’s date', SUNK, stamp('2024-01-05'), ['2024-01-05', []]],
    ['sees the lede’s day lie long before', SUNK, stamp('2024-12-24'), [null, ['date-contradicted']]],
    [
      'sees events after the page’s date',
      ['It sank.', 'The court ruled on May 4, 2025, in Brindle.'],
      stamp('2024-01-05'),
      [null, ['date-contradicted']],
    ],
    ['lets a text look ahead', ['It will open on May 4, 2025, in Brindle.'], stamp('2024-01-05'), ['2024-01-05', []]],
    ['lets a text look back', ['It opened on May 4, 1925, in Brindle.'], stamp('2024-01-05'), ['2024-01-05', []]],
    [
      'prefers a dateline to the page',
      ['BRINDLE, March 16, 2026 — It rained.'],
      stamp('2026-11-01'),
      ['2026-03-16', ['date-contradicted']],
    ],
  ])('%s', (_name, paragraphs, published, expected) => {
    expect(chosen(paragraphs, published)).toEqual(expected);
  });

  it('points at the words that contradict', () => {
    const { notices } = choosePublicationAnchor(articleOf(SUNK, { published: stamp('2024-12-24') }));
    expect(notices[0]?.evidence).toMatchObject([
      { block: 0, text: 'Jan. 3' },
      { block: 1, text: 'Jan. 3, 2024' },
    ]);
  });
});
