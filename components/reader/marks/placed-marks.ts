import { describePassage, findPassage, mentionsIn, trimRange, type WholeText } from '../../../utils/engine/passages';
import { rangesOverlap, type TextRange } from '../../../utils/engine/text-range';
import type { MarkColour, MarksChange, ReaderMark } from '../../../utils/extension/articles/record';

/** A mark, and where it is in the article as it is now: `null` when the text has changed. */
export interface PlacedMark {
  mark: ReaderMark;
  range: TextRange | null;
}

/** A mark as a block draws it. */
export interface OwnRange extends TextRange {
  kind: 'own';
  id: string;
  colour: MarkColour;
  /** Whether the mark begins in this block. */
  isFirst: boolean;
}

export type OwnRanges = ReadonlyMap<number, OwnRange[]>;

/** Finds marks in a text; in the order of the text, those that are lost at the end. */
export function placeMarks(whole: WholeText, marks: readonly ReaderMark[]): PlacedMark[] {
  const placed = marks.map((mark) => ({ mark, range: findPassage(whole, mark) }));
  const startOf = ({ range }: PlacedMark) => range?.start ?? Number.POSITIVE_INFINITY;
  return placed.sort((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)));
}

/** What to draw where, block by block. Where marks lie over each other, as two tabs may leave them, the first is seen. */
export function ownRangesOf(whole: WholeText, placed: readonly PlacedMark[]): OwnRanges {
  const ranges = new Map<number, OwnRange[]>();
  let drawnTo = 0;
  for (const { mark, range } of placed) {
    if (!range || range.end <= drawnTo) continue;
    const seen = { start: Math.max(range.start, drawnTo), end: range.end };
    drawnTo = range.end;
    for (const [index, { block, start, end }] of mentionsIn(whole, seen).entries()) {
      const inBlock = ranges.get(block) ?? [];
      inBlock.push({ kind: 'own', id: mark.id, colour: mark.colour, isFirst: index === 0, start, end });
      ranges.set(block, inBlock);
    }
  }
  return ranges;
}

/** How a mark is made: what tells it from others, and when. */
export interface MarkMaking {
  createId(): string;
  now: string;
}

/**
 * Marks a range as a pen would: what lay under it in another colour is only left beside it. `null` when there are no
 * words in the range.
 */
export function markRange(
  whole: WholeText,
  placed: readonly PlacedMark[],
  range: TextRange,
  colour: MarkColour,
  { createId, now }: MarkMaking,
): MarksChange | null {
  const words = trimRange(whole, range);
  if (!words) return null;
  const change: MarksChange = {
    put: [{ id: createId(), colour, ...describePassage(whole, words), created: now }],
    drop: [],
  };
  for (const { mark, range: old } of placed) {
    if (!old || !rangesOverlap(old, words)) continue;
    const rests = [
      { start: old.start, end: words.start },
      { start: words.end, end: old.end },
    ]
      .map((rest) => (rest.start < rest.end ? trimRange(whole, rest) : null))
      .filter((rest) => rest !== null);
    rests.forEach((rest, index) => {
      change.put.push({ ...mark, ...(index > 0 ? { id: createId() } : {}), ...describePassage(whole, rest) });
    });
    if (rests.length === 0) change.drop.push(mark.id);
  }
  return change;
}

/** What takes a change back. `before`: the marks as they were. */
export function inverseOf({ put, drop }: MarksChange, before: readonly ReaderMark[]): MarksChange {
  const known = new Map(before.map((mark) => [mark.id, mark]));
  const touched = [...put.map(({ id }) => id), ...drop];
  return {
    put: touched.map((id) => known.get(id)).filter((mark) => mark !== undefined),
    drop: put.map(({ id }) => id).filter((id) => !known.has(id)),
  };
}
