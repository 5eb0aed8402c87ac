import type { Article } from '../../../utils/engine/article';
import { detectArticle } from '../../../utils/engine/detection';
import { extractArticle } from '../../../utils/engine/extraction';

/** The project's engine in the form the extraction benchmark calls; bundled for the browser by esbuild. */
export default {
  name: 'page',
  detect(document: Document, url: string) {
    const { isArticle, score } = detectArticle(document, url);
    return { isArticle, score };
  },
  extract(document: Document, url: string) {
    const article = extractArticle(document, url);
    return article && toBenchRecord(article);
  },
};

const isProse = ({ type }: Article['blocks'][number]): boolean =>
  type !== 'figure' && type !== 'embed' && type !== 'rule';

function toBenchRecord({ metadata, blocks }: Article) {
  return {
    title: metadata.headline,
    // The public truths count agencies and newsrooms among the authors.
    authors: [...(metadata.byline ?? []), ...(metadata.agencies ?? [])],
    published: metadata.published?.value ?? null,
    modified: metadata.modified?.value ?? null,
    text: blocks
      .filter(isProse)
      .map(({ text }) => text)
      .join('\n'),
    blocks: blocks.map(({ type, text }) => ({ type, text })),
    images: blocks.flatMap((block) =>
      block.type === 'figure'
        ? block.images.map(({ src }) => ({ src, caption: block.text || null, isLead: block.isLead }))
        : [],
    ),
    standfirst: metadata.standfirst ?? null,
  };
}
