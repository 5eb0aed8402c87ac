import type { Article, InlineMark } from './article';
import type { Mention, TextRange } from './text-range';

/** The article with words highlighted: what every format shows that knows highlights. Words of no block are left out. */
export function highlightArticle(article: Article, mentions: readonly Mention[]): Article {
  if (!mentions.length) return article;
  return {
    ...article,
    blocks: article.blocks.map((block, index) => {
      const own = mentions.filter((mention) => mention.block === index);
      if (!own.length) return block;
      const added = own.flatMap((range) => cutAtMarks(range, block.marks));
      const marks = [...block.marks, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
      return { ...block, marks };
    }),
  };
}

/** Marks nest but never cross: a highlight is cut where it would cross another's edge. */
function cutAtMarks({ start, end }: TextRange, marks: readonly InlineMark[]): InlineMark[] {
  const cuts = new Set<number>();
  for (const mark of marks) {
    if (mark.start < start && start < mark.end && mark.end < end) cuts.add(mark.end);
    if (start < mark.start && mark.start < end && end < mark.end) cuts.add(mark.start);
  }
  const edges = [start, ...[...cuts].sort((a, b) => a - b), end];
  return edges.slice(1).map((edge, index) => ({ kind: 'highlight', start: edges[index]!, end: edge }));
}
