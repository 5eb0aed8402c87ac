import { useEffect, useRef, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { type PopupState, PopupView } from '../../components/popup/PopupView';
import type { Mention } from '../../utils/engine/text-range';
import { readTabArticle, readTabFacts, subjectTab } from '../../utils/extension/read-tab';
import { errorCode, failureDetails, reportError } from '../../utils/extension/report-error';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/extension/settings/schema';
import { readSettings } from '../../utils/extension/settings/store';
import { readShortcut } from '../../utils/extension/shortcuts';
import { siteOf } from '../../utils/extension/sites';
import { openReader, requestSite } from '../../utils/extension/tabs';

/** Loads what the popup shows, and does what is asked in it. */
export function Popup() {
  const [state, setState] = useState<PopupState>({ kind: 'working' });
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [shortcut, setShortcut] = useState('');
  const tab = useRef<Browser.tabs.Tab | null>(null);

  const attempt = (where: string, task: () => Promise<void>) => {
    task().catch((error) => {
      reportError(error, where);
      setState({ kind: 'failed', code: errorCode(error) });
    });
  };

  const load = async (force: boolean) => {
    tab.current ??= await subjectTab(location.search);
    const reading = await readTabArticle(tab.current, force);
    if (reading.status === 'not-article') return setState({ kind: 'not-article', detection: reading.detection });
    if (reading.status === 'unreadable') return setState(unreadable(reading.code, tab.current.url));
    const { article, detection } = reading;
    const found = { kind: 'article', article, detection } as const;
    setState({ ...found, facts: null });
    try {
      setState({ ...found, facts: await readTabFacts(tab.current.id as number) });
    } catch (error) {
      reportError(error, 'tagging facts');
      setState({ ...found, facts: null, failure: errorCode(error) });
    }
  };

  const open = async (mention?: Mention) => {
    const force = state.kind === 'article';
    const reply = await openReader(tab.current?.id as number, { ...(mention ? { mention } : {}), force });
    if (reply?.status === 'unreadable') return setState(unreadable(reply.code, tab.current?.url));
    window.close();
  };

  useEffect(() => {
    attempt('opening the popup', async () => {
      const [stored, keys] = await Promise.all([readSettings(), readShortcut('toggle-reader')]);
      document.documentElement.dataset.theme = stored.theme;
      setSettings(stored);
      setShortcut(keys);
      await load(false);
    });
  }, []);

  return (
    <PopupView
      state={state}
      kinds={settings.factKinds}
      shortcut={shortcut}
      onOpenReader={(mention) => attempt('opening the reader', () => open(mention))}
      onOpenAnyway={() => attempt('reading the page', () => load(true))}
      onAllowSite={() => {
        // Asked in the click itself: the browser allows it at no other time.
        const answer = requestSite(tab.current?.url as string);
        attempt('allowing the site', async () => {
          if (await answer) await load(false);
        });
      }}
      onCopyDetails={(code) => {
        const details = failureDetails(code, browser.runtime.getManifest().version, navigator.userAgent);
        navigator.clipboard.writeText(details).catch((error) => reportError(error, 'copying details'));
      }}
    />
  );
}

function unreadable(code: string, url: string | undefined): PopupState {
  if (code === 'failed') return { kind: 'failed', code: 'page-refused' };
  const site = code === 'withheld' ? siteOf(url ?? '') : null;
  return { kind: 'unreadable', code, ...(site ? { site } : {}) };
}
