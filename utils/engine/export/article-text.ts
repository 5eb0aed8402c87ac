import type { Article } from '../article';
import type { Mention, TextRange } from '../text-range';

const BETWEEN = '\n\n';

/** The headline and all blocks as one text, blank lines between: what positions in exports count over. */
export interface ArticleText {
  text: string;
  rangeOf(mention: Pick<Mention, 'block' | 'start' | 'end'>): TextRange;
  /** The mention at a range; `null` where it does not lie in one block. */
  mentionAt(range: TextRange): Mention | null;
}

export function createArticleText({ metadata, blocks }: Article): ArticleText {
  const parts = [metadata.headline, ...blocks.map((block) => block.text)];
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.length + BETWEEN.length;
  }
  const text = parts.join(BETWEEN);
  return {
    text,
    rangeOf({ block, start, end }) {
      const base = starts[block + 1] ?? 0;
      return { start: base + start, end: base + end };
    },
    mentionAt({ start, end }) {
      let part = starts.length - 1;
      while (part > 0 && starts[part]! > start) part--;
      const base = starts[part]!;
      if (end > base + parts[part]!.length || end <= start) return null;
      return { block: part - 1, start: start - base, end: end - base, text: text.slice(start, end) };
    },
  };
}
