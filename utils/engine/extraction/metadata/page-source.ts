import { parseHttpAddress } from '../page/http-address';
import { type JsonLd, readJsonLd } from './json-ld';
import { cleanText } from './text';

/** A value with the field of the page that says it: `json-ld headline`, `og:title`, `h1`. */
export interface Found<Value> {
  value: Value;
  origin: string;
}

/** What a page says about itself outside its text, gathered once for all that ask. The page is only read. */
export interface PageSource {
  document: Document;
  url: string;
  /** The title of the window. */
  title: string;
  jsonLd: JsonLd;
  /** Raw contents of `meta` elements by lower-case `property`, `name` and `itemprop`, each list in page order. */
  metas: Map<string, string[]>;
  /** The first absolute http(s) address for each lower-case `rel` of the head's links. */
  links: Map<string, string>;
}

/** More `meta` and `link` elements than any honest page has. */
const MAX_ELEMENTS = 500;
/** Values that one name may have: longer lists are lists of topics. */
const MAX_VALUES = 50;
const META_NAMES = ['property', 'name', 'itemprop', 'http-equiv'];

export function readPageSource(document: Document, url: string): PageSource {
  return {
    document,
    url,
    title: cleanText(document.title),
    jsonLd: readJsonLd(document, url),
    metas: readMetas(document),
    links: readLinks(document, url),
  };
}

function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  const elements = document.getElementsByTagName('meta');
  for (let index = 0; index < Math.min(elements.length, MAX_ELEMENTS); index++) {
    const meta = elements[index]!;
    const content = meta.getAttribute('content');
    if (!content) continue;
    for (const attribute of META_NAMES) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (!name) continue;
      const values = metas.get(name);
      if (!values) metas.set(name, [content]);
      else if (values.length < MAX_VALUES) values.push(content);
    }
  }
  return metas;
}

function readLinks(document: Document, url: string): Map<string, string> {
  const links = new Map<string, string>();
  const elements = document.getElementsByTagName('link');
  for (let index = 0; index < Math.min(elements.length, MAX_ELEMENTS); index++) {
    const link = elements[index]!;
    for (const rel of (link.getAttribute('rel') ?? '').toLowerCase().split(' ')) {
      if (!WANTED_LINKS.has(rel) || links.has(rel)) continue;
      const address = parseHttpAddress(link.getAttribute('href'), url);
      if (address) links.set(rel, address);
    }
  }
  return links;
}

const WANTED_LINKS = new Set(['canonical', 'license', 'image_src', 'next']);

/** The first value with words in it of the names given, in the order of the names. */
export function metaOf(source: PageSource, ...names: string[]): Found<string> | undefined {
  for (const origin of names) {
    const value = metasOf(source, origin)[0];
    if (value !== undefined) return { value, origin };
  }
  return undefined;
}

/** All values of a name that have words in them. */
export function metasOf({ metas }: PageSource, name: string): string[] {
  return (metas.get(name.toLowerCase()) ?? []).map(cleanText).filter(Boolean);
}
