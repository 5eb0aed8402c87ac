import type { Article } from '../../utils/engine/article';
import { interfaceLocale, translate } from '../../utils/extension/i18n';
import { SHOWN_PILL } from '../../utils/extension/leftovers';
import { sendToBackground } from '../../utils/extension/messages/protocol';
import { type PillScope, showPill } from '../../utils/extension/pill';
import { reportError } from '../../utils/extension/report-error';
import type { Closing } from './overlay';

/**
 * What is left to do when the reader has closed and the page is itself again. To be called when it opens: after an
 * update of the extension no phrase can be looked up any more. `scheme`: a value of CSS's `color-scheme`.
 */
export function prepareLeaving() {
  const lang = interfaceLocale();
  const [updated, refused, dismiss] = (['reader_wasUpdated', 'reader_wasRefused', 'options_dismiss'] as const).map(
    (key) => translate(key),
  ) as [string, string, string];

  function say(words: string, scheme: string): void {
    // They would lie over each other.
    (globalThis as PillScope)[SHOWN_PILL]?.abort();
    const note = showPill({
      ...{ lang, scheme, question: { words, onLater: () => note.remove() } },
      buttons: [{ text: dismiss, onPress: () => note.remove() }],
    });
  }

  return (why: Closing, article: Article | null, scheme: string, land: () => void): void => {
    if (why !== 'other-page') land();
    if (why === 'updated') say(updated, scheme);
    if (why !== 'refused') return;
    // The page has won; the article has a tab of its own.
    const moved = article ? sendToBackground({ type: 'readerTabWanted', article }) : Promise.reject(new Error());
    moved.catch((error) => {
      reportError(error, 'opening a tab for the article');
      say(refused, scheme);
    });
  };
}
