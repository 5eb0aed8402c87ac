import { cleanNames } from './author-names';
import { hasType, type JsonLd, listOf, own, resolve } from './json-ld';
import { cleanText, elementText, metaContent } from './text';

const MAX_AUTHORS = 12;
const LINKS =
  '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]:not(:has(*)), a[href*="/author"], a[href*="/autor"], a[href*="/journalist"], a[href*="/profile/"], a[href*="/people/"], [class*="byline" i] a, [class*="author" i] a, [class*="author-name" i], [class*="author__name" i], [class*="authorName" i]';
const BYLINES = '[class*="byline" i], [class*="author" i], [data-testid*="byline" i], [class*="autor" i]';
const OUTSIDE =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="teaser" i], [class*="recommend" i], [class*="card" i], [class*="most-" i]';
const OPENING = /^(?:by|von|par|por|di|da|af|av|door|text|written by|from|texte|tekst|autor|author)\s*:?\s+/i;

/** The people who wrote the article: JSON-LD, else `meta`, else links and lines in the page that are marked as byline. */
export function findAuthors(document: Document, jsonLd: JsonLd, siteNames: string[]): string[] {
  const sources = [
    () => structuredNames(jsonLd),
    () => [
      ...metaNames(document, 'author'),
      ...(metaNames(document, 'author').length ? [] : metaNames(document, 'article:author')),
    ],
    () => metaNames(document, 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'cXenseParse:author'),
    () => metaOf(document, 'meta[name$=".author" i]'),
    () => shownNames(document, LINKS, () => true),
    () => shownNames(document, BYLINES, (text) => OPENING.test(text)),
  ];
  for (const read of sources) {
    const names = cleanNames(read(), siteNames);
    if (names.length > 0) return names.slice(0, MAX_AUTHORS);
  }
  return [];
}

function structuredNames(jsonLd: JsonLd): string[] {
  const names: string[] = [];
  for (const key of ['author', 'creator']) {
    for (const value of listOf(own(jsonLd.article, key)).slice(0, MAX_AUTHORS * 2)) {
      if (typeof value === 'string') names.push(cleanText(value));
      const author = resolve(jsonLd, value);
      if (hasType(author, /Organization$/)) continue;
      for (const name of listOf(own(author, 'name'))) if (typeof name === 'string') names.push(cleanText(name));
    }
    if (names.length > 0) break;
  }
  return names;
}

function metaNames(document: Document, ...names: string[]): string[] {
  for (const name of names) {
    const found = metaOf(document, `meta[name="${name}" i], meta[property="${name}" i]`);
    if (found.length > 0) return found;
  }
  const content = metaContent(document, ...names);
  return content ? [content] : [];
}

function metaOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, MAX_AUTHORS)
    .map((meta) => cleanText(meta.getAttribute('content') ?? ''))
    .filter(Boolean);
}

function shownNames(document: Document, selector: string, isByline: (text: string) => boolean): string[] {
  const names: string[] = [];
  let looked = 0;
  let place: Element | null = null;
  for (const element of document.querySelectorAll(selector)) {
    if (++looked > 60 || names.length >= MAX_AUTHORS) break;
    if ((element.textContent ?? '').length > 200 || element.closest(OUTSIDE)) continue;
    const text = elementText(element);
    if (!text || text.length > 80 || !isByline(text)) continue;
    // Names of one byline stand together; others further down belong to other articles.
    const around = element.parentElement?.parentElement?.parentElement ?? null;
    if (place && around && !place.contains(element)) break;
    place ??= around;
    names.push(text);
  }
  return names;
}
