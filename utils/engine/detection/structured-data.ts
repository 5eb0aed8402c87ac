import type { Signal } from './signal';
import { toMark } from './signal';
import type { Survey } from './survey';

const ARTICLE =
  /"@type"\s{0,20}:\s{0,20}(?:\[\s{0,20})?"(?:\w{0,20}NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|TechArticle|ScholarlyArticle)"/;
const OTHER =
  /"@type"\s{0,20}:\s{0,20}(?:\[\s{0,20})?"(?:Product|ProductGroup|AggregateOffer|CollectionPage|ItemList|SearchResultsPage|ProfilePage|QAPage|DiscussionForumPosting|ImageGallery|MediaGallery|Service|LocalBusiness|Recipe|Event|Course|JobPosting|SoftwareApplication)"/;
const VIDEO = /"@type"\s{0,20}:\s{0,20}(?:\[\s{0,20})?"VideoObject"/;
/** Enough for any honest page; a hostile one is not read to its end. */
const MAX_SCRIPTS = 20;
const MAX_LENGTH = 64_000;

function hasType(page: Survey, type: RegExp): boolean {
  const scripts = page.document.querySelectorAll('script[type="application/ld+json"]');
  for (let index = 0; index < Math.min(scripts.length, MAX_SCRIPTS); index++) {
    if (type.test((scripts[index]?.textContent ?? '').slice(0, MAX_LENGTH))) return true;
  }
  return false;
}

/** The page's structured data says it is an article. */
export const structuredArticle: Signal = {
  id: 'structured-article',
  weight: 2.17,
  measure: (page) => toMark(hasType(page, ARTICLE)),
};

/** The page's structured data says it is something else: a product, a list, a profile. */
export const structuredOther: Signal = {
  id: 'structured-other',
  weight: -1.21,
  measure: (page) => toMark(hasType(page, OTHER) && !hasType(page, ARTICLE)),
};

/** A video is what the page is about. */
export const structuredVideo: Signal = {
  id: 'structured-video',
  weight: -0.8,
  measure: (page) => toMark(hasType(page, VIDEO) && !hasType(page, ARTICLE)),
};
