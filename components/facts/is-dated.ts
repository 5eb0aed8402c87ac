import type { Article } from '../../utils/engine/article';
import type { Facts } from '../../utils/engine/facts';

/** Whether the article has a publication date that can be relied on. */
export function isDated(article: Article, { notices }: Facts): boolean {
  const isContradicted = notices.some(({ id }) => id === 'date-contradicted');
  return article.metadata.published?.certain === true && !isContradicted;
}
