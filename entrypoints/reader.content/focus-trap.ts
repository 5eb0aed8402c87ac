const FOCUSABLE = 'a[href], button:not(:disabled), [tabindex="0"]';

/**
 * Keeps Tab inside: a modal dialog lets it out to the browser's own controls, and on its way back it passes the page,
 * which then gets the keys.
 */
export function trapFocus(root: ShadowRoot, dialog: HTMLElement, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isReachable);
    const next = event.shiftKey ? stops.at(-1) : stops[0];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const { activeElement } = root;
    // The scroller itself, where focus starts, comes before everything.
    const isBefore = event.shiftKey && activeElement === dialog.firstElementChild;
    if (!next || (activeElement !== edge && !isBefore)) return;
    event.preventDefault();
    next.focus();
  };
  dialog.addEventListener('keydown', onKeyDown, { signal });
}

function isReachable(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && element.getClientRects().length > 0;
}
