import { render } from 'preact';
import { lookStyle } from '../../components/look/look-style';
import { ReaderView } from '../../components/reader/ReaderView';
import { Skeleton } from '../../components/reader/Skeleton';
import { UnkeptNotice } from '../../components/reader/UnkeptNotice';
import { LanguageContext } from '../../components/translate';
import type { Article } from '../../utils/engine/article';
import type { Changes } from '../../utils/engine/changes';
import type { Facts } from '../../utils/engine/facts';
import { joinPages } from '../../utils/engine/join-pages';
import type { Mention } from '../../utils/engine/text-range';
import { copyFact } from '../../utils/extension/copy-fact';
import { copyText } from '../../utils/extension/copy-text';
import { interfaceLocale, translate } from '../../utils/extension/i18n';
import { bringIntoPage, createFonts } from '../../utils/extension/load-fonts';
import type { OpenReply } from '../../utils/extension/messages/protocol';
import type { PageArticle } from '../../utils/extension/page-article';
import { reportError } from '../../utils/extension/report-error';
import type { ViewSettings } from '../../utils/extension/settings/schema';
import { schemeOf } from '../../utils/extension/settings/theme-scheme';
import { siteOf } from '../../utils/extension/sites';
import { createWebSpeech } from '../../utils/extension/speech';
import type { ArticleFacts } from './article-facts';
import { createContinuation } from './continuation';
import { type ArticleEditing, editArticle } from './edit-article';
import type { FactEdits } from './fact-edits';
import { createLastReading } from './last-reading';
import { prepareLeaving } from './leaving';
import { type Overlay, openOverlay } from './overlay';
import type { OwnMarks } from './own-marks';
import { createReadingPlace } from './reading-place';
import type { SiteRules } from './site-rules';
import { citeArticle, takeAlong } from './take-along';
import { createView } from './view';

/** On larger pages reading takes longer than people wait without a sign (300 ms): about 40 elements a millisecond. */
const SLOW_PAGE_ELEMENTS = 12_000;

interface Opened {
  overlay: Overlay;
  article: Article | null;
  editing: ArticleEditing | null;
  facts: Facts | null;
  /** The kinds that are there while others are still being worked out. */
  found: Partial<Facts>;
  haveFactsFailed: boolean;
  mention: Mention | undefined;
}

/** The reader of one page: at most one at a time. */
export function createReader(page: PageArticle, rules: SiteRules, factEdits: FactEdits, ownMarks: OwnMarks) {
  const factsOf: ArticleFacts['of'] = factEdits.of;
  let opened: Opened | null = null;
  /** What was changed stays so when the reader is closed and opened again. */
  let editing: ArticleEditing | null = null;
  const view = createView(() => {
    draw();
    tagIfWanted();
  });
  const continuation = createContinuation(rules, draw, (next) => {
    const before = page.current();
    if (!before) return;
    const article = joinPages(before, next);
    page.replace(before, article);
    editing = editOf(article);
    // Its facts are worked out over the whole.
    if (opened)
      Object.assign(opened, { article, editing, facts: null, found: {}, haveFactsFailed: false, mention: undefined });
    draw();
    tagIfWanted();
  });
  const lastReading = createLastReading();
  lastReading.watch(draw);
  ownMarks.watch(draw);
  factEdits.watch((article, facts) => {
    if (opened?.article !== article || !opened.facts) return;
    opened.facts = facts;
    draw();
  });
  const place = createReadingPlace(page.current);
  const language = { t: translate, locale: interfaceLocale() };
  const fonts = createFonts(bringIntoPage, draw);
  const speech = createWebSpeech(window.speechSynthesis);

  async function load(): Promise<void> {
    await Promise.all([view.load(), place.load(), page.current() ? undefined : rules.load()]);
  }

  /** Reads the page before anybody asks for the reader, where that takes no time to speak of. */
  async function prepare(): Promise<undefined> {
    if (opened) return;
    await load();
    if (!isSlowPage()) page.read(false);
  }

  async function open(mention: Mention | undefined, isForced: boolean): Promise<OpenReply> {
    if (!opened) await load();
    // Open already, perhaps since a moment ago.
    if (opened) {
      opened.mention = mention;
      draw();
      return { status: 'opened' };
    }
    if (!page.current() && isSlowPage()) {
      await showSkeleton();
      // Somebody did not want to wait.
      if (!opened) return { status: 'opened' };
    }
    const reply = page.read(isForced);
    if (reply.status !== 'article') {
      close();
      return reply.status === 'not-article' ? { status: 'not-article' } : reply;
    }
    show(reply.article, mention);
    return { status: 'opened' };
  }

  function surface(): Opened {
    const finish = prepareLeaving();
    const overlay = openOverlay((why) => {
      const article = opened?.article ?? null;
      const land = place.leave(overlay.mount.firstElementChild as HTMLElement | null);
      view.save();
      fonts.forget();
      render(null, overlay.mount);
      opened = null;
      ownMarks.showInPage();
      const { theme, customColours } = view.current();
      return () => finish(why, article, schemeOf(theme, customColours), land);
    });
    return {
      overlay,
      article: null,
      editing: null,
      facts: null,
      found: {},
      haveFactsFailed: false,
      mention: undefined,
    };
  }

  async function showSkeleton(): Promise<void> {
    opened = surface();
    opened.overlay.setLabel(translate('reader_working'));
    draw();
    await frameDrawn();
  }

  function show(article: Article, mention: Mention | undefined): void {
    opened ??= surface();
    if (editing?.article() !== article) editing = null;
    Object.assign(opened, { article, editing, mention });
    opened.overlay.setLabel(article.metadata.headline);
    draw();
    // To the text, so that the keys that scroll do so at once.
    const scroller = opened.overlay.mount.firstElementChild as HTMLElement;
    scroller.focus({ preventScroll: true });
    place.begin(scroller, article, mention !== undefined);
    tagIfWanted();
    void editSoon(opened, article);
    void ownMarks.load();
    if (view.current().tellChanges) void lastReading.compare(article);
  }

  /** What was left out is listed once the article can be read: it takes a good part of the time opening does. */
  async function editSoon(current: Opened, article: Article): Promise<void> {
    await frameDrawn();
    if (opened !== current || current.article !== article || current.editing) return;
    editing = editOf(article);
    current.editing = editing;
    draw();
  }

  function editOf(found: Article): ArticleEditing {
    let before = found;
    const own = editArticle(found, rules, (article) => {
      page.replace(before, article);
      // The facts of the article as it was may point beside the words of this one.
      if (opened?.editing === own && article !== before)
        Object.assign(opened, { article, facts: null, found: {}, mention: undefined });
      before = article;
      draw();
      tagIfWanted();
    });
    return own;
  }

  function tagIfWanted(): void {
    const current = opened;
    const article = current?.article;
    if (!current || !article || current.facts || current.haveFactsFailed || !view.current().showFacts) return;
    const onPart = (found: Partial<Facts>) => {
      if (current.article !== article) return;
      current.found = found;
      if (opened === current) draw();
    };
    factsOf(article, onPart).then(
      (facts) => {
        if (current.article !== article) return;
        current.facts = facts;
        if (opened === current) draw();
      },
      (error) => {
        reportError(error, 'working out facts');
        if (current.article !== article) return;
        current.haveFactsFailed = true;
        if (opened === current) draw();
      },
    );
  }

  function draw(): void {
    if (!opened) return;
    const { article, editing: own, facts, found, haveFactsFailed, mention, overlay } = opened;
    const content = article ? (
      <ReaderView
        {...{ article, facts, found, haveFactsFailed, mention }}
        edits={own?.view()}
        changes={view.current().tellChanges ? lastReading.current() : undefined}
        marks={ownMarks.current()}
        next={continuation.after(article)}
        view={view.current()}
        speech={speech}
        onCopy={copyText}
        onEditFacts={factEdits.change}
        onCopyFact={(fact) => copyFact(article, fact, () => citeArticle(article))}
        onTake={(action, selected) =>
          takeAlong(action, article, factsOf, selected, ownMarks.passagesIn(article)).then(
            () => true,
            (error) => {
              reportError(error, 'saving or copying');
              return false;
            },
          )
        }
        site={siteOf(location.href) ?? undefined}
        font={fonts.of(view.current().fontFamily)}
        onViewChange={view.change}
        onClose={close}
      />
    ) : (
      <div class="reader" data-theme={view.current().theme} style={lookStyle(view.current())} tabIndex={-1}>
        <Skeleton />
      </div>
    );
    render(
      <LanguageContext.Provider value={language}>
        {content}
        {view.isUnkept() ? <UnkeptNotice view={view.current()} /> : null}
      </LanguageContext.Provider>,
      overlay.mount,
    );
    overlay.fitPage();
  }

  function close(): void {
    opened?.overlay.close();
  }

  /** What has changed since the article was last read; `null` for nothing, and where nobody wants to know. */
  async function changes(): Promise<Changes | null> {
    const article = page.current();
    if (!article) return null;
    if (!opened) await view.load();
    if (!view.current().tellChanges) return null;
    await lastReading.compare(article);
    return lastReading.current() ?? null;
  }

  /** Says in the page that the reader of an earlier version is gone. */
  async function sayUpdated(): Promise<undefined> {
    await view.load();
    const { theme, customColours } = view.current();
    prepareLeaving()('updated', null, schemeOf(theme, customColours), () => {});
  }

  return {
    prepare,
    sayUpdated,
    changes,
    open,
    close,
    isOpen: () => opened !== null,
    changeView: (next: ViewSettings) => view.replace(next),
  };
}

const isSlowPage = (): boolean => document.getElementsByTagName('*').length > SLOW_PAGE_ELEMENTS;

/** Twice: the first comes before the browser has drawn. In a hidden tab none comes at all. */
function frameDrawn(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
