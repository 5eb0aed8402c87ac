import type { Signal } from './signal';
import { toMark } from './signal';
import type { Survey } from './survey';

function openGraphType(page: Survey): string {
  return page.document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
}

/** The page calls itself an article to those who link to it. */
export const openGraphArticle: Signal = {
  id: 'open-graph-article',
  weight: 1.36,
  measure: (page) => toMark(openGraphType(page).includes('article')),
};

/** The page calls itself a site, a product, a profile, a video. */
export const openGraphOther: Signal = {
  id: 'open-graph-other',
  weight: -1.55,
  measure: (page) => toMark(/^(?:website|product|profile|video|music|blog$|object)/.test(openGraphType(page))),
};

const PUBLISHED =
  'meta[property^="article:published"], meta[name="article:published_time"], meta[itemprop="datePublished"], [itemprop="datePublished"], meta[name="pubdate"], meta[name="publishdate"], meta[name="date"]';

/** The page says in its markup when it was published. */
export const publishedDate: Signal = {
  id: 'published-date',
  weight: 0.78,
  measure: (page) => toMark(page.document.querySelector(PUBLISHED) !== null),
};
