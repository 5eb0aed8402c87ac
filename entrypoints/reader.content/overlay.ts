import { createSheet, readerSheets } from '../../components/reader/attach-reader';
import { nameDrawn } from '../../utils/extension/leftovers';
import { neutralName } from '../../utils/extension/neutral-name';
import { armLater } from './arming';
import { trapFocus } from './focus-trap';
import overlayCss from './overlay.css?inline';
import { rememberPlace } from './page-place';
import { createScrollbarColour, hidePageInPrint } from './page-style';
import { watchPage } from './watch-page';

export interface Overlay {
  /** What is drawn in here is in front of the page. */
  readonly mount: HTMLElement;
  /** Says what is open: the dialog's name. */
  setLabel(label: string): void;
  /** To be called when something was drawn: the theme may be another. */
  fitPage(): void;
  close(): void;
}

/** Why it closes: somebody wants it to, or the page or the extension leaves it no choice. */
export type Closing = 'asked' | 'page-gone' | 'other-page' | 'updated' | 'refused';

/** A page may take us out by accident. One that does it again and again does not want us. */
const MAX_RETURNS = 3;
const RETURNS_WINDOW_MS = 10_000;

/** Events that cross a shadow root's border. The page's own listeners have no business with them. */
const CROSSING_EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'click', 'auxclick', 'dblclick', 'contextmenu', 'wheel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'pointerdown', 'pointerup', 'pointermove'],
  ...['touchstart', 'touchmove', 'touchend', 'focusin', 'focusout', 'copy', 'cut', 'dragstart'],
];

/**
 * Opens an empty surface over the page: a modal dialog in a closed shadow root. The page keeps its document but for one
 * element beside `<body>`, and gets its scroll position, focus and selection back when it closes. It closes by itself
 * when the page goes away, shows another article, or will not bear it. `onClosed` is called once; what it gives is
 * called when the page has its place back.
 */
export function openOverlay(onClosed: (why: Closing) => () => void): Overlay {
  const restorePlace = rememberPlace();
  const colourScrollbar = createScrollbarColour();
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const host = document.createElement(neutralName());
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [createSheet(overlayCss), ...readerSheets()];
  const dialog = document.createElement('dialog');
  nameDrawn(dialog, 'reader');
  root.append(dialog);

  const close = (why: Closing) => {
    if (signal.aborted) return;
    lifetime.abort();
    const onLeft = onClosed(why);
    // Closing before removing: this is what gives the focus back.
    dialog.close();
    colourScrollbar(null);
    host.remove();
    restorePlace();
    onLeft();
  };
  // By key and by request: a page may hold back the one, a phone's back gesture is the other.
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.defaultPrevented) return;
    keepKeyUp();
    close('asked');
  };
  dialog.addEventListener('keydown', onKeyDown, { signal });
  dialog.addEventListener('cancel', (event) => event.isTrusted && close('asked'), { signal });
  dialog.addEventListener('close', () => dialog.open || close('asked'), { signal });
  // Not bound to `signal`: the key that closes us is not for the page either.
  for (const type of CROSSING_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());

  document.documentElement.append(host);
  dialog.showModal();
  armLater(root);
  trapFocus(root, dialog, signal);
  hidePageInPrint(signal);
  const onRemoved = createReturn(host, dialog, () => close('refused'));
  watchPage({ host, isShown: () => isShown(host, dialog), onGone: close, onRemoved, signal });
  const fitPage = () =>
    colourScrollbar(dialog.firstElementChild && getComputedStyle(dialog.firstElementChild).backgroundColor);
  // A theme that follows the system changes without being drawn anew.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', fitPage, { signal });
  return {
    mount: dialog,
    setLabel: (label) => dialog.setAttribute('aria-label', label),
    fitPage,
    close: () => close('asked'),
  };
}

/** Not where the page hides all of itself, or puts a dialog of its own in front. Nobody sees a tab in the background. */
function isShown(host: HTMLElement, dialog: HTMLDialogElement): boolean {
  if (document.visibilityState === 'hidden' || document.fullscreenElement) return true;
  const front = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return dialog.checkVisibility() && (front === null || front === host);
}

/** Puts the host back where it was taken out, a few times at most. */
function createReturn(host: HTMLElement, dialog: HTMLDialogElement, giveUp: () => void): () => void {
  let returns: number[] = [];
  let scrollTop = 0;
  // An element that is taken out forgets how far it was scrolled.
  dialog.addEventListener(
    'scroll',
    ({ target }) => {
      if (host.isConnected) scrollTop = (target as Element).scrollTop;
    },
    { capture: true },
  );
  return () => {
    const now = performance.now();
    returns = returns.filter((time) => now - time < RETURNS_WINDOW_MS);
    if (returns.length >= MAX_RETURNS) {
      giveUp();
      return;
    }
    returns.push(now);
    const scrolledTo = scrollTop;
    dialog.removeAttribute('open');
    document.documentElement.append(host);
    dialog.showModal();
    const scroller = dialog.firstElementChild as HTMLElement | null;
    scroller?.focus({ preventScroll: true });
    scroller?.scrollTo({ top: scrolledTo, behavior: 'instant' });
  };
}

/** The key that closed us is let go over the page, which would take it for its own. */
function keepKeyUp(): void {
  window.addEventListener('keyup', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
}
