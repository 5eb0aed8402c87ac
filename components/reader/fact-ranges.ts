import { FACT_KINDS, type FactKind, type Facts, mentionsOfKind } from '../../utils/engine/facts';
import type { TextRange } from '../../utils/engine/text-range';
import type { ViewSettings } from '../../utils/extension/settings/schema';

export type FactRangeKind = 'source' | 'person' | 'date' | 'amount';

/** How the text marks each kind. */
export const RANGE_KINDS: Record<FactKind, FactRangeKind> = {
  people: 'person',
  sources: 'source',
  dates: 'date',
  amounts: 'amount',
};

export interface FactRange extends TextRange {
  kind: FactRangeKind;
}

export type FactRanges = ReadonlyMap<number, FactRange[]>;

/** Marks in one block; a page that has more of them in a paragraph wants to stop the browser (5,000 hold Firefox up for 20 s). */
const MAX_IN_BLOCK = 300;

/** What to mark where: for each block (-1: the headline) the ranges, each kind without overlaps and in order. */
export function factRanges(facts: Facts, kinds: ViewSettings['factKinds']): FactRanges {
  const ranges = new Map<number, FactRange[]>();
  for (const kind of FACT_KINDS) {
    if (!kinds[kind]) continue;
    for (const { block, start, end } of mentionsOfKind(facts, kind)) {
      const inBlock = ranges.get(block) ?? [];
      inBlock.push({ kind: RANGE_KINDS[kind], start, end });
      ranges.set(block, inBlock);
    }
  }
  for (const [block, inBlock] of ranges) ranges.set(block, withoutOverlaps(inBlock).slice(0, MAX_IN_BLOCK));
  return ranges;
}

/** Two ranges of one kind that share words become one: a passage is attributed or it is not. */
function withoutOverlaps(ranges: FactRange[]): FactRange[] {
  const kept: FactRange[] = [];
  const last: Partial<Record<FactRangeKind, FactRange>> = {};
  for (const range of ranges.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = last[range.kind];
    if (before && range.start < before.end) {
      before.end = Math.max(before.end, range.end);
      continue;
    }
    last[range.kind] = range;
    kept.push(range);
  }
  return kept;
}
