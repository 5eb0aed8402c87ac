import { useEffect, useRef, useState } from 'preact/hooks';
import type { Browser } from 'wxt/browser';
import type { PopupState } from '../../components/popup/PopupView';
import type { FactEditsChange } from '../../utils/engine/fact-edits';
import { watchArticleRecords } from '../../utils/extension/articles/article-store';
import type { KeepingProblem } from '../../utils/extension/articles/keeping-problem';
import { recordAddress } from '../../utils/extension/articles/record';
import { editTabFacts, readTabArticle, readTabFacts, watchTabFacts } from '../../utils/extension/read-tab';
import { errorCode, reportError } from '../../utils/extension/report-error';
import { siteOf } from '../../utils/extension/sites';

/** The article of a tab and its facts, as they come in. Of two loads the later one counts. */
export function useTabArticle() {
  const [state, setState] = useState<PopupState>({ kind: 'working' });
  const load = useRef(0);
  /** The article that is shown, and the tab it is in. */
  const shown = useRef<{ tabId: number; address: string } | null>(null);

  const show = async (tab: Browser.tabs.Tab, force = false): Promise<void> => {
    const own = ++load.current;
    shown.current = null;
    const set = (next: PopupState) => {
      if (own === load.current) setState(next);
    };
    try {
      const reading = await readTabArticle(tab, force);
      if (reading.status === 'not-article') return set({ kind: 'not-article', detection: reading.detection });
      if (reading.status === 'unreadable') return set(unreadable(reading.code, tab.url));
      const { article, detection } = reading;
      const found = { kind: 'article', article, detection } as const;
      set({ ...found, facts: null });
      const stop = watchTabFacts(tab.id as number, (part) => set({ ...found, facts: null, found: part }));
      try {
        const facts = await readTabFacts(tab.id as number);
        stop();
        set({ ...found, facts });
        if (own === load.current)
          shown.current = { tabId: tab.id as number, address: recordAddress(article.metadata.url) };
      } catch (error) {
        stop();
        reportError(error, 'tagging facts');
        set({ ...found, facts: null, failure: errorCode(error) });
      }
    } catch (error) {
      reportError(error, 'reading the page');
      set({ kind: 'failed', code: errorCode(error) });
    }
  };

  // What was said about a fact in the reader, or in another window, shows here too.
  useEffect(() => {
    const lifetime = new AbortController();
    watchArticleRecords((address) => {
      const own = load.current;
      if (shown.current?.address !== address) return;
      readTabFacts(shown.current.tabId).then(
        (facts) => {
          if (own === load.current) setState((now) => (now.kind === 'article' ? { ...now, facts } : now));
        },
        (error) => reportError(error, 'reading facts again'),
      );
    }, lifetime.signal);
    return () => lifetime.abort();
  }, []);

  /** Keeps what is said about facts of the article that is shown, and shows them as they then are. */
  const edit = async (tabId: number, change: FactEditsChange): Promise<KeepingProblem | null> => {
    const own = load.current;
    try {
      const facts = await editTabFacts(tabId, change);
      if (own === load.current) setState((now) => (now.kind === 'article' ? { ...now, facts } : now));
      return null;
    } catch (error) {
      reportError(error, 'keeping what is said about facts');
      const code = errorCode(error);
      return code === 'full' || code === 'private' ? code : 'failed';
    }
  };

  return { state, setState, show, edit };
}

export function unreadable(code: string, url: string | undefined): PopupState {
  if (code === 'failed') return { kind: 'failed', code: 'page-refused' };
  const site = code === 'withheld' ? siteOf(url ?? '') : null;
  return { kind: 'unreadable', code, ...(site ? { site } : {}) };
}
