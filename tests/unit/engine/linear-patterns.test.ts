import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_RATIO, measureGrowth } from '../../support/patterns/growth';
import { type Pattern, readPatterns, recordPatterns } from '../../support/patterns/read-patterns';

const ENGINE = fileURLToPath(new URL('../../../utils/engine', import.meta.url));

/** Expressions that are not linear, and why they may be: what they see is never longer than the bound. */
const BOUNDED: [part: string, why: string][] = [
  ['(?<source>', 'sees 200 letters before and after a cue: `REACH` in find-patterns'],
  ['\\s&\\s|', 'sees names after `cleanText`, which leaves one space of many and 2,000 letters'],
];

/** What a repeated part repeats in turn: every letter may then belong to either, unless something stands between. */
const NESTED = /\((?:\?:)?(?:\\?[\w.]|\[[^\]]*\]|\\p\{\w+\})[+*]\)[+*{]/;

const unique = (patterns: Pattern[]) => [
  ...new Map(patterns.map((each) => [`/${each.source}/${each.flags}`, each])).entries(),
];

let made: Pattern[] = [];
let patterns: [name: string, pattern: Pattern][] = [];

beforeAll(async () => {
  made = await recordPatterns(async () => {
    await import('../../../utils/engine/facts');
    await import('../../../utils/engine/extraction');
    await import('../../../utils/engine/detection');
    await import('../../../utils/engine/languages');
  });
  patterns = unique([...readPatterns(ENGINE), ...made]);
}, 60_000);

describe('every expression of the engine', () => {
  it('is found', () => {
    expect(patterns.length).toBeGreaterThan(500);
    expect(made.length).toBeGreaterThan(20);
  });

  it('repeats nothing that is only repeated itself', () => {
    expect(patterns.filter(([, { source }]) => NESTED.test(source)).map(([name]) => name)).toEqual([]);
    // The check sees what it is there to see.
    for (const bad of ['(a+)+', '(?:\\w*)*', '([^a]+)*', '(?:\\p{L}+){2}']) expect(NESTED.test(bad), bad).toBe(true);
  });

  it('takes twice as long for twice as much', () => {
    const grown = patterns.flatMap(([name, pattern]) => {
      if (BOUNDED.some(([part]) => pattern.source.includes(part))) return [];
      const growth = measureGrowth(pattern);
      return growth && growth.ratio > MAX_RATIO ? [{ name, file: pattern.file, ...growth }] : [];
    });
    // What a busy machine makes look bad is looked at again.
    const still = grown.filter(({ name }) => {
      const again = measureGrowth(patterns.find(([each]) => each === name)![1]);
      return again !== null && again.ratio > MAX_RATIO;
    });
    expect(still).toEqual([]);
  }, 240_000);

  it('is measured by what tells quadratic ones', () => {
    const growth = measureGrowth({ file: '', source: '\\s+$', flags: '' });
    expect(growth?.ratio).toBeGreaterThan(MAX_RATIO);
  });
});
