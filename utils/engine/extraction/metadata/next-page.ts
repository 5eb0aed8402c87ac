import type { Found, PageSource } from './page-source';

/** Links looked at, of those that lead to the page's own name. */
const MAX_LINKS = 200;
/** Parts of an article are few; higher numbers count something else. */
const MAX_PART = 30;
/** Levels above a link in which comments would say what they are. */
const MAX_LEVELS = 8;
const PARAMETERS = ['page', 'p', 'pg', 'seite', 'pagina', 'paged', 'part'];
const TRACKING = /^utm_|^ref$|clid$/i;
const NUMBERED_PATH = /^(.{1,500})\/((?:page|seite|pagina|part|p)[/_-]?)?(\d{1,2})\/?$/i;
const NUMBER_AT_END = /\/(?:(?:page|seite|pagina|part|p)[/_-]?)?\d{1,2}\/?$/i;
/** A shorter last part of the path is a section, whose pages are lists. */
const MIN_SLUG = 12;
/** What can stand in a selector. */
const IS_PLAIN = /^[\w.%~-]+$/;
const HAS_NUMBER = /(?:^|[^\da-z])(?:[a-z]{1,7}[-/=]?)?\d{1,2}(?!\d)/i;
const COMMENTS = /comment|kommentar|replies|disqus/i;

/**
 * The next part of an article that is cut into pages: a link to the page's own address with the next number. Never
 * another article, another origin or a page of comments.
 */
export function findNextPage({ document, url, links }: PageSource): Found<string> | undefined {
  const slug = slugOf(url.replace(/[?#].*$/, '').replace(NUMBER_AT_END, ''));
  if (slug.length < MIN_SLUG || !IS_PLAIN.test(slug)) return undefined;
  const candidates: { address: string; link?: Element }[] = [];
  const related = links.get('next');
  if (related?.includes(slug)) candidates.push({ address: related });
  const all = document.querySelectorAll(`a[href*="${slug}"], a[href^="?"]`);
  for (let index = 0; index < Math.min(all.length, MAX_LINKS); index++) {
    const address = all[index]!.getAttribute('href') ?? '';
    const at = address.indexOf(slug);
    const rest = at < 0 ? address : address.slice(at + slug.length);
    if (HAS_NUMBER.test(rest) && !COMMENTS.test(address)) candidates.push({ address, link: all[index]! });
  }
  const here = candidates.length ? partOf(url) : undefined;
  const keys = here && nextKeys(here);
  for (const { address, link } of candidates) {
    const absolute = absoluteAddress(address, url);
    if (!absolute || !keys?.has(keyOf(absolute) ?? '') || (link && isOfComments(link))) continue;
    return { value: absolute, origin: link ? 'link' : 'link next' };
  }
  return undefined;
}

interface Part {
  url: URL;
  number: number;
  /** The query's name of the number, if it has one. */
  parameter: string | undefined;
  /** The path before its number and the word with it, if it has one. */
  path: { stem: string; word: string } | undefined;
}

function partOf(address: string): Part | undefined {
  const url = parse(address);
  if (!url) return undefined;
  const parameter = url.search
    ? PARAMETERS.find((name) => /^\d{1,2}$/.test(url.searchParams.get(name) ?? ''))
    : undefined;
  const match = NUMBERED_PATH.exec(url.pathname);
  const stem = match?.[1];
  const isNumbered = stem !== undefined && !parameter && slugOf(stem).length >= MIN_SLUG;
  const path = isNumbered ? { stem, word: match?.[2] ?? '' } : undefined;
  const slug = slugOf(path?.stem ?? url.pathname);
  const number = Number((parameter && url.searchParams.get(parameter)) ?? (path && match?.[3]) ?? 1);
  if (slug.length < MIN_SLUG || number < 1 || number >= MAX_PART) return undefined;
  return { url, number, parameter, path };
}

/** What the next part's address can be. */
function nextKeys({ url, number, parameter, path }: Part): Set<string> {
  const next = String(number + 1);
  const keys = new Set<string>();
  const add = (pathname: string, name?: string): void => {
    const other = new URL(url);
    other.pathname = pathname;
    if (name) other.searchParams.set(name, next);
    keys.add(keyOf(other.href)!);
  };
  if (parameter) add(url.pathname, parameter);
  else if (path) add(`${path.stem}/${path.word}${next}`);
  else {
    for (const name of PARAMETERS) add(url.pathname, name);
    const stem = url.pathname.replace(/\/$/, '');
    for (const word of ['', 'page/', 'page-', 'seite-', 'seite/', 'p']) add(`${stem}/${word}${next}`);
    const file = /\.s?html?$/.exec(stem)?.[0];
    if (file) for (const mark of ['-', ',']) add(`${stem.slice(0, -file.length)}${mark}${next}${file}`);
  }
  return keys;
}

/** The last part of a path, without a file's ending. */
function slugOf(path: string): string {
  return (path.split('/').filter(Boolean).at(-1) ?? '').replace(/\.\w{2,5}$/, '');
}

/** An address without what does not tell pages apart. */
function keyOf(address: string): string | undefined {
  const url = parse(address);
  if (!url) return undefined;
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`);
  return `${url.origin}${url.pathname.replace(/\/$/, '')}?${query.sort().join('&')}`;
}

function absoluteAddress(address: string, base: string): string | undefined {
  const url = parse(address, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

function isOfComments(link: Element): boolean {
  let around: Element | null = link;
  for (let level = 0; around && level < MAX_LEVELS; level++, around = around.parentElement) {
    if (COMMENTS.test(`${around.getAttribute('class') ?? ''} ${around.id}`)) return true;
  }
  return false;
}
