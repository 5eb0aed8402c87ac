import { browser } from 'wxt/browser';
import type { MarkKeeping, MarkProblem } from '../../components/reader/marks/mark-keeping';
import type { Article } from '../../utils/engine/article';
import type { MarkedPassage } from '../../utils/engine/export/format';
import { findPassage, mentionsIn, wholeTextOf } from '../../utils/engine/passages';
import type { MarksChange, ReaderMark } from '../../utils/extension/articles/record';
import { sendToBackground } from '../../utils/extension/messages/protocol';
import type { PageArticle } from '../../utils/extension/page-article';
import { errorCode, reportError } from '../../utils/extension/report-error';
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

  async function change(wanted: MarksChange): Promise<MarkProblem | null> {
    if (isPrivate) return 'private';
    try {
      const headline = page.current()?.metadata.headline ?? document.title;
      const record = await sendToBackground({ type: 'marksChanged', headline, change: wanted });
      take(record?.marks ?? []);
      return null;
    } catch (error) {
      reportError(error, 'keeping marks');
      const code = errorCode(error);
      return code === 'storage-full' ? 'full' : code === 'private-window' ? 'private' : 'failed';
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
        if (address === location.href && (marks.length || record?.marks.length)) take(record?.marks ?? []);
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
    passagesIn(article: Article): MarkedPassage[] {
      if (!marks.length) return [];
      const whole = wholeTextOf(article);
      return marks.flatMap(({ quote, position, colour, created }) => {
        const range = findPassage(whole, { quote, position });
        return range ? [{ colour, created, words: mentionsIn(whole, range) }] : [];
      });
    },
    /** `listener`: whoever draws them. */
    watch(listener: () => void): void {
      onChange = listener;
    },
  };
}

export type OwnMarks = ReturnType<typeof createOwnMarks>;
