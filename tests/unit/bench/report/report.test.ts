import { describe, expect, it } from 'vitest';
import { ratesOf } from '../../../bench/report/rates';
import { growthExponent, mean, median, quantile, spread } from '../../../bench/report/statistics';
import { milliseconds, percent, renderTable, share, times } from '../../../bench/report/table';
import { inTurn } from '../../../bench/speed/in-turn';

describe('statistics', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 2, 3], 0.5, 3],
    [[1, 2, 3], 1, 3],
    [[5], 0.95, 5],
    [[10, 9, 2], 0, 2],
    [[Number.NaN, 7], 0.5, 7],
  ])('quantile of %j at %d', (values, at, expected) => {
    expect(quantile(values, at)).toBe(expected);
  });

  it('have nothing to say of an empty list', () => {
    expect([mean([]), median([])]).toEqual([Number.NaN, Number.NaN]);
  });

  it.each([
    ['linear', (size: number) => 3 * size, 1],
    ['quadratic', (size: number) => 0.1 * size * size, 2],
    ['constant', () => 5, 0],
  ])('growth: %s', (_, ms, exponent) => {
    const points = [10, 100, 1000].map((size) => ({ size, ms: ms(size) }));
    expect(growthExponent(points)).toBeCloseTo(exponent);
  });

  it('spread takes evenly, and all where there are few', () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7], 4)).toEqual([0, 2, 4, 6]);
    expect(spread([0, 1], 4)).toEqual([0, 1]);
  });

  it.each([
    [{ right: 3, invented: 1, missed: 3 }, 0.75, 0.5, 0.6],
    [{ right: 0, invented: 0, missed: 0 }, 0, 0, 0],
  ])('rates of %j', (counts, precision, recall, f1) => {
    const rates = ratesOf(counts);
    expect([rates.precision, rates.recall, rates.f1].map((rate) => Number(rate.toFixed(4)))).toEqual([
      precision,
      recall,
      f1,
    ]);
  });

  it('inTurn lets everybody be first', () => {
    expect([0, 1, 2, 3].map((turn) => inTurn(['a', 'b', 'c'], turn).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
  });
});

describe('renderTable', () => {
  it('sets words to the left and numbers to the right', () => {
    const table = renderTable({
      title: 'Fish',
      columns: ['', 'n'],
      rows: [
        ['cod', '12'],
        ['×', null],
      ],
      notes: ['Few.'],
    });
    expect(table).toBe('Fish\n\n      n\n---  --\ncod  12\n×\n\nFew.');
  });

  it.each([
    [share(0.9124), '.912'],
    [share(1), '1.000'],
    [share(null), null],
    [share(Number.NaN), null],
    [percent(0.5114), '51.1 %'],
    [milliseconds(0.123), '0.12 ms'],
    [milliseconds(12.34), '12.3 ms'],
    [milliseconds(1234.5), '1235 ms'],
    [times(0.87), '× 0.87'],
    [times(undefined), null],
  ])('%s', (cell, expected) => {
    expect(cell).toBe(expected);
  });
});
