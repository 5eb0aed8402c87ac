/** A click this soon was meant for the page, which was here a moment ago: or the page has made somebody click on us. */
export const ARMING_MS = 300;

const POINTER_EVENTS = ['pointerdown', 'mousedown', 'click', 'auxclick'];

/** Swallows what pointers do in the first moment. Keys count at once: nobody presses one where something will appear. */
export function armLater(root: ShadowRoot, now: () => number = () => performance.now()): void {
  const armed = now() + ARMING_MS;
  const hold = (event: Event): void => {
    if (now() >= armed) {
      release();
      return;
    }
    // A button that is pressed by key is clicked without a count.
    if (event.type === 'click' && (event as MouseEvent).detail === 0) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const release = (): void => {
    for (const type of POINTER_EVENTS) root.removeEventListener(type, hold, { capture: true });
  };
  for (const type of POINTER_EVENTS) root.addEventListener(type, hold, { capture: true });
}
