import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../bench/options';
import { scriptBytes, zippedBytes } from '../../../bench/speed/bytes';
import { barChart, growthChart } from '../../../bench/speed/charts';
import { exponentOf } from '../../../bench/speed/growth';
import { inventPage, inventParagraphs } from '../../../bench/speed/invented-text';
import { timeTable } from '../../../bench/speed/time-pages';
import { parsePage } from '../../../support/load-page';

describe('invented work', () => {
  it.each([1, 100, 1_003])('%d words', (words) => {
    expect(inventParagraphs(words).join(' ').split(' ')).toHaveLength(words);
  });

  it.each([
    [1_000, 300],
    [5_000, 800],
  ])('%d elements around %d words', (elements, words) => {
    const count = parsePage(inventPage({ elements, words })).getElementsByTagName('*').length;
    expect(count / elements).toBeGreaterThan(0.95);
    expect(count / elements).toBeLessThan(1.15);
  });

  it('is the same each time', () => {
    expect(inventPage({ elements: 500, words: 200 })).toBe(inventPage({ elements: 500, words: 200 }));
  });
});

describe('parseOptions', () => {
  it.each([
    ['', { subject: 'speed', isQuick: false, charts: 'docs/bench', profile: null, data: [] }],
    ['--quick', { isQuick: true, charts: null }],
    ['--quick --charts out', { charts: 'out' }],
    ['--profile --quick', { profile: 'out/bench.cpuprofile', isQuick: true }],
    ['--profile a.cpuprofile', { profile: 'a.cpuprofile' }],
    [
      'extraction --data a --data b --set x --limit 3',
      { subject: 'extraction', data: ['a', 'b'], sets: ['x'], limit: 3 },
    ],
  ])('%s', (words, expected) => {
    expect(parseOptions(words.split(' ').filter(Boolean))).toMatchObject(expected);
  });

  it.each([
    ['extraction', /needs --data/],
    ['cooking', /no bench "cooking"/],
    ['--limit 0', /--limit is a number/],
    ['--speed', /--speed/],
  ])('refuses %s', (words, message) => {
    expect(() => parseOptions(words.split(' '))).toThrow(message);
  });
});

describe('bytes', () => {
  it('counts what a zip would hold, to the byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bytes-'));
    writeFileSync(join(folder, 'a.js'), 'x'.repeat(1_000));
    writeFileSync(join(folder, 'b.txt'), '');
    const scripts = scriptBytes(folder);
    const zipped = zippedBytes(folder);
    rmSync(folder, { recursive: true });
    expect(scripts).toMatchObject([{ path: 'a.js', raw: 1_000 }]);
    // A thousand letters alike take 11 bytes; Python's zipfile makes 203 of the two files as well.
    expect(zipped).toBe(22 + (76 + 8 + 11) + (76 + 10 + 0));
  });
});

describe('what is shown', () => {
  it('fits the exponent to the large sizes only', () => {
    const points = [1_000, 10_000, 100_000].map((size) => ({ size, ms: size < 10_000 ? 50 : size / 1_000 }));
    expect(exponentOf(points, 'elements')).toBeCloseTo(1);
  });

  it('takes ratios load by load', () => {
    const load = (own: number, peer: number) => ({
      Nutgraf: { coldMs: own, warmMs: null, isEmpty: false },
      Readability: { coldMs: peer, warmMs: 1, isEmpty: false },
    });
    const { rows } = timeTable('x', [load(1, 2), load(9, 3), load(4, 4)], ['Readability']);
    expect(rows[0]).toEqual(['Nutgraf', '4.00 ms', '9.00 ms', null, null, '× 1.00', '× 3.00']);
  });

  it('draws everybody', () => {
    const bars = barChart('Time', [
      { name: 'Nutgraf', ms: 2 },
      { name: 'Defuddle', ms: 61 },
    ]);
    expect(bars).toContain('Defuddle');
    expect(bars).toContain('2.00 ms');
    const lines = [{ name: 'Nutgraf', points: [1_000, 10_000, 100_000].map((size) => ({ size, ms: size / 100 })) }];
    expect(growthChart('Growth', { what: 'facts', unit: 'words', lines })).toContain('n^1.00');
  });
});
