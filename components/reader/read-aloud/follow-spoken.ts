import { readingLine } from '../way/places';
import type { Spoken } from './read-aloud';
import { drawBoxes } from './spoken-boxes';
import { rangeIn } from './text-ranges';

/** What stays free at the foot of the screen: the voice's own controls, and some text that comes next. */
const FOOT_PX = 140;
/** Where the spoken words are brought to, from the top. */
const PLACE_ON_SCREEN = 0.3;
/** Scrolling that we ask for takes this long at most; what comes later is somebody's own. */
const OWN_SCROLL_MS = 800;

/**
 * Shows what is being spoken, in place, and keeps it on the screen until somebody scrolls away from it. `onAway`: they
 * have, or it is on the screen again.
 */
export function followSpoken(scroller: HTMLElement, layer: HTMLElement, onAway: (isAway: boolean) => void) {
  let spoken: Spoken | null = null;
  let isAway = false;
  let ownScrollUntil = 0;
  const lifetime = new AbortController();

  const setAway = (next: boolean) => {
    if (next === isAway) return;
    isAway = next;
    onAway(next);
  };
  const rangeOf = () => {
    if (!spoken) return null;
    const { start, end } = spoken.word ?? spoken.sentence;
    return rangeIn(scroller, spoken.block, start, end);
  };
  const isOnScreen = (range: Range) => {
    const { top, bottom } = firstLineOf(range);
    return top >= readingLine(scroller) && bottom <= scroller.clientHeight - FOOT_PX;
  };
  const bring = () => {
    const range = rangeOf();
    if (!range) return;
    const top = scroller.scrollTop + firstLineOf(range).top - scroller.clientHeight * PLACE_ON_SCREEN;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    ownScrollUntil = performance.now() + OWN_SCROLL_MS;
    scroller.scrollTo({ top, behavior: isCalm ? 'instant' : 'smooth' });
  };
  const draw = () => {
    const sentence = spoken && rangeIn(scroller, spoken.block, spoken.sentence.start, spoken.sentence.end);
    const word = spoken?.word ? rangeIn(scroller, spoken.block, spoken.word.start, spoken.word.end) : null;
    drawBoxes(layer, sentence, 'spoken-sentence');
    drawBoxes(layer, word, 'spoken-word');
  };

  scroller.addEventListener(
    'scroll',
    () => {
      if (performance.now() < ownScrollUntil) return;
      const range = rangeOf();
      if (range) setAway(!isOnScreen(range));
    },
    { signal: lifetime.signal, passive: true },
  );
  // The text may be set anew in other sizes, or get its marks.
  const resizes = new ResizeObserver(draw);
  resizes.observe(layer.parentElement ?? layer);

  return {
    show(next: Spoken | null): void {
      spoken = next;
      draw();
      const range = rangeOf();
      // Nobody looks at a hidden tab, and it does not scroll; the voice goes on there.
      if (!range || isAway || document.visibilityState === 'hidden') return;
      if (!isOnScreen(range)) bring();
    },
    /** Back to the voice. */
    rejoin(): void {
      setAway(false);
      bring();
    },
    stop(): void {
      lifetime.abort();
      resizes.disconnect();
      layer.replaceChildren();
    },
  };
}

export type Following = ReturnType<typeof followSpoken>;

function firstLineOf(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}
