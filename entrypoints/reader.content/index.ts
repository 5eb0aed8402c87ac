import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { OPEN_READER } from '../../utils/extension/leftovers';
import { onMessage } from '../../utils/extension/messages/protocol';
import { createPageArticle } from '../../utils/extension/page-article';
import { errorCode, NutgrafError, reportError } from '../../utils/extension/report-error';
import { createArticleFacts } from './article-facts';
import { createFactEdits } from './fact-edits';
import { createOwnMarks } from './own-marks';
import { createPageWords } from './page-words';
import { createReader } from './reader';
import { createSiteRules } from './site-rules';
import { citeArticle } from './take-along';

interface Instance {
  /** Not after an update of the extension, which cuts the old script off. */
  isAlive(): boolean;
  stop(): void;
}

/** Put into a page when its article is asked for, perhaps more than once: the first one stays. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const scope = globalThis as { [OPEN_READER]?: Instance };
    if (scope[OPEN_READER]?.isAlive()) return;
    scope[OPEN_READER]?.stop();
    scope[OPEN_READER] = start();
  },
});

function start(): Instance {
  const lifetime = new AbortController();
  const rules = createSiteRules();
  const page = createPageArticle(rules.current);
  const found = createArticleFacts();
  const facts = createFactEdits(page, found.of);
  const words = createPageWords();
  const own = createOwnMarks(page, words);
  const reader = createReader(page, rules, facts, own);
  onMessage(
    {
      openReader: ({ mention, force }) => reader.open(mention, force ?? false),
      prepareReader: reader.prepare,
      closeReader: () => void reader.close(),
      toggleReader() {
        if (!reader.isOpen()) return reader.open(undefined, false);
        reader.close();
        return { status: 'closed' };
      },
      async readArticle({ force }) {
        if (!page.current()) await rules.load();
        const reply = page.read(force ?? false);
        if (reply.status !== 'article') return reply;
        if (!reader.isOpen()) void own.load().then(own.showInPage);
        // Values, where the article works some of itself out: Firefox sends nothing that is read by a function.
        return { ...reply, article: { ...reply.article } };
      },
      async tagFacts() {
        const article = page.current();
        if (!article) return { status: 'failed', code: 'no-article' };
        try {
          await facts.reload();
          return { status: 'facts', facts: await facts.of(article) };
        } catch (error) {
          reportError(error, 'working out facts');
          return { status: 'failed', code: errorCode(error) };
        }
      },
      async editFacts({ change }) {
        const article = page.current();
        if (!article) return { status: 'failed', code: 'no-article' };
        const problem = await facts.change(change);
        return problem ? { status: 'failed', code: problem } : { status: 'facts', facts: await facts.of(article) };
      },
      async showMention({ mention }) {
        const article = page.current();
        if (!article) return { status: 'changed' };
        if (reader.isOpen()) {
          await reader.open(mention, true);
          return { status: 'shown' };
        }
        return { status: words.show(article, mention) ? 'shown' : 'changed' };
      },
      async factsSoFar() {
        const article = page.current();
        return article ? found.soFar(article) : {};
      },
      readChanges: async () => ({ changes: await reader.changes() }),
      async citeArticle() {
        const article = page.current();
        if (!article) throw new NutgrafError('no-article');
        return { reference: await citeArticle(article) };
      },
      async markFacts({ kinds, facts: given }) {
        const article = page.current();
        if (!article) return { found: 0, lost: 0 };
        return words.mark(article, given ?? (await facts.of(article)), kinds);
      },
      async recordChanged() {
        await Promise.all([own.load(), facts.reload()]);
        if (!reader.isOpen()) own.showInPage();
      },
      sayUpdated: reader.sayUpdated,
      settingsChanged: ({ view }) => void reader.changeView(view),
    },
    lifetime.signal,
  );
  return {
    isAlive: () => browser.runtime?.id !== undefined,
    stop() {
      lifetime.abort();
      words.clear();
      reader.close();
    },
  };
}
