import type { TextRange } from '../../text-range';
import type { AnalysedBlock } from '../analysis';

/** Index of the sentence an offset lies in; -1 where none holds it. */
export function findSentenceIndex({ sentences }: AnalysedBlock, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The sentence's range; the whole block for -1. */
export function sentenceOf(block: AnalysedBlock, index: number): TextRange {
  return block.sentences[index] ?? { start: 0, end: block.text.length };
}
