import { placeInWhole, trimRange, type WholeText } from '../../../utils/engine/passages';
import type { TextRange } from '../../../utils/engine/text-range';
import { placeOf, selectedRange } from '../read-aloud/text-ranges';

/** Selected words of the article, and where they are on the screen. */
export interface Selected {
  range: TextRange;
  /** Box of the last selected line, or of the first where the last is out of sight. */
  box: DOMRect;
}

const PARTS = 'article [data-block], article .standfirst';

/** The selected words of the article, also over several blocks; `null` when there are none or they cannot be told. */
export function selectedPassage(scroller: HTMLElement, whole: WholeText): Selected | null {
  const selection = selectedRange(scroller);
  if (!selection) return null;
  const live = scroller.ownerDocument.createRange();
  live.setStart(selection.startContainer, selection.startOffset);
  live.setEnd(selection.endContainer, selection.endOffset);
  const start = edgeOf(scroller, whole, live, 'start');
  const end = edgeOf(scroller, whole, live, 'end');
  if (start === null || end === null || start >= end) return null;
  const range = trimRange(whole, { start, end });
  if (!range) return null;
  // Within one part both texts are known: other words than those that were selected are never taken.
  const isOnePart = !whole.text.slice(range.start, range.end).includes('\n');
  if (isOnePart && lettersOf(live.toString()) !== lettersOf(whole.text.slice(range.start, range.end))) return null;
  const boxes = [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const last = boxes.at(-1);
  const isInSight = last && last.bottom < scroller.ownerDocument.documentElement.clientHeight;
  const box = (isInSight ? last : boxes[0]) ?? live.getBoundingClientRect();
  return { range, box };
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
  const shadow = root?.getRootNode() as (ShadowRoot & { getSelection?(): Selection | null }) | undefined;
  (shadow?.getSelection?.() ?? root?.ownerDocument.getSelection())?.removeAllRanges();
}
