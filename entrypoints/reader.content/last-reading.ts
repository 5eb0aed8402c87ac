import { browser } from 'wxt/browser';
import type { Article } from '../../utils/engine/article';
import { type Changes, changesSince, readingOf } from '../../utils/engine/changes';
import { sendToBackground } from '../../utils/extension/messages/protocol';
import { reportError } from '../../utils/extension/report-error';
import { withoutFragment } from '../../utils/extension/sites';

/**
 * What has changed in this page's article since it was last read: found once, when the reader first opens over it or the
 * panel beside it.
 */
export function createLastReading() {
  /** Of the address in the tab; another one has others. */
  let known: { address: string; changes: Changes | null; isKept: Promise<void> } | null = null;
  let onChange = () => {};

  /** Compares an article with what is kept of it, and keeps what it says now. Nothing in private windows. */
  async function compare(article: Article): Promise<void> {
    const address = withoutFragment(location.href);
    if (browser.extension.inIncognitoContext) return;
    if (known?.address !== address) {
      const found: NonNullable<typeof known> = { address, changes: null, isKept: Promise.resolve() };
      known = found;
      found.isKept = compareAndKeep(article, found);
    }
    await known.isKept;
  }

  async function compareAndKeep(article: Article, found: NonNullable<typeof known>): Promise<void> {
    try {
      const before = (await sendToBackground({ type: 'recordRead' }))?.reading;
      found.changes = before ? changesSince(article, before) : null;
      if (found.changes && known === found) onChange();
      const { headline } = article.metadata;
      const reading = readingOf(article, new Date().toISOString());
      await sendToBackground({ type: 'recordChanged', headline, patch: { reading } });
    } catch (error) {
      // Full storage, say: the article is read all the same, and told again next time.
      reportError(error, 'comparing with the last reading');
    }
  }

  return {
    compare,
    current: (): Changes | undefined =>
      (known?.address === withoutFragment(location.href) && known.changes) || undefined,
    /** `listener`: whoever draws them. */
    watch(listener: () => void): void {
      onChange = listener;
    },
  };
}

export type LastReadings = ReturnType<typeof createLastReading>;
