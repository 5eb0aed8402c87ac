/** What was seen of one opening of the reader; times are of the page's own clock. */
export interface Opening {
  /** When the trusted click happened. */
  clickedMs: number;
  /** When the article's text was in the document: our own work was done. */
  insertedMs: number;
  /** After the first frame with it was painted. */
  readableMs: number;
  /** After the first frame with the facts was painted; `null` where none came in time. */
  factsMs: number | null;
  /** Tasks over 50 ms between the text and the facts: the browser tells of no shorter ones. */
  longTasksMs: number[];
}

export interface Watch {
  clickedMs: number | null;
  insertedMs: number | null;
  readableMs: number | null;
  factsMs: number | null;
  longTasks: { at: number; ms: number }[];
}

/**
 * Looks at the page from the extension's own world, where the closed root is open. Sent there as text: it may use nothing
 * from outside itself.
 */
export function watchReader(): void {
  const LEAST_TEXT = 200;
  const watch: Watch = { clickedMs: null, insertedMs: null, readableMs: null, factsMs: null, longTasks: [] };
  Object.assign(globalThis, { nutgrafWatch: watch });
  addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) watch.clickedMs ??= event.timeStamp;
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watch.longTasks.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask' });

  const world = globalThis as unknown as {
    chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
  };
  const article = (): Element | null => {
    const hosts = [...document.documentElement.children].filter((element) => element instanceof HTMLElement);
    const roots = hosts.map((host) => world.chrome.dom.openOrClosedShadowRoot(host));
    return roots.map((root) => root?.querySelector('article') ?? null).find((found) => found !== null) ?? null;
  };
  const afterPaint = (then: () => void) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  const seen = () => {
    const text = article();
    if (text === null || (text.textContent ?? '').length < LEAST_TEXT) return;
    if (watch.insertedMs === null) {
      watch.insertedMs = performance.now();
      afterPaint(() => {
        watch.readableMs = performance.now();
      });
    }
    const facts = (text.getRootNode() as ShadowRoot).querySelector('.facts');
    if (watch.factsMs === null && facts && !facts.querySelector('.facts-working')) {
      watch.factsMs = -1;
      afterPaint(() => {
        watch.factsMs = performance.now();
      });
    }
  };
  const inRoots = new MutationObserver(seen);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        const root = node instanceof HTMLElement ? world.chrome.dom.openOrClosedShadowRoot(node) : null;
        if (root) inRoots.observe(root, { subtree: true, childList: true });
      }
    }
    seen();
  }).observe(document.documentElement, { childList: true });
}
