import { browser } from 'wxt/browser';

/** How soon we notice that a page has changed its address: it does so in its own world, without an event in ours. */
const WATCH_INTERVAL_MS = 400;

interface Watch {
  host: HTMLElement;
  /** Whether it can be seen. */
  isShown(): boolean;
  onGone(why: 'page-gone' | 'other-page' | 'updated'): void;
  /** The page took the host out of its document, hid it or put something in front of it. */
  onRemoved(): void;
  signal: AbortSignal;
}

export function watchPage({ host, isShown, onGone, onRemoved, signal }: Watch): void {
  const before = pageIdentity();
  const timer = setInterval(() => {
    // So it is after an update of the extension, and when it was switched off.
    if (browser.runtime?.id === undefined) onGone('updated');
    else if (isOtherPage(before, pageIdentity())) onGone('other-page');
    else if (host.isConnected && !isShown()) onRemoved();
  }, WATCH_INTERVAL_MS);
  const observer = new MutationObserver(() => {
    if (!signal.aborted && !host.isConnected) onRemoved();
    // The page may have written itself a new root.
    observe();
  });
  const observe = () => {
    observer.disconnect();
    if (signal.aborted) return;
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  };
  observe();
  // Otherwise the overlay would come back with the page from the back/forward cache.
  window.addEventListener('pagehide', () => onGone('page-gone'), { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
}

export interface PageIdentity {
  url: string;
  title: string;
}

function pageIdentity(): PageIdentity {
  return { url: location.href, title: document.title };
}

/**
 * Whether an address leads to another article. Pages also tidy their address without going anywhere: a new fragment is
 * never another page, a new query is one only with a new title.
 */
export function isOtherPage(before: PageIdentity, now: PageIdentity): boolean {
  if (before.url === now.url) return false;
  const from = new URL(before.url);
  const to = new URL(now.url);
  if (from.origin + from.pathname !== to.origin + to.pathname) return true;
  return from.search !== to.search && before.title !== now.title;
}
