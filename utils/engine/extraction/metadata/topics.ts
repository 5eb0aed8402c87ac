import { type JsonLd, listOf, own, ownText } from './json-ld';
import { cleanText, foldText, metaContent } from './text';

const MAX_TOPICS = 20;
const MAX_LENGTH = 60;

/** The part of the outlet the article stands in. */
export function findSection(document: Document, jsonLd: JsonLd): string | undefined {
  const section = ownText(jsonLd.article, 'articleSection') ?? metaContent(document, 'article:section', 'section');
  return section && section.length <= MAX_LENGTH && !/^https?:/i.test(section) ? section : undefined;
}

/** What the page says it is about, without repeats. */
export function findTopics(document: Document, jsonLd: JsonLd): string[] {
  const tags = [...document.querySelectorAll('meta[property="article:tag"]')].slice(0, MAX_TOPICS * 2);
  const sources = [
    listOf(own(jsonLd.article, 'keywords')).slice(0, MAX_TOPICS * 2),
    tags.map((tag) => tag.getAttribute('content')),
    [metaContent(document, 'news_keywords')],
    [metaContent(document, 'keywords', 'sailthru.tags', 'parsely-tags')],
  ];
  for (const source of sources) {
    const topics = new Map<string, string>();
    for (const value of source) {
      const text = typeof value === 'string' ? value : (ownText(value, 'name') ?? '');
      for (const part of text.slice(0, 4_000).split(/[,;、]/)) {
        const topic = cleanText(part);
        if (topic && topic.length <= MAX_LENGTH && topics.size < MAX_TOPICS) topics.set(foldText(topic), topic);
      }
    }
    if (topics.size > 0) return [...topics.values()];
  }
  return [];
}
