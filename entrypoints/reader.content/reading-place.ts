import type { Article } from '../../utils/engine/article';
import { sendToBackground } from '../../utils/extension/messages/protocol';
import { type PageText, readPageText } from '../../utils/extension/page-text';
import type { ReadingPlace } from '../../utils/extension/reading-places';
import { reportError } from '../../utils/extension/report-error';
import { withoutFragment } from '../../utils/extension/sites';
import { findLine, placeAtTop, scrollToPlace } from './place-in-reader';
import { scrollToRange } from './scroll-to-range';

/** After a pause of this length somebody is reading. */
const SETTLE_MS = 500;

/**
 * Where somebody is in this page's article: they find themselves there when they come back to the reader, and at the
 * same words in the page when they leave it.
 */
export function createReadingPlace(articleNow: () => Article | null) {
  let kept: ReadingPlace | null = null;
  let address = '';
  let current: ReadingPlace | null = null;
  /** Whether the reader stands where it opened of itself, at the beginning: then the page stays where it was as well. */
  let isUntouched = true;
  let pageText: PageText | null = null;

  function keep(place: ReadingPlace | null): void {
    if (JSON.stringify(place) === JSON.stringify(kept)) return;
    kept = place;
    // Without room for it, it is known as long as the page is there.
    sendToBackground({ type: 'placeChanged', place }).catch((error) => reportError(error, 'keeping the place'));
  }

  /** In a quiet moment, so that leaving takes no time. */
  function prepareLanding(): void {
    requestIdleCallback(() => {
      const article = articleNow();
      if (isUntouched || !article) return;
      pageText ??= readPageText(document);
      findLine(article, current, pageText);
    });
  }

  return {
    /** Asks for the place that is kept of the article in this tab. */
    async load(): Promise<void> {
      if (address === withoutFragment(location.href)) return;
      address = withoutFragment(location.href);
      kept = null;
      try {
        kept = await sendToBackground({ type: 'placeRead' });
      } catch (error) {
        reportError(error, 'reading the place');
      }
    },
    /** To be called when the article was drawn. `isAsked`: somebody goes to other words of it. */
    begin(scroller: HTMLElement, article: Article, isAsked: boolean): void {
      isUntouched = true;
      current = null;
      pageText = null;
      if (kept && !isAsked && scrollToPlace(scroller, article, kept)) {
        current = kept;
        isUntouched = false;
        prepareLanding();
      }
      let pause: ReturnType<typeof setTimeout> | undefined;
      scroller.addEventListener('scroll', () => {
        if (scroller.scrollTop > 0) isUntouched = false;
        clearTimeout(pause);
        pause = setTimeout(() => {
          const now = articleNow();
          if (!scroller.isConnected || !now) return;
          current = placeAtTop(scroller, now);
          keep(current);
          prepareLanding();
        }, SETTLE_MS);
      });
    },
    /** To be called while the article can still be seen. The function it gives brings the page to the same words. */
    leave(scroller: HTMLElement | null): () => void {
      const article = articleNow();
      if (isUntouched || !article || !scroller) return () => {};
      if (scroller.isConnected) current = placeAtTop(scroller, article);
      keep(current);
      const place = current;
      const text = pageText ?? readPageText(document);
      pageText = null;
      return () => {
        const range = findLine(article, place, text);
        if (range) scrollToRange(range);
      };
    },
  };
}

export type ReadingPlaceKeeper = ReturnType<typeof createReadingPlace>;
