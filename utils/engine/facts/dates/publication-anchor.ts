import type { Article } from '../../article';
import type { Notice } from '../../facts';

export interface PublicationAnchor {
  /** ISO day that relative dates may hang on; `null`: none, or not to be trusted. */
  referenceDate: string | null;
  notices: Notice[];
}

/** Decides whether the page's date can carry the relative dates of the text. */
export function choosePublicationAnchor(article: Article): PublicationAnchor {
  const { published } = article.metadata;
  if (!published?.certain) return { referenceDate: null, notices: [] };
  return { referenceDate: published.value.slice(0, 10), notices: [] };
}
