import { coversSite, isSite, parseSite, siteOf } from './sites';

/** Longer patterns nobody writes by hand. */
const MAX_PATH_LENGTH = 500;

/**
 * A place on the web as people name it: a site, or a part of one. `example.com/live` is that page and all below it;
 * `*` stands for any characters, and a path that has one names the whole path: `example.com/*-recipe`.
 */
export function parseSitePath(typed: string): string | null {
  const text = typed.trim().replace(/^https?:\/\//i, '');
  const slash = text.indexOf('/');
  const site = parseSite(slash < 0 ? text : text.slice(0, slash));
  if (site === null || slash < 0) return site;
  const place = site + (pathOf(`https://${text}`) ?? '').replace(/\/{1,9}$/, '');
  return isSitePath(place) ? place : null;
}

/** Whether a value is a place as `parseSitePath` writes it. */
export function isSitePath(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [site, path] = splitPlace(value);
  if (path === '') return isSite(site);
  return isSite(site) && path.length <= MAX_PATH_LENGTH && path !== '/' && pathOf(`https://${value}`) === path;
}

/** Whether an entry for a place holds at an address, which counts without query and fragment. */
export function coversAddress(place: string, url: string): boolean {
  const host = siteOf(url);
  const [site, pattern] = splitPlace(place);
  if (host === null || !coversSite(site, host)) return false;
  const path = pathOf(url) ?? '/';
  if (pattern === '') return true;
  if (!pattern.includes('*')) return path === pattern || path.startsWith(`${pattern}/`);
  return matchesStars(pattern, path);
}

/** Orders places so that the one that says most about an address comes first: the longer site, then the longer path. */
export function compareCloseness(a: string, b: string): number {
  const [siteA, pathA] = splitPlace(a);
  const [siteB, pathB] = splitPlace(b);
  return siteB.length - siteA.length || pathB.length - pathA.length;
}

function splitPlace(place: string): [site: string, path: string] {
  const slash = place.indexOf('/');
  return slash < 0 ? [place, ''] : [place.slice(0, slash), place.slice(slash)];
}

function pathOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).pathname : null;
}

/** Part after part from the left, each as early as it can be: linear, whatever is in the pattern. */
function matchesStars(pattern: string, path: string): boolean {
  const parts = pattern.split('*');
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (!path.startsWith(first) || path.length < first.length + last.length || !path.endsWith(last)) return false;
  const end = path.length - last.length;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
