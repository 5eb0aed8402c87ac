import { browser } from 'wxt/browser';
import type { Article } from '../../utils/engine/article';
import { applyFactEdits, type FactEdit, type FactEditsChange } from '../../utils/engine/fact-edits';
import type { Facts } from '../../utils/engine/facts';
import { type KeepingProblem, keepingProblem } from '../../utils/extension/articles/keeping-problem';
import { sendToBackground } from '../../utils/extension/messages/protocol';
import type { PageArticle } from '../../utils/extension/page-article';
import { reportError } from '../../utils/extension/report-error';
import { withoutFragment } from '../../utils/extension/sites';
import type { ArticleFacts } from './article-facts';

/** The facts of this page's article as somebody has edited them: what is said of them is kept by the background. */
export function createFactEdits(page: PageArticle, found: ArticleFacts['of']) {
  const isPrivate = browser.extension.inIncognitoContext;
  /** Of the address in the tab; another one has others. */
  let kept: { address: string; edits: Promise<readonly FactEdit[]> } | null = null;
  let applied: { article: Article; facts: Facts; edits: readonly FactEdit[]; edited: Facts } | null = null;
  let onChange = (_article: Article, _facts: Facts) => {};

  async function read(): Promise<readonly FactEdit[]> {
    try {
      return (await sendToBackground({ type: 'recordRead' }))?.edits ?? [];
    } catch (error) {
      reportError(error, 'reading what was said about facts');
      return [];
    }
  }

  const of: ArticleFacts['of'] = async (article, onPart) => {
    const address = withoutFragment(location.href);
    if (kept?.address !== address) kept = { address, edits: read() };
    const [facts, edits] = await Promise.all([found(article, onPart), kept.edits]);
    // The same as long as nothing changes: whoever draws them compares.
    if (applied?.article !== article || applied.facts !== facts || applied.edits !== edits)
      applied = { article, facts, edits, edited: applyFactEdits(article, facts, edits) };
    return applied.edited;
  };

  async function change(wanted: FactEditsChange): Promise<KeepingProblem | null> {
    const article = page.current();
    if (isPrivate || !article) return isPrivate ? 'private' : 'failed';
    const address = withoutFragment(location.href);
    try {
      const { headline } = article.metadata;
      const record = await sendToBackground({ type: 'factEditsChanged', headline, change: wanted });
      kept = { address, edits: Promise.resolve(record?.edits ?? []) };
      onChange(article, await of(article));
      return null;
    } catch (error) {
      reportError(error, 'keeping what is said about facts');
      return keepingProblem(error);
    }
  }

  /** Reads again what is kept, which somebody may have changed elsewhere, and has it drawn. */
  async function reload(): Promise<void> {
    const before = await kept?.edits;
    const article = page.current();
    if (!before || !article) return;
    const edits = await read();
    if (JSON.stringify(edits) === JSON.stringify(before)) return;
    kept = { address: withoutFragment(location.href), edits: Promise.resolve(edits) };
    onChange(article, await of(article));
  }

  return {
    of,
    change,
    reload,
    /** `listener`: whoever draws them. */
    watch(listener: (article: Article, facts: Facts) => void): void {
      onChange = listener;
    },
  };
}

export type FactEdits = ReturnType<typeof createFactEdits>;
