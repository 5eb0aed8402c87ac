import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/controls/Button';
import { IconButton } from '../../components/controls/IconButton';
import { paintTheme } from '../../components/look/paint-theme';
import { ReaderView } from '../../components/reader/ReaderView';
import { useTranslate } from '../../components/translate';
import type { Article } from '../../utils/engine/article';
import { applyFactEdits } from '../../utils/engine/fact-edits';
import { copyFact } from '../../utils/extension/copy-fact';
import { copyText } from '../../utils/extension/copy-text';
import { bringIntoExtensionPage, createFonts } from '../../utils/extension/load-fonts';
import { reportError } from '../../utils/extension/report-error';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type ViewSettings,
  viewChange,
  viewOf,
} from '../../utils/extension/settings/schema';
import { readSettings, updateSettings, watchSettings } from '../../utils/extension/settings/store';
import { siteOf } from '../../utils/extension/sites';
import { createWebSpeech } from '../../utils/extension/speech';
import { markedPassages } from '../reader.content/marked-passages';
import { citeArticle, takeAlong } from '../reader.content/take-along';
import { bringFormats } from './bring-scripts';
import { useArticleRecord } from './use-article-record';
import { factsOf, useHandedArticle } from './use-handed-article';

/** The reader in a tab of its own, for an article whose page does not bear it. */
export function ReaderTab({ name }: { name: string }) {
  const t = useTranslate();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isNoticeShown, setNoticeShown] = useState(true);
  const [, setFontTurn] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const fonts = useMemo(() => createFonts(bringIntoExtensionPage, () => setFontTurn((turn) => turn + 1)), []);
  const speech = useMemo(() => createWebSpeech(window.speechSynthesis), []);
  const { handed, article, found, haveFactsFailed } = useHandedArticle(name, settings?.showFacts === true);
  const { marks, facts, edits, editFacts } = useArticleRecord(article, found);

  useEffect(() => {
    const lifetime = new AbortController();
    watchSettings(setSettings, lifetime.signal);
    readSettings()
      .catch((error) => {
        reportError(error, 'reading settings');
        return DEFAULT_SETTINGS;
      })
      .then(setSettings);
    return () => lifetime.abort();
  }, []);

  useEffect(() => {
    if (settings) paintTheme(document.documentElement, settings);
  }, [settings]);
  const isShown = article !== null && settings !== null;
  useEffect(() => {
    if (!article) return;
    document.title = t('readerTab_title', article.metadata.headline);
    // To the text, so that the keys that scroll do so at once.
    frame.current?.querySelector<HTMLElement>('.reader')?.focus({ preventScroll: true });
  }, [isShown]);

  if (handed === 'gone') {
    return (
      <main class="tab-gone">
        <h1>{t('readerTab_gone')}</h1>
        <p>{t('readerTab_goneText')}</p>
      </main>
    );
  }
  if (!article || !settings || !handed) return null;
  const { url } = article.metadata;
  const view = viewOf(settings, url);
  const changeView = (patch: Partial<ViewSettings>) => {
    const change = (current: Settings) => viewChange(current, url, patch);
    // At once; what the store says afterwards is the same.
    setSettings({ ...settings, ...change(settings) });
    updateSettings(change).catch((error) => reportError(error, 'keeping the view'));
  };
  return (
    <div class="tab-frame" ref={frame}>
      <ReaderView
        {...{ article, facts, haveFactsFailed, view, speech, marks }}
        onCopy={copyText}
        onEditFacts={editFacts}
        isTypable
        onCopyFact={(fact) => copyFact(article, fact, () => bringFormats().then(() => citeArticle(article)))}
        onTake={async (action, selected) => {
          try {
            await bringFormats();
            const edited = async (of: Article) => applyFactEdits(of, await factsOf(of), edits);
            await takeAlong(action, article, edited, selected, markedPassages(article, marks.marks));
            return true;
          } catch (error) {
            reportError(error, 'saving or copying');
            return false;
          }
        }}
        site={siteOf(url) ?? undefined}
        font={fonts.of(view.fontFamily)}
        onViewChange={changeView}
        onClose={() => void closeTab()}
      />
      {isNoticeShown ? (
        <aside class="tab-notice" aria-label={t('readerTab_notice')}>
          <p>{t('readerTab_notice')}</p>
          <Button onPress={() => void goTo(handed.from)}>{t('readerTab_back')}</Button>
          <IconButton icon="close" label={t('options_dismiss')} onPress={() => setNoticeShown(false)} />
        </aside>
      ) : null}
    </div>
  );
}

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

async function goTo(tabId: number): Promise<void> {
  try {
    await browser.tabs.update(tabId, { active: true });
  } catch (error) {
    reportError(error, 'going to the page');
  }
}
