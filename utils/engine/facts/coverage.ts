import type { Facts, SourceFact } from '../facts';
import { rangesOverlap, type TextRange } from '../text-range';
import type { Analysis } from './analysis';

/** How many sentences the running text has, and in how many of them something is attributed to somebody. */
export function measureCoverage({ blocks }: Analysis, sources: readonly SourceFact[]): Required<Facts>['coverage'] {
  const attributed = new Map<number, TextRange[]>();
  for (const { mention } of sources.flatMap(({ statements }) => statements)) {
    const ranges = attributed.get(mention.block) ?? [];
    ranges.push(mention);
    attributed.set(mention.block, ranges);
  }
  const coverage = { sentences: 0, attributed: 0 };
  for (const { block, isProse, sentences } of blocks) {
    if (!isProse || block < 0) continue;
    const ranges = attributed.get(block) ?? [];
    coverage.sentences += sentences.length;
    coverage.attributed += sentences.filter((sentence) =>
      ranges.some((range) => rangesOverlap(range, sentence)),
    ).length;
  }
  return coverage;
}
