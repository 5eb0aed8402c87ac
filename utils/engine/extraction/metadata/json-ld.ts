import { cleanText } from './text';

/** An object of the page's JSON-LD. Only its own properties are ever read. */
export type JsonLdNode = Record<string, unknown>;

export interface JsonLd {
  /** The object that describes this page's article, if one does. */
  article: JsonLdNode | undefined;
  /** All objects, outer ones first. */
  nodes: JsonLdNode[];
  byId: Map<string, JsonLdNode>;
}

/** Enough for any honest page; a hostile one is not read to its end. */
export const MAX_SCRIPTS = 20;
export const MAX_SCRIPT_LENGTH = 256_000;
export const MAX_NODES = 5_000;
const ARTICLE_TYPE = /Article$|^BlogPosting$|^Report$|^LiveBlogPosting$/;
/** Properties that lead to other articles. */
const ELSEWHERE = new Set([
  'itemListElement',
  'hasPart',
  'mentions',
  'citation',
  'relatedLink',
  'comment',
  'liveBlogUpdate',
]);

/** Reads the page's JSON-LD. Broken scripts are common and are skipped. */
export function readJsonLd(document: Document, url: string): JsonLd {
  const nodes: JsonLdNode[] = [];
  const articles: JsonLdNode[] = [];
  const byId = new Map<string, JsonLdNode>();
  const queue: { value: unknown; isElsewhere: boolean }[] = [];
  let read = 0;
  const scripts = document.getElementsByTagName('script');
  for (let index = 0; index < scripts.length; index++) {
    const script = scripts[index]!;
    if (script.getAttribute('type')?.trim().toLowerCase() !== 'application/ld+json') continue;
    if (++read > MAX_SCRIPTS) break;
    queue.push({ value: parse(script.textContent ?? ''), isElsewhere: false });
  }
  for (let next = 0; next < queue.length && nodes.length < MAX_NODES; next++) {
    const { value, isElsewhere } = queue[next]!;
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      const node = value as JsonLdNode;
      nodes.push(node);
      const id = own(node, '@id');
      if (typeof id === 'string' && Object.keys(node).length > 2) byId.set(id, node);
      if (!isElsewhere && hasType(node, ARTICLE_TYPE)) articles.push(node);
    }
    for (const [key, child] of Object.entries(value)) {
      if (typeof child !== 'object' || child === null || queue.length > MAX_NODES) continue;
      queue.push({ value: child, isElsewhere: isElsewhere || ELSEWHERE.has(key) });
    }
  }
  const named = articles.find((node) => isAbout(node, url) && own(node, 'headline'));
  return { article: named ?? articles.find((node) => own(node, 'headline')) ?? articles[0], nodes, byId };
}

function parse(source: string): unknown {
  if (source.length > MAX_SCRIPT_LENGTH) return null;
  try {
    return JSON.parse(source);
  } catch {
    try {
      // Line breaks inside strings, comments around the script, a semicolon after it.
      const start = source.search(/[[{]/);
      const end = Math.max(source.lastIndexOf('}'), source.lastIndexOf(']'));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what breaks the JSON.
      return JSON.parse(source.slice(start, end + 1).replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

function isAbout(node: JsonLdNode, url: string): boolean {
  const page = own(node, 'mainEntityOfPage');
  const places = [own(node, 'url'), own(node, '@id'), typeof page === 'object' ? own(page, '@id') : page];
  return places.some((place) => typeof place === 'string' && place.split(/[?#]/)[0] === url.split(/[?#]/)[0]);
}

/** A property that the object itself has; `undefined` for anything inherited or for what is no object. */
export function own(node: unknown, key: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
  return (node as JsonLdNode)[key];
}

/** The first of a property's values that is a text with words in it. */
export function ownText(node: unknown, key: string): string | undefined {
  for (const value of listOf(own(node, key))) {
    const text = typeof value === 'string' ? cleanText(value) : '';
    if (text) return text;
  }
  return undefined;
}

/** JSON-LD writes one value or a list of them. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function hasType(node: unknown, type: RegExp): boolean {
  return listOf(own(node, '@type')).some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/:]/, '')));
}

/** The object that a mere `@id` stands for. */
export function resolve(jsonLd: JsonLd, value: unknown): unknown {
  const id = own(value, '@id');
  return typeof id === 'string' && own(value, 'name') === undefined ? (jsonLd.byId.get(id) ?? value) : value;
}
