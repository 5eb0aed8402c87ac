import type { Found, PageSource } from './page-source';

/** Links looked at, from the end: the way on stands below the text. */
const MAX_LINKS = 2_000;
/** Parts of an article are few; higher numbers count something else. */
const MAX_PART = 30;
/** Levels above a link in which comments would say what they are. */
const MAX_LEVELS = 8;
const PARAMETERS = ['page', 'p', 'pg', 'seite', 'pagina', 'paged', 'part'];
const TRACKING = /^utm_|^ref$|clid$/i;
const NUMBERED_PATH = /^(.{1,500})\/((?:page|seite|pagina|part|p)[/_-]?)?(\d{1,2})\/?$/i;
/** A shorter last part of the path is a section, whose pages are lists. */
const MIN_SLUG = 12;
const COMMENTS = /comment|kommentar|replies|disqus/i;

/**
 * The next part of an article that is cut into pages: a link to the page's own address with the next number. Never
 * another article, another origin or a page of comments.
 */
export function findNextPage({ document, url, links }: PageSource): Found<string> | undefined {
  const here = partOf(url);
  if (!here) return undefined;
  const related = links.get('next');
  if (related && nextKeys(here).has(keyOf(related) ?? '')) return { value: related, origin: 'link next' };
  const next = String(here.number + 1);
  let keys: Set<string> | undefined;
  const all = document.links;
  for (let index = all.length - 1; index >= Math.max(0, all.length - MAX_LINKS); index--) {
    const link = all[index]!;
    const address = link.getAttribute('href') ?? '';
    // Few links hold the name and the number: only those are made absolute.
    if (!address.includes(next) || !(address.includes(here.slug) || /^[?\d]/.test(address))) continue;
    if (COMMENTS.test(address)) continue;
    const absolute = absoluteAddress(address, url);
    keys ??= nextKeys(here);
    if (absolute && keys.has(keyOf(absolute) ?? '') && !isOfComments(link)) return { value: absolute, origin: 'link' };
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
  /** What all parts have in their address. */
  slug: string;
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
  return { url, number, parameter, path, slug };
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
