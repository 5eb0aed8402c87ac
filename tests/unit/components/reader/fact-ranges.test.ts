import { describe, expect, it } from 'vitest';
import { factRanges } from '../../../../components/reader/fact-ranges';
import type { Facts } from '../../../../utils/engine/facts';
import type { Mention } from '../../../../utils/engine/text-range';

const ALL = { people: true, sources: true, dates: true, amounts: true };
const NONE = { people: false, sources: false, dates: false, amounts: false };
const at = (block: number, start: number, end: number): Mention => ({
  block,
  start,
  end,
  text: 'x'.repeat(end - start),
});

const facts: Facts = {
  dates: [
    { mention: at(0, 30, 40), value: '2024-01-18', granularity: 'day', stated: [], inferred: [], certain: true },
    { mention: at(1, 0, 8), value: '', granularity: 'day', stated: [], inferred: [], certain: false },
  ],
  people: [
    {
      name: 'Ingrid Aasen',
      aliases: [],
      roles: [{ text: 'chief engineer', mention: at(0, 14, 28) }],
      mentions: [at(0, 0, 12), at(-1, 0, 5)],
      isQuoted: true,
      isByline: false,
    },
  ],
  sources: [
    {
      name: 'Ingrid Aasen',
      type: 'person',
      mentions: [],
      statements: [
        { mention: at(0, 0, 20), isDirect: false },
        { mention: at(0, 15, 29), isDirect: true },
        { mention: at(0, 50, 60), isDirect: true },
      ],
    },
  ],
  amounts: [{ mention: at(0, 34, 44), type: 'count', value: 31, unit: 'cranes' }],
  notices: [],
};

describe('factRanges', () => {
  it('gives each block its ranges', () => {
    const ranges = factRanges(facts, ALL);
    expect(ranges.get(0)).toEqual([
      { kind: 'source', start: 0, end: 29 },
      { kind: 'person', start: 0, end: 12 },
      { kind: 'date', start: 30, end: 40 },
      { kind: 'amount', start: 34, end: 44 },
      { kind: 'source', start: 50, end: 60 },
    ]);
    expect(ranges.get(-1)).toHaveLength(1);
    expect(ranges.get(1)).toEqual([{ kind: 'date', start: 0, end: 8 }]);
  });

  it.each([
    [NONE, []],
    [{ ...NONE, people: true }, ['person']],
    [{ ...NONE, amounts: true }, ['amount']],
    [{ ...NONE, sources: true, dates: true }, ['source', 'date', 'source']],
  ])('marks only the kinds that are on: %o', (kinds, expected) => {
    expect((factRanges(facts, kinds).get(0) ?? []).map(({ kind }) => kind)).toEqual(expected);
  });

  it('leaves the facts as they are', () => {
    const before = structuredClone(facts);
    factRanges(facts, ALL);
    expect(facts).toEqual(before);
  });
});
