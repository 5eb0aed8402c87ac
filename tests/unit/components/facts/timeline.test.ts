import { describe, expect, it } from 'vitest';
import type { DateGroup } from '../../../../components/facts/group-dates';
import { isCrowded, placeOnTimeline } from '../../../../components/facts/timeline-marks';

function groupOf(value: string, { certain = true, times = 1 } = {}): DateGroup {
  const date = { mention: { block: 0, start: 0, end: 1, text: 'x' }, value, granularity: 'day' as const, certain };
  return { value, dates: Array.from({ length: times }, () => ({ ...date, stated: [], inferred: [] })) };
}

const published = { value: '2024-01-18T06:30+01:00', isCertain: true };

describe('timeline', () => {
  it('stands to scale, spans as bars', () => {
    const { marks } = placeOnTimeline([groupOf('2024-01-01'), groupOf('2024-02'), groupOf('2024-03-01')], null, null)!;
    expect(marks.map(({ value }) => value)).toEqual(['2024-01-01', '2024-02', '2024-03-01']);
    const [first, month, last] = marks as [(typeof marks)[0], (typeof marks)[0], (typeof marks)[0]];
    expect([first.width, last.width]).toEqual([0, 0]);
    // 31 of the 61 days from the first to the end of the last go by before the month begins, which has 29.
    expect((month.at - 0.04) / 0.92).toBeCloseTo(31 / 61, 5);
    expect(month.width / 0.92).toBeCloseTo(29 / 61, 5);
  });

  it('has the article’s own days on it', () => {
    const { marks } = placeOnTimeline([groupOf('2024-01-06')], published, { value: '2024-01-19', isCertain: false })!;
    expect(marks.map(({ kind, isCertain }) => [kind, isCertain])).toEqual([
      ['date', true],
      ['published', true],
      ['modified', false],
    ]);
  });

  it.each([
    ['nothing', []],
    ['one date', [groupOf('2024-01-06')]],
    ['what stays open', [groupOf(''), groupOf('XXXX-01-03')]],
  ])('is not drawn for %s', (_, groups) => {
    expect(placeOnTimeline(groups, null, null)).toBeNull();
  });

  it('leaves far years out when asked, and says how many', () => {
    const groups = ['1912', '2024-01-03', '2024-01-06', '2023-10', '2024-01-10'].map((value) => groupOf(value));
    const whole = placeOnTimeline(groups, published, null)!;
    expect(isCrowded(whole)).toBe(true);
    const near = placeOnTimeline(groups, published, null, true)!;
    expect(near.outside).toBe(1);
    expect(near.marks.map(({ value }) => value)).not.toContain('1912');
  });

  it('labels the ends and what is named most, as far as words find room', () => {
    const groups = [
      groupOf('2024-01-01'),
      groupOf('2024-01-02', { times: 9 }),
      groupOf('2024-01-15', { times: 3 }),
      groupOf('2024-01-31'),
    ];
    const { marks } = placeOnTimeline(groups, null, null)!;
    expect(marks.filter(({ isLabelled }) => isLabelled).map(({ value }) => value)).toEqual([
      '2024-01-01',
      '2024-01-15',
      '2024-01-31',
    ]);
  });

  it('stays on the line with two hundred dates', () => {
    const groups = Array.from({ length: 200 }, (_, i) => groupOf(`${1900 + (i % 120)}-0${1 + (i % 9)}`));
    for (const { at, width } of placeOnTimeline(groups, published, null)!.marks) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at + width).toBeLessThanOrEqual(1);
    }
  });
});
