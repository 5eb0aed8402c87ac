import { withoutFragment } from './sites';

/** How often a page that goes on loading is looked at again, at most. */
const MAX_LOOKS = 10;
const SETTLE_MS = 1_000;
/** After this a page has loaded what it is going to load. */
const WATCH_MS = 60_000;

/** Calls `look` when the page has changed and a second has passed; until it answers true, or the page has had its chances. */
export function watchLateContent(look: () => boolean, signal: AbortSignal): void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (look() || ++looks >= MAX_LOOKS) stop();
    }, SETTLE_MS);
  });
  const end = setTimeout(() => stop(), WATCH_MS);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  };
  signal.addEventListener('abort', stop, { once: true });
  observer.observe(document.documentElement, { childList: true, subtree: true });
}

/** Calls back once the page has a quiet moment, and not before somebody sees it. */
export function whenQuiet(callback: () => void): void {
  const wait = () => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 2_000 });
    else setTimeout(callback, 200);
  };
  const page = document as Document & { prerendering?: boolean };
  if (page.prerendering) document.addEventListener('prerenderingchange', wait, { once: true });
  else wait();
}

/** Calls back with every visit: at once, for each new address of the page, and when it comes back from the history. */
export function onEachVisit(begin: () => void): void {
  onNextAddress(begin);
  addEventListener('pageshow', (event) => {
    if (event.persisted) begin();
  });
  begin();
}

/** Calls back whenever the page has another address, as pages do that load their next article themselves. */
export function onNextAddress(onChange: () => void, signal?: AbortSignal): void {
  let address = pageAddress();
  const follow = () => {
    if (pageAddress() === address) return;
    address = pageAddress();
    onChange();
  };
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', follow, { signal });
  else {
    // Nothing else tells a content script of `pushState`.
    const timer = setInterval(follow, SETTLE_MS);
    signal?.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
}

/** A fragment is a place on the same page. */
function pageAddress(): string {
  return withoutFragment(location.href);
}
