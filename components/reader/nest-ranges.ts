import type { TextRange } from '../../utils/engine/text-range';

/** Words without a range, or a range with what is in it. */
export type TextNode<Range> = string | { range: Range; isStart: boolean; isEnd: boolean; children: TextNode<Range>[] };

interface Piece<Range> extends TextRange {
  range: Range;
  level: number;
}

/**
 * Makes a tree of ranges that may cross each other, so that elements can be made of it. `levels`: the ranges by how
 * firmly they hold together. Those of the first level stay whole (they must not cross each other); one of a later level
 * is cut where it crosses an edge of an earlier one. Of equal ranges the earlier level is outside.
 */
export function nestRanges<Range extends TextRange>(text: string, levels: Range[][]): TextNode<Range>[] {
  const pieces: Piece<Range>[] = [];
  levels.forEach((ranges, level) => {
    const edges = pieces.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
    for (const range of ranges) pieces.push(...cut(range, level, text.length, edges, pieces));
  });
  pieces.sort((a, b) => a.start - b.start || b.end - a.end || a.level - b.level);
  return assemble(text, pieces);
}

function cut<Range extends TextRange>(
  range: Range,
  level: number,
  length: number,
  edges: number[],
  earlier: Piece<Range>[],
): Piece<Range>[] {
  const start = Math.max(0, range.start);
  const end = Math.min(length, range.end);
  if (!(start < end)) return [];
  const crossed = earlier.filter((piece) => crosses({ start, end }, piece));
  const cuts = edges.filter((edge, index) => {
    if (edge <= start || edge >= end || edges[index - 1] === edge) return false;
    return crossed.some((piece) => piece.start === edge || piece.end === edge);
  });
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end, range, level }));
}

function crosses(a: TextRange, b: TextRange): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}

function assemble<Range extends TextRange>(text: string, pieces: Piece<Range>[]): TextNode<Range>[] {
  const top: TextNode<Range>[] = [];
  const open: { end: number; children: TextNode<Range>[] }[] = [{ end: text.length, children: top }];
  let written = 0;
  const write = (to: number) => {
    if (written < to) open.at(-1)?.children.push(text.slice(written, to));
    written = Math.max(written, to);
  };
  const closeUpTo = (position: number) => {
    while (open.length > 1 && (open.at(-1)?.end ?? 0) <= position) {
      write(open.at(-1)?.end ?? 0);
      open.pop();
    }
  };
  for (const { start, end, range } of pieces) {
    closeUpTo(start);
    write(start);
    const children: TextNode<Range>[] = [];
    open.at(-1)?.children.push({ range, isStart: start <= range.start, isEnd: end >= range.end, children });
    open.push({ end: Math.min(end, open.at(-1)?.end ?? end), children });
  }
  closeUpTo(text.length);
  write(text.length);
  return top;
}
