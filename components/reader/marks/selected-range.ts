import { placeInWhole, trimRange, type WholeText } from '../../../utils/engine/passages';
import type { TextRange } from '../../../utils/engine/text-range';
import { placeOf, selectedRange, selectionIn } from '../read-aloud/text-ranges';
import { readingLine } from '../way/places';

/** Selected words of the article, and where they are on the screen. */
export interface Selected {
  range: TextRange;
  /** As much of them as is in sight. */
  box: DOMRect;
}

const PARTS = 'article [data-block], article .standfirst';

/** The selected words of the article and where they are; `null` when there are none or they cannot be told. */
export function selectedPassage(scroller: HTMLElement, whole: WholeText): Selected | null {
  const live = liveSelection(scroller);
  const range = live && rangeOf(scroller, whole, live);
  return range && { range, box: boxInSight(scroller, live) };
}

/** The selected words of the article, also over several blocks; `null` when there are none or they cannot be told. */
export function selectedTextRange(scroller: HTMLElement, whole: () => WholeText): TextRange | null {
  const live = liveSelection(scroller);
  return live && rangeOf(scroller, whole(), live);
}

function liveSelection(scroller: HTMLElement): Range | null {
  const selection = selectedRange(scroller);
  if (!selection) return null;
  const live = scroller.ownerDocument.createRange();
  live.setStart(selection.startContainer, selection.startOffset);
  live.setEnd(selection.endContainer, selection.endOffset);
  return live;
}

function rangeOf(scroller: HTMLElement, whole: WholeText, live: Range): TextRange | null {
  const start = edgeOf(scroller, whole, live, 'start');
  const end = edgeOf(scroller, whole, live, 'end');
  if (start === null || end === null || start >= end) return null;
  const range = trimRange(whole, { start, end });
  if (!range) return null;
  // Within one part both texts are known: other words than those that were selected are never taken.
  const words = whole.text.slice(range.start, range.end);
  return !words.includes('\n') && lettersOf(live.toString()) !== lettersOf(words) ? null : range;
}

/** Room for what is shown beside the words, where they reach beyond the screen. */
const ROOM_PX = 64;

/** From the first line to the last, as wide as the last: what is shown beside them lies over none of them. */
function boxInSight(scroller: HTMLElement, live: Range): DOMRect {
  const boxes = [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const first = boxes[0] ?? live.getBoundingClientRect();
  const last = boxes.at(-1) ?? first;
  const top = Math.max(first.top, readingLine(scroller));
  const bottom = Math.max(top, last.bottom);
  // No room below it nor above it: then over its end.
  const isHigher = top < readingLine(scroller) + ROOM_PX && bottom > scroller.clientHeight - ROOM_PX;
  const end = isHigher ? Math.max(top, scroller.clientHeight - ROOM_PX) : bottom;
  return new DOMRect(last.left, top, last.width, end - top);
}

/** One end of a selection in the whole text; outside of the article's parts it is moved to the next part within. */
function edgeOf(scroller: HTMLElement, whole: WholeText, live: Range, edge: 'start' | 'end'): number | null {
  const place =
    edge === 'start' ? placeOf(live.startContainer, live.startOffset) : placeOf(live.endContainer, live.endOffset);
  if (place) return placeInWhole(whole, place.block, place.offset);
  const within = [...scroller.querySelectorAll<HTMLElement>(PARTS)].filter((part) => live.intersectsNode(part));
  const part = within.at(edge === 'start' ? 0 : -1);
  const inPart = part && placeOf(part, edge === 'start' ? 0 : part.childNodes.length);
  return inPart ? placeInWhole(whole, inPart.block, inPart.offset) : null;
}

function lettersOf(words: string): string {
  return words.replace(/\s+/g, '');
}

/** Once they are marked, selected words would hide the mark. */
export function clearSelection(root: HTMLElement | null): void {
  if (root) selectionIn(root)?.removeAllRanges();
}
