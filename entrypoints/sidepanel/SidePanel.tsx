import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { EditFacts } from '../../components/facts/fact-editing';
import { paintTheme } from '../../components/look/paint-theme';
import { Editable } from '../../components/popup/Editable';
import { PopupView } from '../../components/popup/PopupView';
import { ChangeNotice } from '../../components/reader/changes/ChangeNotice';
import { BesideControls } from '../../components/sidepanel/BesideControls';
import { EvidenceFile } from '../../components/sidepanel/EvidenceFile';
import type { Changes } from '../../utils/engine/changes';
import type { PackProblem } from '../../utils/engine/export/read-pack';
import { FACT_KINDS, type FactKind } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import { copyFact } from '../../utils/extension/copy-fact';
import { copyText } from '../../utils/extension/copy-text';
import { followTab } from '../../utils/extension/follow-tab';
import { sendToTab } from '../../utils/extension/messages/protocol';
import { type OpenedEvidence, openEvidence } from '../../utils/extension/open-evidence';
import { citeTabArticle, readTabChanges } from '../../utils/extension/read-tab';
import { errorCode, failureDetails, reportError } from '../../utils/extension/report-error';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/extension/settings/schema';
import { readSettings, watchSettings } from '../../utils/extension/settings/store';
import { readShortcut } from '../../utils/extension/shortcuts';
import { askReader, openReader, requestSite } from '../../utils/extension/tabs';
import { useTabArticle } from '../popup/use-tab-article';

const NO_KINDS = Object.fromEntries(FACT_KINDS.map((kind) => [kind, false])) as Record<FactKind, boolean>;

/** The facts beside the page: follows the tab in front, and shows where in the page itself each fact stands. */
export function SidePanel() {
  const { state, setState, show, edit } = useTabArticle();
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [shortcut, setShortcut] = useState('');
  const [isMarking, setMarking] = useState(false);
  const [lost, setLost] = useState(0);
  const [isChanged, setChanged] = useState(false);
  const [evidence, setEvidence] = useState<OpenedEvidence | null>(null);
  const [problem, setProblem] = useState<PackProblem | null>(null);
  const [changes, setChanges] = useState<Changes | null>(null);
  const tab = useRef<Browser.tabs.Tab | null>(null);

  useEffect(() => {
    const lifetime = new AbortController();
    const take = (next: Settings) => {
      paintTheme(document.documentElement, next);
      setSettings(next);
    };
    watchSettings(take, lifetime.signal);
    Promise.all([readSettings().then(take), readShortcut('toggle-reader').then(setShortcut)]).catch((error) =>
      reportError(error, 'opening the side panel'),
    );
    followTab((next) => {
      tab.current = next;
      setChanged(false);
      setLost(0);
      setEvidence(null);
      setProblem(null);
      setChanges(null);
      void show(next);
    }, lifetime.signal);
    // Nothing of ours stays on the page once the panel is gone.
    const clear = () => {
      if (tab.current?.id) void sendToTab(tab.current.id, { type: 'markFacts', kinds: NO_KINDS });
    };
    addEventListener('pagehide', clear, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);

  const shown = state.kind === 'article' && evidence ? { ...state, facts: evidence.facts } : state;
  const facts = shown.kind === 'article' ? shown.facts : null;
  useEffect(() => {
    if (!facts || !tab.current?.id) return;
    const kinds = isMarking ? settings.factKinds : NO_KINDS;
    askReader(tab.current.id, { type: 'markFacts', kinds, ...(evidence ? { facts: evidence.facts } : {}) })
      .then((reply) => setLost('lost' in reply && isMarking ? reply.lost : 0))
      .catch((error) => reportError(error, 'marking the page'));
  }, [facts, isMarking, settings.factKinds]);

  const article = state.kind === 'article' ? state.article : null;
  useEffect(() => {
    const { current } = tab;
    if (!article || current?.id === undefined) return;
    readTabChanges(current.id).then(
      // Meanwhile another page may have come to the front.
      (found) => tab.current === current && setChanges(found),
      (error) => reportError(error, 'comparing with the last reading'),
    );
  }, [article]);

  const attempt = (where: string, task: () => Promise<unknown>) => {
    task().catch((error) => {
      reportError(error, where);
      setState({ kind: 'failed', code: errorCode(error) });
    });
  };
  const goTo = (mention: Mention) =>
    attempt('showing words', async () => {
      const reply = await askReader(tab.current?.id as number, { type: 'showMention', mention });
      setChanged(reply.status !== 'shown');
    });

  const openFile = (file: File) => {
    if (state.kind !== 'article') return;
    const { article } = state;
    const { current } = tab;
    attempt('opening evidence', async () => {
      const read = await openEvidence(file, article);
      // Meanwhile another page may have come to the front.
      if (tab.current !== current) return;
      setProblem('problem' in read ? read.problem : null);
      if (!('problem' in read)) setEvidence(read);
    });
  };

  const closeFile = () => {
    setEvidence(null);
    setProblem(null);
  };

  const editOwn = useCallback<EditFacts>((change) => edit(tab.current?.id as number, change), []);

  return (
    <>
      {changes ? <ChangeNotice changes={changes} onGo={goTo} onHide={() => setChanges(null)} /> : null}
      <Editable state={shown} edit={evidence ? undefined : editOwn}>
        <PopupView
          state={shown}
          kinds={settings.factKinds}
          shortcut={shortcut}
          onOpenReader={() =>
            attempt('opening the reader', () => openReader(tab.current?.id as number, { force: true }))
          }
          onOpenMention={goTo}
          onOpenAnyway={() => tab.current && void show(tab.current, true)}
          onAllowSite={() => {
            // Asked in the click itself: the browser allows it at no other time.
            const answer = requestSite(tab.current?.url as string);
            attempt('allowing the site', async () => {
              if ((await answer) && tab.current) await show(tab.current);
            });
          }}
          onCopy={copyText}
          onCopyFact={(article, fact) => copyFact(article, fact, () => citeTabArticle(tab.current?.id as number))}
          onCopyDetails={(code) =>
            copyText(failureDetails(code, browser.runtime.getManifest().version, navigator.userAgent))
          }
        />
      </Editable>
      {state.kind === 'article' ? (
        <EvidenceFile opened={evidence} problem={problem} onOpen={openFile} onBack={closeFile} />
      ) : null}
      {facts ? <BesideControls isMarking={isMarking} onMark={setMarking} lost={lost} isChanged={isChanged} /> : null}
    </>
  );
}
