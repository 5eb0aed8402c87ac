import type { TextRange } from '../../text-range';
import type { AnalysedBlock } from '../analysis';

/** Index of the range that holds an offset; -1 where none does. `ranges` are in order and do not overlap. */
export function findRangeIndex(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle]!;
    if (offset < range.start) high = middle - 1;
    else if (offset >= range.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The sentence's range; the whole block for -1. */
export function sentenceOf(block: AnalysedBlock, index: number): TextRange {
  return block.sentences[index] ?? { start: 0, end: block.text.length };
}

/** Whether a range is someone's own words. */
export function isInQuotation({ quotations }: AnalysedBlock, { start, end }: TextRange): boolean {
  const quotation = quotations[findRangeIndex(quotations, start)];
  return quotation !== undefined && end <= quotation.end;
}
