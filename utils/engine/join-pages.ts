import type { Article, Block, InlineMark, Removal } from './article';

/** Shorter texts may be the same on two pages by chance. */
const MIN_REPEAT = 40;

/**
 * The article with another of its pages behind it, a rule between. What the first pages have already (standfirst, lead
 * picture) is not there twice. The metadata stay those of the first page, but for where it goes on.
 */
export function joinPages(article: Article, next: Article): Article {
  const known = new Set(article.blocks.map(keyOf));
  const offset = article.blocks.length + 1;
  const added: Block[] = [];
  /** Index in the joined article of each block of the next page; -1 when it was there already. */
  const indexes = next.blocks.map((block) => {
    const key = keyOf(block);
    if (key !== null && known.has(key)) return -1;
    return offset + added.push(block.type === 'figure' ? { ...block, isLead: false } : block) - 1;
  });
  const standsAt = (before: number): number =>
    indexes.slice(before).find((index) => index >= 0) ?? offset + added.length;
  const { nextPage: _, ...metadata } = article.metadata;
  const { nextPage } = next.metadata;
  if (!added.length) return { ...article, metadata: nextPage ? { ...metadata, nextPage } : metadata };
  return {
    metadata: nextPage ? { ...metadata, nextPage } : metadata,
    blocks: [
      ...article.blocks,
      { type: 'rule', text: '', marks: [] },
      ...added.map((block) => moveNotes(block, indexes)),
    ],
    removals: [
      ...article.removals,
      ...next.removals.map((removal): Removal => ({ ...removal, before: standsAt(removal.before) })),
    ],
  };
}

/** What tells that a block is the same on two pages; `null` when nothing does. */
function keyOf(block: Block): string | null {
  if (block.type === 'figure') return `figure ${block.images.map(({ src }) => src.split('?')[0]).join(' ')}`;
  if (block.type === 'embed') return `embed ${block.href}`;
  return block.text.length >= MIN_REPEAT ? block.text : null;
}

function moveNotes<Kind extends Block>(block: Kind, indexes: readonly number[]): Kind {
  if (!block.marks.some(({ kind }) => kind === 'footnote')) return block;
  const marks = block.marks.flatMap((mark): InlineMark[] => {
    if (mark.kind !== 'footnote') return [mark];
    const index = indexes[mark.block] ?? -1;
    return index < 0 ? [] : [{ ...mark, block: index }];
  });
  return { ...block, marks };
}
