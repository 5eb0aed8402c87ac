/** Moves the focus to any element and brings it into view. What could not be focused before cannot be afterwards. */
export function goToElement(element: HTMLElement, block: 'start' | 'center'): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
  // The beginning of what is higher than half the screen is more than its middle.
  const isHigh = element.offsetHeight > element.ownerDocument.documentElement.clientHeight / 2;
  element.scrollIntoView({ block: isHigh ? 'start' : block });
}
