import type { Article } from './article';
import type { Mention } from './text-range';

/** The sentence-long surroundings of a mention, to show where it stands. */
export function sentenceAround({ metadata, blocks }: Article, { block, start, end }: Mention): string {
  const text = block < 0 ? metadata.headline : (blocks[block]?.text ?? '');
  return text.slice(Math.max(0, text.lastIndexOf('. ', start) + 1), endOfSentence(text, end)).trim();
}

function endOfSentence(text: string, from: number): number {
  const end = text.indexOf('. ', Math.max(0, from - 1));
  return end < 0 ? text.length : end + 1;
}
