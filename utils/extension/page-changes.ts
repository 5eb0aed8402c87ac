/** How often a page that goes on loading is looked at again, at most. */
const MAX_LOOKS = 10;
const SETTLE_MS = 1_000;
/** After this a page has loaded what it is going to load. */
const WATCH_MS = 60_000;

/** Calls `look` when the page has changed and a second has passed; until it answers true, or the page has had its chances. */
export function watchLateContent(look: () => boolean): () => void {
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
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return stop;
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
