/** Scrolls to the first element that a selector names, and moves the focus there if wished. */
export function bringIntoView(root: HTMLElement | null, selector: string, options: { isFocused?: boolean } = {}): void {
  const element = root?.querySelector<HTMLElement>(selector);
  if (!element) return;
  if (options.isFocused) element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}

/** Draws how far a scroller has come; set on the element directly, so that scrolling draws nothing anew. */
export function showProgress(scroller: HTMLElement, line: HTMLElement | null): void {
  const length = scroller.scrollHeight - scroller.clientHeight;
  const part = length > 0 ? Math.min(1, Math.max(0, scroller.scrollTop / length)) : 1;
  line?.style.setProperty('scale', `${part} 1`);
}

/** How much of a text has been read, from 0 to 1: all of it once its end is on the screen. */
export function partRead(scroller: HTMLElement, text: HTMLElement): number {
  const { top, bottom } = text.getBoundingClientRect();
  const ahead = bottom - scroller.clientHeight;
  const behind = scroller.scrollTop;
  if (ahead <= 0) return bottom > top ? 1 : 0;
  return behind / (behind + ahead);
}

/** Whole minutes; none only at the end. */
export function minutesLeft(minutes: number, part: number): number {
  return part >= 1 ? 0 : Math.max(1, Math.ceil(minutes * (1 - part)));
}

/** For a button that goes away when it is pressed: the one before it takes the focus. */
export function focusNeighbour(event: Event): void {
  ((event.currentTarget as HTMLElement).previousElementSibling as HTMLElement | null)?.focus({ preventScroll: true });
}
