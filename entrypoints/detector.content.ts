import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectArticle } from '../utils/engine/detection';
import { onMessage, sendToBackground } from '../utils/extension/messages/protocol';
import { watchLateContent, whenQuiet } from '../utils/extension/page-changes';
import { type Pill, showPill } from '../utils/extension/pill';
import { reportError } from '../utils/extension/report-error';

/** On every page: decides whether it is an article, says so and offers to read it. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: false,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
    let pill: Pill | undefined;
    let isArticle = false;
    let address = location.href;
    let theme = 'system';
    let stopWatching = () => {};

    const hidePill = () => {
      pill?.remove();
      pill = undefined;
    };
    const offer = () => {
      hidePill();
      pill = showPill({
        theme,
        onRead: () => tell('opening the reader', sendToBackground({ type: 'readerRequested' }).then(hidePill)),
        onDismiss() {
          hidePill();
          tell('hiding the pill', sendToBackground({ type: 'siteDismissed' }));
        },
      });
    };
    const decide = async () => {
      const from = location.href;
      const detection = detectArticle(document, from);
      isArticle = detection.isArticle;
      const orders = await sendToBackground({ type: 'articleDetected', detection });
      if (location.href !== from) return;
      theme = orders.view.theme;
      if (orders.pill && !orders.autoOpen) offer();
      else hidePill();
    };
    const look = (): boolean => {
      if (browser.runtime?.id === undefined) return true;
      const isNow = detectArticle(document, location.href).isArticle;
      if (isNow !== isArticle) tell('deciding', decide());
      return isNow;
    };
    const start = (isNavigation: boolean) => {
      stopWatching();
      isArticle = false;
      address = location.href;
      whenQuiet(() => {
        tell('deciding', decide());
        // After a change of address the old article may still stand there.
        if (!isArticle || isNavigation) stopWatching = watchLateContent(look);
      });
    };

    onMessage(
      {
        settingsChanged({ view, pill: isAllowed }) {
          theme = view.theme;
          if (isAllowed && isArticle) offer();
          else hidePill();
          return undefined;
        },
      },
      context.signal,
    );
    context.addEventListener(window, 'wxt:locationchange', () => {
      if (location.href.split('#')[0] === address.split('#')[0]) return;
      hidePill();
      start(true);
    });
    context.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted) start(false);
    });
    context.onInvalidated(() => {
      stopWatching();
      hidePill();
    });
    start(false);
  },
});

function tell(where: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError(error, where));
}
