import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { attachReader } from '../../components/reader/attach-reader';
import { ReaderView } from '../../components/reader/ReaderView';
import { LanguageContext, useLanguage } from '../../components/translate';
import type { Facts } from '../../utils/engine/facts';
import { copyText } from '../../utils/extension/copy-text';
import { reportError } from '../../utils/extension/report-error';
import { type Settings, type ViewSettings, viewOf } from '../../utils/extension/settings/schema';
import { createArticleFacts } from '../reader.content/article-facts';
import { bringFacts } from '../reader-tab/bring-scripts';
import { EXAMPLE } from './example';

const articleFacts = createArticleFacts();

/** The reader itself, on an invented article. What is changed in it here is not kept. */
export function ExampleReader({ settings }: { settings: Settings }) {
  const language = useLanguage();
  const host = useRef<HTMLDivElement>(null);
  const root = useRef<ShadowRoot | null>(null);
  const [facts, setFacts] = useState<Facts | null>(null);
  const [haveFactsFailed, setFailed] = useState(false);
  const [patch, setPatch] = useState<Partial<ViewSettings>>({});

  useEffect(() => {
    bringFacts()
      .then(() => articleFacts.of(EXAMPLE))
      .then(setFacts)
      .catch((error) => {
        reportError(error, 'working out facts');
        setFailed(true);
      });
  }, []);
  useEffect(() => {
    if (!host.current) return;
    root.current ??= attachReader(host.current);
    const view = { ...viewOf(settings), ...patch };
    render(
      <LanguageContext.Provider value={language}>
        <ReaderView
          isPart
          article={EXAMPLE}
          {...{ facts, haveFactsFailed, view }}
          onCopy={copyText}
          onViewChange={(more) => setPatch({ ...patch, ...more })}
          onClose={() => document.getElementById('welcome-button')?.scrollIntoView({ behavior: 'smooth' })}
        />
      </LanguageContext.Provider>,
      root.current,
    );
  }, [settings, facts, haveFactsFailed, patch, language]);
  return <div class="welcome-example" ref={host} />;
}
