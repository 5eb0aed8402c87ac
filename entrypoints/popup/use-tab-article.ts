import { useRef, useState } from 'preact/hooks';
import type { Browser } from 'wxt/browser';
import type { PopupState } from '../../components/popup/PopupView';
import { readTabArticle, readTabFacts, watchTabFacts } from '../../utils/extension/read-tab';
import { errorCode, reportError } from '../../utils/extension/report-error';
import { siteOf } from '../../utils/extension/sites';

/** The article of a tab and its facts, as they come in. Of two loads the later one counts. */
export function useTabArticle() {
  const [state, setState] = useState<PopupState>({ kind: 'working' });
  const load = useRef(0);

  const show = async (tab: Browser.tabs.Tab, force = false): Promise<void> => {
    const own = ++load.current;
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

  return { state, setState, show };
}

export function unreadable(code: string, url: string | undefined): PopupState {
  if (code === 'failed') return { kind: 'failed', code: 'page-refused' };
  const site = code === 'withheld' ? siteOf(url ?? '') : null;
  return { kind: 'unreadable', code, ...(site ? { site } : {}) };
}
