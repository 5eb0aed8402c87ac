import type { PartEdits, PartNotice } from '../../components/reader/part-edits';
import type { Article } from '../../utils/engine/article';
import {
  type ArticleEdits,
  beginEdits,
  type EditedPart,
  editedArticle,
  listParts,
  removeBlocks,
  rulesForPart,
  showPart,
} from '../../utils/engine/article-edits';
import { type BlockRule, matchesRule, YOUR_CHOICE } from '../../utils/engine/extraction/edit/site-rules';
import { reportError } from '../../utils/extension/report-error';
import { siteOf } from '../../utils/extension/sites';
import type { SiteRules } from './site-rules';

/** Rules that were made and taken away so that a choice holds for the site. */
interface Remembered {
  added: BlockRule[];
  taken: BlockRule[];
}

/** The changes somebody makes to an article in the reader. `onChange`: to be drawn again, with the article as it is. */
export function editArticle(found: Article, rules: SiteRules, onChange: (article: Article) => void) {
  let edits: ArticleEdits = beginEdits(found);
  let article = found;
  let notice: PartNotice | null = null;
  const remembered = new Map<number, Remembered>();
  let turn: Promise<void> = Promise.resolve();
  let view = viewNow();

  function change(next: ArticleEdits, part: number, kind: PartNotice['kind']): void {
    if (next !== edits) article = editedArticle(next);
    edits = next;
    notice = { part, kind, count: (notice?.count ?? 0) + 1 };
    view = viewNow();
    onChange(article);
  }

  function viewNow(): PartEdits {
    return {
      parts: listParts(edits).map((part) => ({
        ...part,
        canBeRemembered: opposedRules(part).length > 0 || rulesForPart(edits, part.id, actionOf(part)).length > 0,
        isRemembered: remembered.has(part.id),
      })),
      notice,
      site: siteOf(found.metadata.url) ?? '',
      onRemove(blocks) {
        const { edits: next, id } = removeBlocks(edits, blocks);
        change(next, id, 'removed');
      },
      onShow(part, isShown) {
        change(showPart(edits, part, isShown), part, isShown ? 'put-back' : 'removed');
        inTurn('forgetting a choice', () => forget(part));
      },
      onRemember(part) {
        inTurn('remembering a choice', () => remember(part));
      },
    };
  }

  async function remember(id: number): Promise<void> {
    const part = listParts(edits).find((each) => each.id === id);
    if (!part || remembered.has(id)) return;
    const choice: Remembered = { added: [], taken: [] };
    remembered.set(id, choice);
    try {
      for (const rule of opposedRules(part)) {
        await rules.remove(rule);
        choice.taken.push(rule);
      }
      // Without the rule that left it out it is kept already.
      const isSettled = part.isShown && part.rule === YOUR_CHOICE.rule && choice.taken.length > 0;
      for (const rule of isSettled ? [] : rulesForPart(edits, id, actionOf(part))) {
        if (!(await rules.add(rule))) throw new Error('no room');
        choice.added.push(rule);
      }
      change(edits, id, 'remembered');
    } catch (error) {
      reportError(error, 'remembering a choice');
      await forget(id).catch(() => undefined);
      change(edits, id, 'failed');
    }
  }

  async function forget(id: number): Promise<void> {
    const choice = remembered.get(id);
    if (!choice) return;
    remembered.delete(id);
    for (const rule of choice.added) await rules.remove(rule);
    for (const rule of choice.taken) await rules.add(rule);
    view = viewNow();
    onChange(article);
  }

  function opposedRules(part: EditedPart): BlockRule[] {
    return rules
      .current()
      .filter((rule) => rule.action !== actionOf(part))
      .filter((rule) => part.blocks.some((block) => matchesRule(rule, block, part.rule)));
  }

  /** One after the other: a choice may be taken back before it is kept. */
  function inTurn(where: string, task: () => Promise<void>): void {
    turn = turn.then(task).catch((error) => reportError(error, where));
  }

  return { article: () => article, view: () => view };
}

export type ArticleEditing = ReturnType<typeof editArticle>;

function actionOf({ isShown }: EditedPart): BlockRule['action'] {
  return isShown ? 'keep' : 'remove';
}
