/** Moves the focus to any element and brings it into view. */
export function goToElement(element: HTMLElement, block: 'start' | 'center'): void {
  focusOn(element);
  // The beginning of what is higher than half the screen is more than its middle.
  const isHigh = element.offsetHeight > element.ownerDocument.documentElement.clientHeight / 2;
  element.scrollIntoView({ block: isHigh ? 'start' : block });
}

/** Gives the focus back to what had it; to the text where that is gone or out of sight, so that keys go on working. */
export function giveFocusBack(element: HTMLElement | null, scroller: HTMLElement | null): void {
  if (element?.isConnected) focusOn(element);
  const { activeElement } = (scroller?.getRootNode() as Document | ShadowRoot | undefined) ?? {};
  if (!element || activeElement !== element) scroller?.focus({ preventScroll: true });
}

/** What could not be focused before cannot be afterwards. */
function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
