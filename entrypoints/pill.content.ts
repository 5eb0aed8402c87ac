import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { interfaceLocale, translate } from '../utils/extension/i18n';
import { SHOWN_PILL } from '../utils/extension/leftovers';
import { onMessage, sendToBackground } from '../utils/extension/messages/protocol';
import { onNextAddress } from '../utils/extension/page-changes';
import { type PillScope, showPill } from '../utils/extension/pill';
import { reportError } from '../utils/extension/report-error';
import { schemeOf } from '../utils/extension/settings/theme-scheme';

/**
 * The "Read" button, put into a page once it has turned out to be an article, so that no other page pays for it. Where
 * the reader is to ask before it opens, it is a question instead.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const scope = globalThis as PillScope;
    scope[SHOWN_PILL]?.abort();
    const shown = new AbortController();
    scope[SHOWN_PILL] = shown;
    show(shown).catch((error: unknown) => reportError(error, 'showing the pill'));
    onMessage(
      {
        settingsChanged({ pill }) {
          if (!pill || browser.runtime?.id === undefined) shown.abort();
          return undefined;
        },
      },
      shown.signal,
    );
    onNextAddress(() => shown.abort(), shown.signal);
  },
});

async function show(shown: AbortController): Promise<void> {
  const [{ theme, customColours }, { isAsking }] = await Promise.all([
    sendToBackground({ type: 'settingsRead' }),
    sendToBackground({ type: 'questionRead' }),
  ]);
  if (shown.signal.aborted) return;
  const scheme = schemeOf(theme, customColours);
  const open = () => sendToBackground({ type: 'readerRequested' }).then(() => shown.abort());
  const leave = (message: Parameters<typeof sendToBackground>[0]) => {
    shown.abort();
    return sendToBackground(message);
  };
  const answer = (isNever: boolean) => leave({ type: 'questionAnswered', isNever });
  const lang = interfaceLocale();
  const pill = isAsking
    ? showPill({
        lang,
        scheme,
        question: { words: translate('detector_question'), onLater: () => tell('answering', answer(false)) },
        buttons: [
          { text: translate('detector_open'), onPress: () => tell('opening the reader', answer(false).then(open)) },
          { text: translate('detector_later'), onPress: () => tell('answering', answer(false)) },
          { text: translate('detector_never'), onPress: () => tell('answering', answer(true)) },
        ],
      })
    : showPill({
        lang,
        scheme,
        buttons: [
          {
            text: translate('detector_read'),
            label: translate('detector_readLabel'),
            onPress: () => tell('opening the reader', open()),
            onExpected: () => tell('preparing the reader', sendToBackground({ type: 'readerExpected' })),
          },
          {
            text: '×',
            label: translate('detector_dismiss'),
            onPress: () => tell('hiding the pill', leave({ type: 'siteDismissed' })),
          },
        ],
      });
  shown.signal.addEventListener('abort', () => pill.remove(), { once: true });
}

function tell(where: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    reportError(error, where);
    // After an update of the extension nobody answers this script any more.
    if (browser.runtime?.id === undefined) (globalThis as PillScope)[SHOWN_PILL]?.abort();
  });
}
