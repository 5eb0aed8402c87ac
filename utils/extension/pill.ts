import { nameDrawn, type SHOWN_PILL } from './leftovers';
import { PILL_CSS } from './pill.css';

/** Where the pill's script keeps the end of the pill that is up, for it and the reader's script in the same world. */
export type PillScope = { [SHOWN_PILL]?: AbortController };

export interface Pill {
  remove(): void;
}

export interface PillButton {
  text: string;
  /** Its name where the text alone says too little. */
  label?: string;
  onPress(): void;
  /** Called once, when somebody stays on it with the pointer: most press it then, a tenth of a second later. */
  onExpected?(): void;
}

interface PillOptions {
  /** BCP 47. */
  lang: string;
  /** A value of CSS's `color-scheme`. */
  scheme: string;
  buttons: PillButton[];
  /** Asked above the buttons. Keys reach it before the page; `onLater` is what Esc does. */
  question?: { words: string; onLater(): void } | undefined;
}

/** What a page's own controls look like; the pill never covers one. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, iframe, video, [role="button"], [role="dialog"], [tabindex]';
const CORNERS = ['end', 'start'] as const;
/** Pages bring in bars and chat buttons late. */
const LOOK_AGAIN_MS = 2_000;
const ARMING_MS = 300;
/** Who only crosses the button is gone by then. */
const STAY_MS = 65;

/** Puts the "Read" button, or the question whether to read, into a bottom corner where nothing of the page's is in its way. Hidden while neither is free. */
export function showPill({ lang, scheme, buttons, question }: PillOptions): Pill {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = PILL_CSS;
  const bar = document.createElement('div');
  bar.style.colorScheme = scheme;
  bar.lang = lang;
  nameDrawn(bar, 'pill');
  if (question) bar.append(...askIn(bar, question));
  bar.append(...buttons.map(createButton));
  root.append(style, bar);
  document.documentElement.insertBefore(host, question ? document.body : null);
  // Until it can have been seen, a click here is meant for the page, and goes to it.
  bar.inert = true;
  const arm = setTimeout(() => {
    bar.inert = false;
  }, ARMING_MS);
  const place = () => placeFreely(host);
  place();
  const later = setTimeout(place, LOOK_AGAIN_MS);
  window.addEventListener('resize', place, { passive: true });
  return {
    remove() {
      clearTimeout(later);
      clearTimeout(arm);
      window.removeEventListener('resize', place);
      host.remove();
    },
  };
}

function askIn(bar: HTMLElement, { words, onLater }: { words: string; onLater(): void }): HTMLElement[] {
  bar.className = 'asks';
  bar.role = 'region';
  bar.ariaLabel = words;
  bar.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.isTrusted && event.key === 'Escape') onLater();
  });
  const text = document.createElement('p');
  text.role = 'status';
  // Later than the element, so that it is read out.
  requestAnimationFrame(() => {
    text.textContent = words;
  });
  return [text];
}

function createButton({ text, label, onPress, onExpected }: PillButton): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  if (label) {
    button.ariaLabel = label;
    button.title = label;
  }
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) onPress();
  });
  if (onExpected) expectPress(button, onExpected);
  return button;
}

/** Tells once that the button is likely to be pressed: somebody stays on it, by pointer or by key, or presses it down. */
function expectPress(button: HTMLElement, onExpected: () => void): void {
  const told = new AbortController();
  const { signal } = told;
  let stay: ReturnType<typeof setTimeout> | undefined;
  const leave = () => clearTimeout(stay);
  const tell = () => {
    leave();
    told.abort();
    onExpected();
  };
  const on = (type: string, run: () => void) =>
    button.addEventListener(type, (event) => event.isTrusted && run(), { signal });
  const enter = () => {
    leave();
    stay = setTimeout(tell, STAY_MS);
  };
  on('pointerenter', enter);
  on('focus', enter);
  on('pointerleave', leave);
  on('blur', leave);
  // A finger has not been there before, and is down for a while.
  on('pointerdown', tell);
}

function placeFreely(host: HTMLElement): void {
  for (const corner of CORNERS) {
    host.dataset.corner = corner;
    if (isFree(host)) return;
  }
  host.dataset.corner = 'none';
}

function isFree(host: HTMLElement): boolean {
  const { left, right, top, bottom } = host.getBoundingClientRect();
  const points = [
    [left + 1, top + 1],
    [right - 1, top + 1],
    [left + 1, bottom - 1],
    [right - 1, bottom - 1],
    [(left + right) / 2, (top + bottom) / 2],
  ] as const;
  return points.every(([x, y]) => document.elementsFromPoint(x, y).every((element) => !isFixedControl(element, host)));
}

/** Links of the running text move away under the pill; what stays in its place does not. */
function isFixedControl(element: Element, host: Element): boolean {
  if (element === host || !element.matches(CONTROLS)) return false;
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (/^(?:fixed|sticky)$/.test(getComputedStyle(around).position)) return true;
  }
  return false;
}
