import type { Article } from '../engine/article';
import { type Detection, detectArticle } from '../engine/detection';
import { extractArticle } from '../engine/extraction';
import type { BlockRule } from '../engine/extraction/edit/site-rules';
import type { ArticleReply } from './messages/protocol';
import { errorCode, reportError } from './report-error';
import { withoutFragment } from './sites';

/** A page that takes longer is not read: its own work has waited long enough. News pages take a tenth of it. */
export const MAX_READING_MS = 3_000;

interface Reading {
  url: string;
  /** Whether the page had loaded when it was read: what is read before may be half of it. */
  wasComplete: boolean;
  article: Article;
  detection: Detection;
}

/** The article of the page a content script stands in, read once for each address, by the rules of its site. */
export function createPageArticle(siteRules: () => readonly BlockRule[]) {
  let reading: Reading | null = null;

  /** `isForced`: also where it does not look like an article. */
  function read(isForced: boolean): ArticleReply {
    const kept = currentReading();
    if (kept) return { status: 'article', article: kept.article, detection: kept.detection };
    const url = location.href;
    const deadline = createDeadline(MAX_READING_MS);
    try {
      const detection = detectArticle(document, url);
      if (!detection.isArticle && !isForced) return { status: 'not-article', detection };
      const article = extractArticle(document, url, { siteRules: siteRules(), shouldStop: deadline.isOver });
      if (!article && deadline.wasMet()) return { status: 'unreadable', code: 'too-slow' };
      if (!article) return isForced ? { status: 'unreadable', code: 'no-text' } : { status: 'not-article', detection };
      reading = { url: withoutFragment(url), wasComplete: document.readyState === 'complete', article, detection };
      return { status: 'article', article, detection };
    } catch (error) {
      reportError(error, 'reading the page');
      return { status: 'unreadable', code: errorCode(error) };
    }
  }

  /** The article as it was last read, if the page is still the same. */
  function current(): Article | null {
    return currentReading()?.article ?? null;
  }

  /** Puts the article in place of the one it was made from, so that all who ask get it as it is shown. */
  function replace(before: Article, article: Article): void {
    if (reading?.article === before) reading.article = article;
  }

  function currentReading(): Reading | null {
    if (!reading || reading.url !== withoutFragment(location.href)) return null;
    return reading.wasComplete || document.readyState !== 'complete' ? reading : null;
  }

  return { read, current, replace };
}

export type PageArticle = ReturnType<typeof createPageArticle>;

/** `wasMet`: whether somebody was told that the time is over. */
function createDeadline(milliseconds: number): { isOver(): boolean; wasMet(): boolean } {
  const end = performance.now() + milliseconds;
  let wasMet = false;
  return {
    isOver: () => {
      wasMet ||= performance.now() > end;
      return wasMet;
    },
    wasMet: () => wasMet,
  };
}
