import type { Article, Block } from '../../../utils/engine/article';
import { extractFacts } from '../../../utils/engine/facts/index';
import type { Mention } from '../../../utils/engine/text-range';

interface BenchDocument {
  id: string;
  url: string;
  title: string;
  /** ISO day the labels were resolved against. */
  published: string | null;
  paragraphs: string[];
}

/** The project's fact engine in the form the facts benchmark calls; bundled for Node by esbuild. */
export default function tagBenchDocument({ url, title, published, paragraphs }: BenchDocument) {
  const blocks = paragraphs.map((text): Block => ({ type: 'paragraph', text, marks: [] }));
  const article: Article = {
    metadata: { headline: title, url, language: 'en', direction: 'ltr', topics: [] },
    blocks,
    removals: [],
  };
  if (published) {
    article.metadata.published = { value: published, from: 'meta', field: 'bench', certain: true };
  }
  const onFailure = (_recognizer: string, error: unknown) => {
    throw error;
  };
  const facts = extractFacts(article, { onFailure, ...(published ? { referenceDate: published } : {}) });
  return {
    people: facts.people.map(({ name, aliases, roles, mentions, isQuoted }) => ({
      name,
      aliases,
      roles: roles.map((role) => role.text),
      quoted: isQuoted,
      mentions: mentions.map(toRange),
    })),
    dates: facts.dates.map(({ mention, value }) => ({ ...toRange(mention), value })),
    sources: facts.sources
      .filter(({ statements }) => statements.length > 0)
      .map(({ name, type, statements }) => ({ name, type, statements: statements.map((s) => toRange(s.mention)) })),
  };
}

const toRange = ({ block, start, end }: Mention) => ({ paragraph: block, start, end });
