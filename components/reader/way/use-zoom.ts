import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { trusted } from '../../controls/trusted';
import { panBy, WHOLE, type Zoom, zoomAt } from './zoom';

/** One press of a key or a button. */
export const ZOOM_STEP = 1.5;
/** One notch of a wheel is 100 px in browsers, which makes 1.22; a pinch on a touchpad comes in small pieces. */
const WHEEL_STEP = 0.002;
const PINCH_STEP = 0.01;

/**
 * Zooms and moves a picture in its frame: by wheel, by two fingers, by dragging, by double click. What is drawn is
 * changed directly. `onZoom` is told the scale once it has changed.
 */
export function useZoom(frame: RefObject<HTMLElement | null>, key: string, onZoom: (scale: number) => void) {
  const zoom = useRef<Zoom>(WHOLE);
  const pointers = useRef(new Map<number, { x: number; y: number }>());

  const apply = (change: (zoom: Zoom, picture: HTMLElement, frame: HTMLElement) => Zoom) => {
    const outer = frame.current;
    const picture = outer?.querySelector<HTMLElement>('img');
    if (!outer || !picture) return;
    const before = zoom.current.scale;
    const next = change(zoom.current, picture, outer);
    zoom.current = next;
    picture.style.transform = `translate(${next.x}px, ${next.y}px) scale(${next.scale})`;
    outer.classList.toggle('is-zoomed', next.scale > 1);
    if (next.scale !== before) onZoom(next.scale);
  };
  const zoomBy = (factor: number, client?: { x: number; y: number }) =>
    apply((now, picture, outer) => zoomAt(now, factor, fromMiddle(outer, client), sizeOf(picture), sizeOf(outer)));
  const pan = (dx: number, dy: number) =>
    apply((now, picture, outer) => panBy(now, dx, dy, sizeOf(picture), sizeOf(outer)));
  const reset = () => apply(() => WHOLE);
  // At once, so that a key pressed right after is about the new picture.
  useLayoutEffect(reset, [key]);

  const onPointerMove = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, now);
    if (!other) return pan(now.x - before.x, now.y - before.y);
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    zoomBy(distance(now, other) / Math.max(1, distance(before, other)), middle);
  };
  const onPointerEnd = (event: PointerEvent) => void pointers.current.delete(event.pointerId);

  return {
    zoomBy,
    pan,
    reset,
    isZoomed: () => zoom.current.scale > 1,
    handlers: {
      onWheel: trusted((event: WheelEvent) => {
        event.preventDefault();
        const step = event.ctrlKey ? PINCH_STEP : WHEEL_STEP;
        zoomBy(Math.exp(-event.deltaY * step), { x: event.clientX, y: event.clientY });
      }),
      onDblClick: trusted((event: MouseEvent) => {
        if (zoom.current.scale > 1) reset();
        else zoomBy(ZOOM_STEP * ZOOM_STEP, { x: event.clientX, y: event.clientY });
      }),
      onPointerDown: trusted((event: PointerEvent) => {
        if (event.button !== 0) return;
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
        pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      }),
      onPointerMove: trusted(onPointerMove),
      onPointerUp: trusted(onPointerEnd),
      onPointerCancel: trusted(onPointerEnd),
    },
  };
}

function fromMiddle(frame: HTMLElement, client: { x: number; y: number } | undefined): { x: number; y: number } {
  if (!client) return { x: 0, y: 0 };
  const { left, top, width, height } = frame.getBoundingClientRect();
  return { x: client.x - left - width / 2, y: client.y - top - height / 2 };
}

/** Without its transform. */
function sizeOf(element: HTMLElement): { width: number; height: number } {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
