import { foldText } from '../../fold-text';
import { type JsonLdNode, listOf, own, ownText } from './json-ld';
import { type Found, metaOf, metasOf, type PageSource } from './page-source';
import { cleanText } from './text';

const MAX_TOPICS = 20;
const MAX_LENGTH = 60;

/** The part of the outlet the article stands in. */
export function findSection(source: PageSource): Found<string> | undefined {
  const stated = ownText(source.jsonLd.article, 'articleSection');
  const section = stated
    ? { value: stated, origin: 'json-ld articleSection' }
    : metaOf(source, 'article:section', 'section');
  return section && section.value.length <= MAX_LENGTH && !/^https?:/i.test(section.value) ? section : undefined;
}

/** What the page says it is about, without repeats. */
export function findTopics(source: PageSource): Found<string[]> | undefined {
  const stated = keywords(source.jsonLd.article);
  if (stated.length > 0) return { value: stated, origin: 'json-ld keywords' };
  for (const origin of ['article:tag', 'news_keywords', 'keywords', 'sailthru.tags', 'parsely-tags']) {
    const value = splitTopics(metasOf(source, origin));
    if (value.length > 0) return { value, origin };
  }
  return undefined;
}

function keywords(article: JsonLdNode | undefined): string[] {
  const values = listOf(own(article, 'keywords')).slice(0, MAX_TOPICS * 2);
  return splitTopics(values.map((value) => (typeof value === 'string' ? value : (ownText(value, 'name') ?? ''))));
}

function splitTopics(texts: string[]): string[] {
  const topics = new Map<string, string>();
  for (const text of texts) {
    for (const part of text.slice(0, 4_000).split(/[,;、]/)) {
      const topic = cleanText(part);
      if (topic && topic.length <= MAX_LENGTH && topics.size < MAX_TOPICS) topics.set(foldText(topic), topic);
    }
  }
  return [...topics.values()];
}
