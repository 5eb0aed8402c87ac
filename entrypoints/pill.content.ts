import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendToBackground } from '../utils/extension/messages/protocol';
import { onNextAddress } from '../utils/extension/page-changes';
import { showPill } from '../utils/extension/pill';
import { reportError } from '../utils/extension/report-error';
import { schemeOf } from '../utils/extension/settings/theme-scheme';

const SHOWN = Symbol.for('nutgraf.pill');

/** The "Read" button, put into a page once it has turned out to be an article, so that no other page pays for it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const scope = globalThis as { [SHOWN]?: AbortController };
    scope[SHOWN]?.abort();
    const shown = new AbortController();
    scope[SHOWN] = shown;
    const leave = () => shown.abort();
    const view = sendToBackground({ type: 'settingsRead' });
    view
      .then(({ theme, customColours }) => {
        if (shown.signal.aborted) return;
        const actions = {
          onRead: () => tell('opening the reader', sendToBackground({ type: 'readerRequested' }).then(leave)),
          onDismiss() {
            leave();
            tell('hiding the pill', sendToBackground({ type: 'siteDismissed' }));
          },
        };
        const pill = showPill({ scheme: schemeOf(theme, customColours), ...actions });
        shown.signal.addEventListener('abort', () => pill.remove(), { once: true });
      })
      .catch((error: unknown) => reportError(error, 'showing the pill'));
    onMessage(
      {
        settingsChanged({ pill }) {
          if (!pill || browser.runtime?.id === undefined) leave();
          return undefined;
        },
      },
      shown.signal,
    );
    onNextAddress(leave, shown.signal);
  },
});

function tell(where: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError(error, where));
}
