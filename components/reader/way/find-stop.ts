export type StopKind = 'heading' | 'paragraph' | 'figure' | 'fact' | 'mark';

/** What the keys go from one to the next of. */
const SELECTORS: Record<StopKind, string> = {
  heading: ':is(h1, h2, h3, h4, h5, h6)[data-block]',
  paragraph: ':is(p, li, pre)[data-block]',
  figure: 'figure[data-block]',
  fact: '.marked.is-start',
  mark: 'mark.own.is-start',
};

/** A stop counts as passed a few pixels before its edge: places are rounded. */
const TOLERANCE_PX = 4;

export interface Stop {
  element: HTMLElement;
  /** From 1. */
  place: number;
  count: number;
}

/**
 * The next or the previous stop: counted from the element that was gone to last, as long as it is in sight, else from
 * the line the text begins at on the screen. `null` where there is none.
 */
export function findStop(
  article: HTMLElement,
  kind: StopKind,
  direction: 1 | -1,
  from: { element: HTMLElement | null; line: number },
): Stop | null {
  const stops = [...article.querySelectorAll<HTMLElement>(SELECTORS[kind])];
  const index = from.element
    ? indexFrom(stops, direction, from.element)
    : // Who begins has the headline before them: the next heading is another.
      Math.max(indexAt(stops, direction, from.line), kind === 'heading' && direction === 1 ? 1 : -1);
  const element = stops[index];
  return element ? { element, place: index + 1, count: stops.length } : null;
}

function indexFrom(stops: HTMLElement[], direction: 1 | -1, from: HTMLElement): number {
  if (direction === 1) {
    return firstThat(stops, (stop) => (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  }
  return firstThat(stops, (stop) => (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) === 0) - 1;
}

function indexAt(stops: HTMLElement[], direction: 1 | -1, line: number): number {
  const topOf = (stop: HTMLElement) => stop.getBoundingClientRect().top;
  if (direction === 1) return firstThat(stops, (stop) => topOf(stop) > line + TOLERANCE_PX);
  return firstThat(stops, (stop) => topOf(stop) >= line - TOLERANCE_PX) - 1;
}

/** Index of the first element for which it holds; it holds for all that follow too. The length when there is none. */
function firstThat<Item>(items: Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
