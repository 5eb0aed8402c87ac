/** Where the scripts that draw in a page keep what they have drawn, each for the next one in the same world. */
export const SHOWN_PILL = Symbol.for('nutgraf.pill');
export const OPEN_READER = Symbol.for('nutgraf.reader');

type Drawn = 'reader' | 'pill';

/** Names an element in a closed root of ours, so that a later version of us knows it. */
export function nameDrawn(element: HTMLElement, drawn: Drawn): void {
  element.dataset.nutgraf = drawn;
}

/**
 * Takes away what scripts of an earlier version have left in the page: Firefox cuts them off without a word when the
 * extension is updated, and what they have drawn answers nobody any more. Answers whether a reader was among it.
 */
export function removeLeftovers(): boolean {
  // Drawn by scripts of this version.
  if (OPEN_READER in globalThis || SHOWN_PILL in globalThis) return false;
  let wasReading = false;
  for (const element of [...document.documentElement.children]) {
    // Firefox shows closed roots to extensions.
    const { openOrClosedShadowRoot: root } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
    const drawn = root?.querySelector<HTMLElement>('[data-nutgraf]')?.dataset.nutgraf;
    if (drawn === undefined) continue;
    wasReading ||= drawn === 'reader';
    element.remove();
  }
  return wasReading;
}
