import { type Measured, mark } from './signals';
import type { Survey } from './survey';

const ARTICLES = new Set('Article BlogPosting LiveBlogPosting Report TechArticle ScholarlyArticle'.split(' '));
const OTHERS = new Set(
  'Product ProductGroup AggregateOffer CollectionPage ItemList SearchResultsPage ProfilePage QAPage DiscussionForumPosting ImageGallery MediaGallery Service LocalBusiness Recipe Event Course JobPosting SoftwareApplication'.split(
    ' ',
  ),
);
/** Articles name related ones beside themselves; what describes more is a list. Live blogs describe their entries. */
const MANY = 6;

/** What the page calls itself: in its structured data, and to those who link to it. */
export function measurePageType({ types, openGraphType }: Survey): Measured[] {
  let article = '';
  let other = '';
  let video = '';
  let articles = 0;
  for (let index = 0; index < types.length; index++) {
    const type = types[index]!;
    if (ARTICLES.has(type) || type.endsWith('NewsArticle')) {
      article ||= type;
      articles++;
    } else if (type === 'VideoObject') video = type;
    else if (OTHERS.has(type)) other ||= type;
  }
  if (articles > MANY && !types.includes('LiveBlogPosting')) article = '';
  return [
    mark('structured-article', article),
    mark('structured-other', article ? '' : other),
    mark('structured-video', article ? '' : video),
    mark('open-graph-article', openGraphType.includes('article') ? openGraphType : ''),
  ];
}
