import { browser } from 'wxt/browser';
import type { MarkKeeping } from '../../components/reader/marks/mark-keeping';
import type { Article } from '../../utils/engine/article';
import type { MarkedPassage } from '../../utils/engine/export/format';
import { type KeepingProblem, keepingProblem } from '../../utils/extension/articles/keeping-problem';
import type { MarksChange, ReaderMark } from '../../utils/extension/articles/record';
import { sendToBackground } from '../../utils/extension/messages/protocol';
import type { PageArticle } from '../../utils/extension/page-article';
import { reportError } from '../../utils/extension/report-error';
import { markedPassages } from './marked-passages';
import type { PageWords } from './page-words';

/** The page's text is read for it: nobody waits for that, but not for ever either. */
const SHOW_WITHIN_MS = 2_000;

/** The marks of this page's article: kept by the background, drawn in the reader, shown in the page itself. */
export function createOwnMarks(page: PageArticle, words: PageWords) {
  const isPrivate = browser.extension.inIncognitoContext;
  let marks: readonly ReaderMark[] = [];
  let isShown = false;
  let address = '';
  let keeping = keepingNow();
  let onChange = () => {};

  function take(next: readonly ReaderMark[]): void {
    marks = next;
    keeping = keepingNow();
    onChange();
  }

  function keepingNow(): MarkKeeping {
    return { marks, isPrivate, change };
  }

  async function change(wanted: MarksChange): Promise<KeepingProblem | null> {
    if (isPrivate) return 'private';
    try {
      const headline = page.current()?.metadata.headline ?? document.title;
      const record = await sendToBackground({ type: 'marksChanged', headline, change: wanted });
      take(record?.marks ?? []);
      return null;
    } catch (error) {
      reportError(error, 'keeping marks');
      return keepingProblem(error);
    }
  }

  return {
    current: () => keeping,
    /** Reads what is kept of the article that is in the tab now. */
    async load(): Promise<void> {
      // Those of the article before stand nowhere in this one.
      if (marks.length && address !== location.href) take([]);
      address = location.href;
      try {
        const record = await sendToBackground({ type: 'recordRead' });
        const next = record?.marks ?? [];
        if (address === location.href && JSON.stringify(next) !== JSON.stringify(marks)) take(next);
      } catch (error) {
        reportError(error, 'reading marks');
      }
    },
    /** Marks the same words in the page, once there is time for it. */
    showInPage(): void {
      if (!marks.length && !isShown) return;
      const show = () => {
        const article = page.current();
        isShown = marks.length > 0;
        if (article) words.markOwn(article, marks);
      };
      requestIdleCallback(show, { timeout: SHOW_WITHIN_MS });
    },
    /** What stands in an article, for exports. */
    passagesIn: (article: Article): MarkedPassage[] => markedPassages(article, marks),
    /** `listener`: whoever draws them. */
    watch(listener: () => void): void {
      onChange = listener;
    },
  };
}

export type OwnMarks = ReturnType<typeof createOwnMarks>;
