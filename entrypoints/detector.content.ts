import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectArticle } from '../utils/engine/detection';
import { removeLeftovers } from '../utils/extension/leftovers';
import { sendToBackground } from '../utils/extension/messages/protocol';
import { onEachVisit, watchLateContent, whenQuiet } from '../utils/extension/page-changes';
import { reportError } from '../utils/extension/report-error';

/** On every page: decides whether it is an article and says so. The background sees to the badge and the pill. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: false,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
    if (import.meta.env.FIREFOX && removeLeftovers())
      sendToBackground({ type: 'readerCutOff' }).catch((error: unknown) => reportError(error, 'telling of an update'));
    let visit = new AbortController();
    let isArticle = false;

    const decide = () => {
      const detection = detectArticle(document, location.href);
      isArticle = detection.isArticle;
      sendToBackground({ type: 'articleDetected', detection }).catch((error: unknown) =>
        reportError(error, 'deciding'),
      );
    };
    /** Whether there is nothing more to wait for. */
    const lookAgain = (): boolean => {
      // After an update of the extension nobody answers this script any more.
      if (browser.runtime?.id === undefined) return true;
      if (!isArticle && detectArticle(document, location.href).isArticle) decide();
      return isArticle;
    };

    onEachVisit(() => {
      visit.abort();
      isArticle = false;
      const current = new AbortController();
      visit = current;
      whenQuiet(() => {
        if (current.signal.aborted || browser.runtime?.id === undefined) return;
        decide();
        if (!isArticle) watchLateContent(lookAgain, current.signal);
      });
    });
  },
});
