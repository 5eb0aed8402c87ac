import type { Article } from '../../utils/engine/article';
import type { Mention } from '../../utils/engine/text-range';

/** Where in the article mentions stand, as shares from 0 (its first word) to 1 (its last). The headline is at 0. */
export function mentionPlaces(article: Article, mentions: Mention[]): number[] {
  const starts: number[] = [];
  let length = 0;
  for (const block of article.blocks) {
    starts.push(length);
    length += block.text.length;
  }
  if (length === 0) return mentions.map(() => 0);
  return mentions.map(({ block, start }) => (block < 0 ? 0 : ((starts[block] ?? length) + start) / length));
}
