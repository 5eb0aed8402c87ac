import { browser } from 'wxt/browser';
import { type Detection, detectArticle } from '../engine/detection';
import { translate } from './i18n';
import { type DetectorOrders, onMessage, sendToBackground } from './messages/protocol';
import { showPill } from './pill';

/** A page that goes on loading is looked at again after this pause, and at most so often for each address. */
const PAUSE_MS = 1_000;
const MAX_LOOKS = 10;
/** Idle time may never come on a busy page. */
const IDLE_TIMEOUT_MS = 2_000;
const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * Follows one tab through its addresses: each new one is a new decision, made in idle time and told to the background,
 * which answers whether the pill is wanted. After a "yes", or ten looks, nothing is kept but the watch for addresses.
 */
export function watchForArticle(document: Document): void {
  if (!HTML.test(document.contentType)) return;
  const view = document.defaultView;
  if (!view) return;
  const whenShown = (): void => start(document, view);
  // A page that is only prepared may never be seen.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', whenShown, { once: true });
  } else whenShown();
}

function start(document: Document, view: Window & typeof globalThis): void {
  let visit = new AbortController();
  let address = pageOf(view.location.href);
  const begin = (): void => {
    visit.abort();
    visit = new AbortController();
    address = pageOf(view.location.href);
    visitPage(document, view, visit.signal);
  };
  const onAddress = (): void => {
    if (pageOf(view.location.href) !== address) begin();
  };
  const navigation = (view as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', onAddress);
  else {
    // Without the Navigation API nothing tells of `pushState`: pages that use it load or draw something right after.
    view.addEventListener('popstate', onAddress);
    view.addEventListener('hashchange', onAddress);
    view.setInterval(onAddress, PAUSE_MS);
  }
  view.addEventListener('pageshow', (event) => {
    if (event.persisted) begin();
  });
  view.addEventListener('pagehide', () => visit.abort());
  begin();
}

/** A fragment leads to another place on the same page. */
function pageOf(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

function visitPage(document: Document, view: Window & typeof globalThis, signal: AbortSignal): void {
  let looks = 0;
  let pause: number | undefined;
  const observer = new view.MutationObserver(() => {
    if (pause === undefined) pause = view.setTimeout(lookAgain, PAUSE_MS);
  });
  const rest = (): void => {
    observer.disconnect();
    view.clearTimeout(pause);
  };
  signal.addEventListener('abort', rest, { once: true });

  const look = (): void => {
    if (signal.aborted) return;
    looks++;
    const detection = detectArticle(document, view.location.href);
    const isDone = detection.isArticle || looks >= MAX_LOOKS;
    if (isDone) rest();
    else if (looks === 1) observer.observe(document.documentElement, { childList: true, subtree: true });
    if (isDone || looks === 1) report(document, detection, signal).catch(() => retire(rest));
  };
  const lookAgain = (): void => {
    pause = undefined;
    whenIdle(view, look);
  };
  whenIdle(view, look);
}

function whenIdle(view: Window & typeof globalThis, task: () => void): void {
  if ('requestIdleCallback' in view) view.requestIdleCallback(task, { timeout: IDLE_TIMEOUT_MS });
  else setTimeout(task);
}

/** After an update of the extension nobody answers this script any more, and the new one is not here yet. */
function retire(rest: () => void): void {
  if (!browser.runtime?.id) rest();
}

async function report(document: Document, detection: Detection, signal: AbortSignal): Promise<void> {
  const orders = await sendToBackground({ type: 'articleDetected', detection });
  if (signal.aborted || !orders.pill || orders.autoOpen) return;
  offer(document, orders, signal);
}

function offer(document: Document, { ask }: DetectorOrders, signal: AbortSignal): void {
  const pill = new AbortController();
  const takeAway = (): void => pill.abort();
  signal.addEventListener('abort', takeAway, { once: true });
  const phrases = {
    read: translate(ask ? 'detector_ask' : 'detector_read'),
    readLabel: translate('detector_readLabel'),
    dismiss: translate('detector_dismiss'),
  };
  const actions = {
    onRead() {
      takeAway();
      sendToBackground({ type: 'readerRequested' }).catch(() => undefined);
    },
    onDismiss() {
      takeAway();
      sendToBackground({ type: 'siteDismissed' }).catch(() => undefined);
    },
  };
  showPill(document, phrases, actions, pill.signal);
  onMessage(
    {
      settingsChanged({ pill: isWanted }) {
        if (!isWanted && !ask) takeAway();
        return undefined;
      },
    },
    pill.signal,
  );
}
