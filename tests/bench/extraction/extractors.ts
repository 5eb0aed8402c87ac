import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import nutgraf from '../adapters/page';

type OwnArticle = NonNullable<ReturnType<typeof nutgraf.extract>>;

/** What a peer gives: HTML, of which the bench makes blocks and text. */
interface PeerArticle {
  html: string;
  title: string | null;
  authors: string | null;
  published: string | null;
}

interface Extractor {
  name: string;
  /** Never changes the page: what needs a copy makes it here, and it counts. */
  extract(page: Document, url: string): OwnArticle | PeerArticle | null;
}

export const EXTRACTORS: Extractor[] = [
  { name: 'Nutgraf', extract: (page, url) => nutgraf.extract(page, url) },
  {
    name: 'Readability',
    extract(page) {
      const article = new Readability(page.cloneNode(true) as Document).parse();
      return (
        article && {
          html: article.content ?? '',
          title: article.title ?? null,
          authors: article.byline ?? null,
          published: article.publishedTime ?? null,
        }
      );
    },
  },
  {
    name: 'Defuddle',
    extract(page, url) {
      const { content, title, author, published } = new Defuddle(page, { url }).parse();
      return { html: content, title, authors: author, published };
    },
  },
];

export const DETECTORS = [
  { name: 'Nutgraf', detect: (page: Document, url: string) => nutgraf.detect(page, url).isArticle },
  { name: 'isProbablyReaderable', detect: (page: Document) => isProbablyReaderable(page) },
];
