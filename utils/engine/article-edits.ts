import type { Article, Block, InlineMark, Metadata, Removal } from './article';
import { type BlockRule, ruleWords, YOUR_CHOICE } from './extraction/edit/site-rules';

interface Piece {
  /** Footnotes in it count pieces, not blocks of the article. */
  block: Block;
  isShown: boolean;
  /** Index of the part it was last left out with; -1 when it never was. */
  part: number;
}

interface PartReason {
  rule: string;
  reason: string;
}

/**
 * An article while somebody changes what belongs to it: everything that was found, in the order of the page, each piece
 * shown or not. Parts can be put back and left out again in any order; nothing is ever lost.
 */
export interface ArticleEdits {
  readonly metadata: Metadata;
  readonly pieces: readonly Piece[];
  readonly parts: readonly PartReason[];
  /** How many of the parts were found left out; the others somebody left out here. */
  readonly found: number;
}

/** Something that is or was left out. */
export interface EditedPart extends PartReason {
  id: number;
  blocks: Block[];
  isShown: boolean;
  /** Left out here, and not by the page's reading. */
  isNew: boolean;
}

export function beginEdits({ metadata, blocks, removals }: Article): ArticleEdits {
  const pieces: Piece[] = [];
  const pieceOf: number[] = [];
  const parts = removals.map(({ rule, reason }) => ({ rule, reason }));
  const ordered = removals
    .map((removal, part) => ({ removal, part }))
    .sort((a, b) => a.removal.before - b.removal.before);
  for (let index = 0; index <= blocks.length; index++) {
    while (ordered[0] && (ordered[0].removal.before <= index || index === blocks.length)) {
      const { removal, part } = ordered.shift()!;
      for (const block of removal.blocks) pieces.push({ block, isShown: false, part });
    }
    const block = blocks[index];
    if (!block) continue;
    pieceOf[index] = pieces.length;
    pieces.push({ block, isShown: true, part: -1 });
  }
  return {
    metadata,
    parts,
    found: parts.length,
    pieces: pieces.map((piece) => ({ ...piece, block: countFootnotes(piece.block, pieceOf) })),
  };
}

/** The article as it now is: a new object, so that facts are worked out for it and never point beside its words. */
export function editedArticle(edits: ArticleEdits): Article {
  const indexes: number[] = [];
  let count = 0;
  edits.pieces.forEach(({ isShown }, at) => {
    if (isShown) indexes[at] = count++;
  });
  const blocks = edits.pieces.filter(({ isShown }) => isShown).map(({ block }) => countFootnotes(block, indexes));
  const removals: Removal[] = [];
  let before = 0;
  let openPart = -1;
  for (const { block, isShown, part } of edits.pieces) {
    if (isShown) {
      before++;
      openPart = -1;
      continue;
    }
    const shown = countFootnotes(block, indexes);
    if (part === openPart) removals.at(-1)!.blocks.push(shown);
    else removals.push({ ...edits.parts[part]!, preview: '', blocks: [shown], before });
    openPart = part;
  }
  return {
    metadata: edits.metadata,
    blocks,
    removals: removals.map((removal) => ({ ...removal, preview: previewOf(removal.blocks) })),
  };
}

/** Everything that is or was left out, in the order of the page. */
export function listParts({ pieces, parts, found }: ArticleEdits): EditedPart[] {
  const list = new Map<number, EditedPart>();
  for (const { block, isShown, part } of pieces) {
    if (part < 0) continue;
    const listed = list.get(part);
    if (listed) listed.blocks.push(block);
    else list.set(part, { ...parts[part]!, id: part, blocks: [block], isShown, isNew: part >= found });
  }
  return [...list.values()];
}

/** With a part put back, or left out again. */
export function showPart(edits: ArticleEdits, id: number, isShown: boolean): ArticleEdits {
  return { ...edits, pieces: edits.pieces.map((piece) => (piece.part === id ? { ...piece, isShown } : piece)) };
}

/** With blocks of the article left out by choice; `id` is the part they make. */
export function removeBlocks(edits: ArticleEdits, blocks: readonly number[]): { edits: ArticleEdits; id: number } {
  const id = edits.parts.length;
  let index = -1;
  const pieces = edits.pieces.map((piece) => {
    if (piece.isShown) index++;
    return piece.isShown && blocks.includes(index) ? { ...piece, isShown: false, part: id } : piece;
  });
  return { edits: { ...edits, pieces, parts: [...edits.parts, YOUR_CHOICE] }, id };
}

/** Index in the article of the first block of a part that is shown; -1 of one that is not. */
export function indexOfPart({ pieces }: ArticleEdits, id: number): number {
  let index = -1;
  for (const { isShown, part } of pieces) {
    if (!isShown) continue;
    index++;
    if (part === id) return index;
  }
  return -1;
}

/**
 * Rules that do the same to such parts on every page of the site; none when nothing tells them from the rest. Where the
 * article's own text stands in the same sort of place, the words have to tell.
 */
export function rulesForPart(edits: ArticleEdits, id: number, action: BlockRule['action']): BlockRule[] {
  const others = edits.pieces.filter(({ isShown, part }) => isShown && part !== id);
  const rules = new Map<string, BlockRule>();
  for (const { block, part } of edits.pieces) {
    if (part !== id) continue;
    const { place } = block;
    const isTelling = place !== undefined && !others.some((other) => other.block.place === place);
    const words = isTelling ? '' : ruleWords(block);
    if (!isTelling && !words) continue;
    const rule: BlockRule = { action, ...(place ? { place } : {}), ...(words ? { words } : {}) };
    rules.set(JSON.stringify(rule), rule);
  }
  return [...rules.values()].slice(0, MAX_RULES);
}

/** A part of more sorts than this is a piece of page, which no few rules describe. */
const MAX_RULES = 8;
const PREVIEW_LENGTH = 120;

/** The first words of blocks; of pictures without words their description. */
export function previewOf(blocks: readonly Block[]): string {
  let preview = '';
  for (const block of blocks) {
    const words = block.text || (block.type === 'figure' ? (block.images[0]?.alt ?? '') : '');
    if (words) preview += preview ? ` · ${words}` : words;
    if (preview.length >= PREVIEW_LENGTH) break;
  }
  if (preview.length <= PREVIEW_LENGTH) return preview;
  const cut = preview.slice(0, PREVIEW_LENGTH);
  // Between words, where there are spaces between words.
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), PREVIEW_LENGTH / 2)).trimEnd();
}

/** A block whose footnotes are counted anew; a footnote whose block is gone is none. */
function countFootnotes(block: Block, indexes: readonly number[]): Block {
  if (!block.marks.some(({ kind }) => kind === 'footnote')) return block;
  const marks = block.marks.flatMap((mark): InlineMark[] => {
    if (mark.kind !== 'footnote') return [mark];
    const index = indexes[mark.block];
    return index === undefined ? [] : [{ ...mark, block: index }];
  });
  return { ...block, marks };
}
