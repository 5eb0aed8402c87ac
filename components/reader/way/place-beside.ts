/** Room that is left at the sides of the text, and between the words and what is shown. */
const MARGIN_PX = 12;
const GAP_PX = 6;

/** Where to show something beside words: below them, or above it where the screen ends; within the sides of the text. */
export function placeBeside(reference: DOMRect, popover: HTMLElement, around: DOMRect): { top: number; left: number } {
  const view = popover.ownerDocument.documentElement;
  const { offsetWidth: width, offsetHeight: height } = popover;
  const isBelow = reference.bottom + GAP_PX + height < view.clientHeight;
  const top = isBelow ? reference.bottom + GAP_PX : reference.top - GAP_PX - height;
  const middle = (reference.left + reference.right) / 2 - around.left - width / 2;
  const left = Math.max(MARGIN_PX, Math.min(middle, around.width - width - MARGIN_PX));
  return { top: top - around.top, left };
}
