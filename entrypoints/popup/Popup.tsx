import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { EditFacts } from '../../components/facts/fact-editing';
import { paintTheme } from '../../components/look/paint-theme';
import { Editable } from '../../components/popup/Editable';
import { PopupView } from '../../components/popup/PopupView';
import type { Mention } from '../../utils/engine/text-range';
import { copyFact } from '../../utils/extension/copy-fact';
import { copyText } from '../../utils/extension/copy-text';
import { citeTabArticle, subjectTab } from '../../utils/extension/read-tab';
import { errorCode, failureDetails, reportError } from '../../utils/extension/report-error';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/extension/settings/schema';
import { readSettings } from '../../utils/extension/settings/store';
import { readShortcut } from '../../utils/extension/shortcuts';
import { canShowBeside, showBeside } from '../../utils/extension/side-panel';
import { openReader, requestSite } from '../../utils/extension/tabs';
import { News } from './News';
import { unreadable, useTabArticle } from './use-tab-article';

/** Loads what the popup shows, and does what is asked in it. */
export function Popup() {
  const { state, setState, show, edit } = useTabArticle();
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
    await show(tab.current, force);
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
      paintTheme(document.documentElement, stored);
      setSettings(stored);
      setShortcut(keys);
      await load(false);
    });
  }, []);

  const editOwn = useCallback<EditFacts>((change) => edit(tab.current?.id as number, change), []);

  return (
    <>
      <News />
      <Editable state={state} edit={editOwn}>
        <PopupView
          state={state}
          kinds={settings.factKinds}
          shortcut={shortcut}
          onOpenReader={(mention) => attempt('opening the reader', () => open(mention))}
          onOpenAnyway={() => attempt('reading the page', () => load(true))}
          onCopy={copyText}
          onCopyFact={(article, fact) => copyFact(article, fact, () => citeTabArticle(tab.current?.id as number))}
          onBeside={
            canShowBeside()
              ? () => {
                  // Asked in the click itself, as above.
                  const answer = showBeside(tab.current?.windowId as number);
                  attempt('opening the side panel', async () => {
                    await answer;
                    window.close();
                  });
                }
              : undefined
          }
          onAllowSite={() => {
            // Asked in the click itself: the browser allows it at no other time.
            const answer = requestSite(tab.current?.url as string);
            attempt('allowing the site', async () => {
              if (await answer) await load(false);
            });
          }}
          onCopyDetails={(code) => {
            const details = failureDetails(code, browser.runtime.getManifest().version, navigator.userAgent);
            copyText(details);
          }}
        />
      </Editable>
    </>
  );
}
