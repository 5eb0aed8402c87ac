import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ViewSettings } from '../../../utils/extension/settings/schema';
import { type Line, lineAt, windowAround } from './line-at';

export type LineFocusMode = ViewSettings['lineFocus'];

export const LINE_FOCUS_MODES: readonly LineFocusMode[] = ['off', 'one', 'three', 'five', 'underline'];

const LINES: Record<LineFocusMode, number> = { off: 0, one: 1, three: 3, five: 5, underline: 1 };

/** Where on the screen one reads before anything was pointed at: a third from the top. */
const FIRST_PLACE = 0.35;

/** Within the first line of anything, whatever its size. */
const FIRST_LINE_PX = 8;

/**
 * Leaves a few lines bright, or underlines one: the line under the pointer, or the one the keyboard went to. While the
 * text scrolls it stays where it is on the screen. It is moved at most once a frame, and by its transform alone.
 */
export function LineFocus({ scroller, mode }: { scroller: RefObject<HTMLElement | null>; mode: LineFocusMode }) {
  const bright = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = scroller.current;
    if (!root || mode === 'off') return;
    const lifetime = new AbortController();
    const listening = { signal: lifetime.signal, passive: true };
    let y = root.clientHeight * FIRST_PLACE;
    let frame = 0;
    const place = () => {
      frame = 0;
      const line = findLine(root, y);
      if (!line || !bright.current) return;
      const { top, height } = windowAround(line, LINES[mode]);
      const { style } = bright.current;
      style.transform = `translate(${line.left}px, ${top}px)`;
      style.width = `${line.width}px`;
      style.height = `${height}px`;
    };
    const ask = () => {
      frame ||= requestAnimationFrame(place);
    };
    const onPointerMove = (event: PointerEvent) => {
      if (!event.isTrusted) return;
      y = event.clientY;
      ask();
    };
    const goTo = (target: EventTarget | null) => {
      if (!(target instanceof HTMLElement) || !target.closest('article [data-block]')) return;
      if (target.matches('article :hover')) return;
      // Scrolling to it comes after the focus.
      requestAnimationFrame(() => {
        const { top, bottom } = target.getClientRects()[0] ?? target.getBoundingClientRect();
        y = Math.min((top + bottom) / 2, top + FIRST_LINE_PX);
        place();
      });
    };
    const onFocusIn = ({ target }: FocusEvent) => goTo(target);
    root.addEventListener('pointermove', onPointerMove, listening);
    root.addEventListener('focusin', onFocusIn, listening);
    root.addEventListener('scroll', ask, listening);
    ask();
    goTo((root.getRootNode() as Document | ShadowRoot).activeElement);
    return () => {
      lifetime.abort();
      cancelAnimationFrame(frame);
    };
  }, [mode, scroller]);
  if (mode === 'off') return null;
  return (
    <div class={mode === 'underline' ? 'line-focus is-underline' : 'line-focus'} aria-hidden="true" ref={bright} />
  );
}

/** The line of text at a height of the screen; between blocks, a line of the article's own height. */
function findLine(scroller: HTMLElement, y: number): (Line & { left: number; width: number }) | null {
  const article = scroller.querySelector('article');
  if (!article) return null;
  const { left, width } = article.getBoundingClientRect();
  const root = scroller.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, y);
  const block = hit && article.contains(hit) ? hit.closest<HTMLElement>('p, li, h1, h2, h3, h4, h5, h6, pre') : null;
  const style = getComputedStyle(block ?? article);
  const height = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.5;
  if (!block) return { top: y - height / 2, height, left, width };
  const { top, bottom } = block.getBoundingClientRect();
  const line = lineAt(y, { top: top + (Number.parseFloat(style.paddingTop) || 0), bottom }, height);
  return { ...line, left, width };
}
