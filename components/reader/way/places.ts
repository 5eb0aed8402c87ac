import { giveFocusBack } from './go-to-element';

/** A place in the text, by what stands there: it stays the same place when the text is set anew. */
export interface Place {
  element: HTMLElement | null;
  /** Where its top edge was on the screen. */
  top: number;
  scrollTop: number;
  focused: HTMLElement | null;
}

/** Places to go back to, at most. */
const MAX_PLACES = 50;

/** Further away than this, somebody scrolled by themselves since the last jump. */
const SAME_PLACE_PX = 8;

/** Remembers where somebody was before each jump. Steps that follow each other at once are one jump. */
export function createPlaces() {
  const places: Place[] = [];
  let landed: number | null = null;

  return {
    /** Before a jump. `isStep`: one of several by key. */
    leave(scroller: HTMLElement, isStep: boolean): void {
      const isNext = isStep && landed !== null && Math.abs(scroller.scrollTop - landed) < SAME_PLACE_PX;
      if (!isNext) places.push(placeIn(scroller));
      if (places.length > MAX_PLACES) places.shift();
    },
    /** After it. */
    land(scroller: HTMLElement, isStep: boolean): void {
      landed = isStep ? scroller.scrollTop : null;
    },
    /** Goes back to where the last jump began; false when there is nowhere to go. */
    back(scroller: HTMLElement): boolean {
      const place = places.pop();
      if (!place) return false;
      landed = null;
      if (place.element?.isConnected) {
        scroller.scrollTop += place.element.getBoundingClientRect().top - place.top;
      } else scroller.scrollTop = place.scrollTop;
      giveFocusBack(place.focused, scroller);
      return true;
    },
  };
}

function placeIn(scroller: HTMLElement): Place {
  const line = readingLine(scroller);
  const element = blockAt(scroller, line);
  const root = scroller.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement;
  return {
    element,
    top: element?.getBoundingClientRect().top ?? 0,
    scrollTop: scroller.scrollTop,
    focused: active instanceof HTMLElement && scroller.contains(active) ? active : null,
  };
}

/** Where the text begins on the screen: below the bar. */
export function readingLine(scroller: HTMLElement): number {
  const bar = scroller.querySelector('.bar')?.getBoundingClientRect();
  return Math.max(bar?.bottom ?? 0, scroller.getBoundingClientRect().top);
}

/** The first block that is not above a line of the screen. Blocks follow each other, so halving finds it. */
export function blockAt(scroller: HTMLElement, line: number): HTMLElement | null {
  const blocks = scroller.querySelectorAll<HTMLElement>('article [data-block]');
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as HTMLElement).getBoundingClientRect().bottom > line) high = middle;
    else low = middle + 1;
  }
  return blocks[low] ?? null;
}
