import type { TaggerInput } from './labels';
import { layOut } from './lay-out';
import type { LabelledArticle } from './read-labelled';

/** What a tagger is shown of a labelled article. */
export function taggerInput({ document, labels }: LabelledArticle): TaggerInput {
  const { id, url, title } = document;
  return { id, url, title, published: labels.published, paragraphs: layOut(document).paragraphs };
}
