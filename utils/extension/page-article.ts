import type { Article } from '../engine/article';
import { detectArticle } from '../engine/detection';
import { extractArticle } from '../engine/extraction';
import type { ArticleReply } from './messages/protocol';
import { errorCode, reportError } from './report-error';

interface Reading {
  url: string;
  /** Whether the page had loaded when it was read: what is read before may be half of it. */
  wasComplete: boolean;
  article: Article;
}

/** The article of the page a content script stands in, read once for each address. */
export function createPageArticle() {
  let reading: Reading | null = null;

  /** `isForced`: also where it does not look like an article. */
  function read(isForced: boolean): ArticleReply {
    const kept = current();
    if (kept) return { status: 'article', article: kept };
    const url = location.href;
    try {
      const detection = detectArticle(document, url);
      if (!detection.isArticle && !isForced) return { status: 'not-article', detection };
      const article = extractArticle(document, url);
      if (!article) return isForced ? { status: 'unreadable', code: 'no-text' } : { status: 'not-article', detection };
      reading = { url: withoutFragment(url), wasComplete: document.readyState === 'complete', article };
      return { status: 'article', article };
    } catch (error) {
      reportError(error, 'reading the page');
      return { status: 'unreadable', code: errorCode(error) };
    }
  }

  /** The article as it was last read, if the page is still the same. */
  function current(): Article | null {
    if (!reading || reading.url !== withoutFragment(location.href)) return null;
    return reading.wasComplete || document.readyState !== 'complete' ? reading.article : null;
  }

  return { read, current };
}

export type PageArticle = ReturnType<typeof createPageArticle>;

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] as string;
}
