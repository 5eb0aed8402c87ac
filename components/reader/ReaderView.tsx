import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/engine/article';
import type { Changes } from '../../utils/engine/changes';
import type { FactText } from '../../utils/engine/export/fact-text';
import type { Facts } from '../../utils/engine/facts';
import type { Mention } from '../../utils/engine/text-range';
import type { ViewSettings } from '../../utils/extension/settings/schema';
import { schemeOf } from '../../utils/extension/settings/theme-scheme';
import type { Speech } from '../../utils/extension/speech';
import { trusted } from '../controls/trusted';
import type { EditFacts } from '../facts/fact-editing';
import { type Direction, nextStep, stepsOf } from '../look/look-steps';
import { lookStyle } from '../look/look-style';
import { directionOf, useLanguage } from '../translate';
import { useId } from '../use-id';
import { ArticleBody } from './ArticleBody';
import { Colophon } from './Colophon';
import { ContinueButton, type NextPage } from './ContinueButton';
import { useChanges } from './changes/use-changes';
import { EditNotice, noticeWords, undoLast } from './EditNotice';
import { FactsRail } from './fact-marks/FactsRail';
import { useFactMarks } from './fact-marks/use-fact-marks';
import { KeySheet } from './KeySheet';
import { LayerContext } from './layers';
import type { MarkKeeping } from './marks/mark-keeping';
import { useKeptSelection } from './marks/use-kept-selection';
import { useMarks } from './marks/use-marks';
import { PickingBody } from './PickingBody';
import type { PartEdits } from './part-edits';
import { ReaderBar } from './ReaderBar';
import { ReaderHeader } from './ReaderHeader';
import { RemovalList } from './RemovalList';
import { useReadAloud } from './read-aloud/use-read-aloud';
import { type Reading, ReadingContext } from './reading-context';
import type { TakeAction } from './take-actions';
import { TypePanel } from './type/TypePanel';
import { useCommands } from './use-commands';
import { useProgress } from './use-progress';
import { useTake } from './use-take';
import { useTarget } from './use-target';
import { LineFocus } from './way/LineFocus';
import { useWay } from './way/use-way';

interface ReaderViewProps {
  article: Article;
  /** `null` while they are being worked out. */
  facts: Facts | null;
  /** The kinds that are there while others are still being worked out. */
  found?: Partial<Facts> | undefined;
  haveFactsFailed?: boolean;
  view: ViewSettings;
  onViewChange(patch: Partial<ViewSettings>): void;
  onClose(): void;
  /** Whether it is part of a page that has a main part of its own. */
  isPart?: boolean | undefined;
  /** Words to go to and mark. */
  mention?: Mention | undefined;
  /** What was left out and how that is changed; left out where it cannot be. */
  edits?: PartEdits | undefined;
  /** What has changed since the article was last read; left out where nothing has, or nobody wants to know. */
  changes?: Changes | undefined;
  /** What the reader has marked; left out where nothing can be. */
  marks?: MarkKeeping | undefined;
  /** Where the article goes on; left out where it does not or that cannot be read. */
  next?: NextPage | undefined;
  /** What reads aloud; `null` in a browser that cannot, left out where it should not. */
  speech?: Speech | null | undefined;
  /** The site whose own look can be chosen; left out where there is none. */
  site?: string | undefined;
  /** The packaged font that was chosen, as far as it is there. */
  font?: { face: string | null; hasFailed: boolean } | undefined;
  /** Puts text on the clipboard; left out where it cannot be. */
  onCopy?: ((text: string) => Promise<boolean>) | undefined;
  onCopyFact?: ((fact: FactText) => Promise<boolean>) | undefined;
  /** Keeps what is said about facts; left out where nothing can be. */
  onEditFacts?: EditFacts | undefined;
  /** Whether there may be a field to type in: not over a page, which would see the keys. */
  isTypable?: boolean | undefined;
  /** Saves, prints or copies the article, or the words that are selected; left out where there is no way to. */
  onTake?: ((action: TakeAction, selected: Mention | null) => Promise<boolean>) | undefined;
}

/** An article, drawn: the bar, the text with its facts, the rail. It scrolls by itself and fills what it is put in. */
export function ReaderView(props: ReaderViewProps) {
  const { article, facts, view, onClose, mention, edits } = props;
  const language = useLanguage();
  const headlineId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const progress = useProgress(article, scroller);
  const [target, goTo] = useTarget(article, mention, scroller);
  const [spoken, setSpoken] = useState('');
  const [isPicking, setPicking] = useState(false);
  const [isSheetOpen, setSheet] = useState(false);
  const [isTypeOpen, setType] = useState(false);

  const onViewChange = (patch: Partial<ViewSettings>) => {
    if (patch.fontSize) setSpoken(language.t('reader_textSize', patch.fontSize));
    props.onViewChange(patch);
  };
  const { lineFocus } = view;
  const way = useWay({ article, scroller, lineFocus, onViewChange, say: setSpoken });
  const marking = useMarks({
    ...{ article, scroller, keeping: props.marks, isOn: !isPicking, keys: view.keys },
    ...{ contents: way.contents, copy: props.onCopy, say: setSpoken, leave: way.leave },
  });
  const voice = useReadAloud({ article, scroller, speech: props.speech ?? null, view, onViewChange });

  const openMention = (wanted: Mention) => {
    way.leave();
    goTo(wanted);
  };
  const { changed, list: changeList } = useChanges(article, props.changes, openMention);
  const { ranges, card, selected } = useFactMarks({
    ...{ article, facts, view, scroller, whole: marking.whole, say: setSpoken },
  });
  const reading = useMemo<Reading>(
    () => ({
      ...{ facts: ranges, target, changed, own: marking.own, openMark: marking.openMark, copy: props.onCopy },
      ...{ openNote: way.openNote, openPicture: way.openPicture },
    }),
    [ranges, target, changed, marking.own, marking.openMark, way.openNote, way.openPicture, props.onCopy],
  );
  useKeptSelection(scroller, marking.whole, reading);
  // Kept as it is while only size or theme change: those are the style sheet's work.
  const text = useMemo(
    () => (
      <ReadingContext.Provider value={reading}>
        <ReaderHeader article={article} headlineId={headlineId} />
        {changeList}
        {isPicking && edits ? (
          <PickingBody
            blocks={article.blocks}
            onPick={edits.onRemove}
            onUndo={() => undoLast(edits)}
            onEnd={() => endPicking()}
          />
        ) : (
          <ArticleBody blocks={article.blocks} />
        )}
      </ReadingContext.Provider>
    ),
    [article, reading, headlineId, isPicking, edits, changed],
  );
  const togglePicking = () => {
    if (!isPicking) setSpoken(language.t('reader_removeParts_hint'));
    setPicking(!isPicking);
  };
  const focusText = () => {
    const part = scroller.current?.querySelector<HTMLElement>('.pick[tabindex="0"]');
    (part ?? scroller.current)?.focus({ preventScroll: true });
  };
  const endPicking = () => {
    setPicking(false);
    scroller.current?.querySelector<HTMLElement>('.bar [aria-pressed="true"]')?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (edits?.notice) setSpoken(noticeWords(edits, language.t));
  }, [edits?.notice]);

  const hasFontFailed = props.font?.hasFailed === true;
  useEffect(() => {
    if (hasFontFailed) setSpoken(language.t('reader_fontFailed'));
  }, [hasFontFailed]);

  const step = (direction: Direction) => () => {
    const size = nextStep(view.fontSize, direction, stepsOf('fontSize'));
    if (typeof size === 'number') onViewChange({ fontSize: size });
  };
  const saveOpener = useRef<(() => void) | null>(null);
  const { take, toast } = useTake({ article, scroller, onTake: props.onTake, say: setSpoken });
  const toggleType = () => setType(!isTypeOpen);
  const closeType = () => {
    setType(false);
    scroller.current?.querySelector<HTMLElement>('.type-button')?.focus({ preventScroll: true });
  };
  const { onKeyDown, layers } = useCommands(
    {
      look: toggleType,
      larger: step('up'),
      smaller: step('down'),
      facts: () => onViewChange({ showFacts: !view.showFacts }),
      ...(take ? { save: () => saveOpener.current?.(), copyLink: () => take({ kind: 'copy-link' }) } : {}),
      ...(edits ? { parts: togglePicking } : {}),
      ...way.handlers,
      ...marking.handlers,
      ...(props.speech === undefined ? {} : voice.handlers),
      keys: () => setSheet(!isSheetOpen),
    },
    view.keys,
  );

  const onScroll = (root: HTMLElement) => {
    progress.show();
    way.onScroll(root);
  };

  const { metadata } = article;
  const Main = props.isPart ? 'div' : 'main';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed anywhere in the reader.
    <div
      class={view.dimImages ? 'reader dims-images' : 'reader'}
      ref={scroller}
      data-theme={view.theme}
      data-scheme={schemeOf(view.theme, view.customColours)}
      lang={language.locale}
      dir={directionOf(language.locale)}
      style={lookStyle(view, props.font?.face)}
      tabIndex={-1}
      onKeyDown={trusted(onKeyDown)}
      onScroll={trusted((event: Event) => onScroll(event.currentTarget as HTMLElement))}
    >
      <LayerContext.Provider value={layers}>
        <ReaderBar
          siteName={siteOf(article)}
          view={view}
          onViewChange={onViewChange}
          onClose={onClose}
          timeLeft={progress.timeLeft}
          look={{ isOpen: isTypeOpen, onToggle: toggleType }}
          contents={way.contents}
          marks={marking.control}
          listen={props.speech === undefined ? undefined : voice.control}
          onTake={take}
          saveOpener={saveOpener}
          picking={edits && { isOn: isPicking, onToggle: togglePicking }}
        />
        <div class="progress" aria-hidden="true">
          <div ref={progress.line} />
        </div>
        <p class="aside-words" role="status">
          {spoken || (facts && view.showFacts ? language.t('reader_factsMarked') : '')}
        </p>
        <div class="columns">
          {way.side}
          {marking.side}
          <Main class="text-column">
            {voice.layer}
            <article lang={metadata.language} dir={metadata.direction} aria-labelledby={headlineId}>
              {isPicking ? <p class="pick-hint ui">{language.t('reader_removeParts_hint')}</p> : null}
              {text}
              {props.next && !isPicking ? <ContinueButton next={props.next} /> : null}
              <Colophon metadata={metadata} />
            </article>
            <LineFocus scroller={scroller} mode={view.lineFocus} />
            {edits ? (
              <>
                <RemovalList edits={edits} />
                <EditNotice edits={edits} onLeave={focusText} />
              </>
            ) : null}
            {marking.notice}
          </Main>
          {view.showFacts ? (
            <FactsRail
              {...{ article, facts, found: props.found, view, selected, onViewChange }}
              haveFailed={props.haveFactsFailed === true}
              onOpenMention={openMention}
              onCopy={props.onCopy}
              onCopyFact={props.onCopyFact}
              onEdit={props.onEditFacts}
              isTypable={props.isTypable}
            />
          ) : null}
          {way.popover}
          {marking.popover}
          {card}
        </div>
        {voice.bar}
        {way.front}
        {isTypeOpen ? (
          <TypePanel
            view={view}
            site={props.site ?? ''}
            hasFontFailed={hasFontFailed}
            onViewChange={onViewChange}
            onClose={closeType}
          />
        ) : null}
        {isSheetOpen ? (
          <KeySheet
            choices={view.keys}
            onClose={() => {
              setSheet(false);
              scroller.current?.focus({ preventScroll: true });
            }}
          />
        ) : null}
        {toast}
      </LayerContext.Provider>
    </div>
  );
}

function siteOf({ metadata }: Article): string {
  return metadata.siteName ?? (URL.canParse(metadata.url) ? new URL(metadata.url).host.replace(/^www\./, '') : '');
}
