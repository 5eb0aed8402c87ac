import { bareText } from '../../fold-text';
import { hasType, own, ownText, resolve } from './json-ld';
import { type Found, metaOf, type PageSource } from './page-source';

const MAX_NAME = 60;
const SEPARATOR = /(?<!\s)\s+[|\-–—•·»«:/]{1,2}\s+|(?:(?<!\s)\s+)?[|｜]\s*/;

/** The outlet's name as the page gives it, best source first, and other spellings that serve to recognise it. */
export interface SiteNames {
  found: Found<string>[];
  /** Each as `bareText` gives it. */
  bare: Set<string>;
}

export function findSiteNames(source: PageSource): SiteNames {
  const { jsonLd, url } = source;
  const publisher = resolve(jsonLd, own(jsonLd.article, 'publisher'));
  const site = jsonLd.nodes.find((node) => hasType(node, /^WebSite$/));
  const host = hostOf(url);
  const handle = metaOf(source, 'twitter:site');
  const found = [
    metaOf(source, 'og:site_name'),
    named(ownText(publisher, 'name'), 'json-ld publisher'),
    named(ownText(site, 'name'), 'json-ld WebSite'),
    named(ownText(site, 'alternateName'), 'json-ld WebSite'),
    metaOf(source, 'application-name', 'apple-mobile-web-app-title'),
    named(handle?.value.replace(/^(?:https?:\/\/(?:www\.)?(?:twitter|x)\.com\/)?@?/, ''), 'twitter:site'),
    named(host, 'url'),
    named(host?.split('.').slice(0, -1).join('.'), 'url'),
  ].filter((name): name is Found<string> => name !== undefined && name.value.length <= MAX_NAME);
  return { found, bare: new Set(found.map(({ value }) => bareText(value))) };
}

function named(value: string | undefined, origin: string): Found<string> | undefined {
  return value ? { value, origin } : undefined;
}

/** The outlet's name to be shown; what the title adds to the headline stands in where no field says it. */
export function chooseSiteName(
  { title, url }: PageSource,
  { found }: SiteNames,
  headline: string,
): Found<string> | undefined {
  const given = found[0];
  if (given && given.value !== hostOf(url)) {
    return { ...given, value: given.value.replace(/^https?:\/\/(?:www\.)?/, '') };
  }
  if (headline && title.startsWith(headline)) {
    const value = title.slice(headline.length).replace(/^[\s|–—•·»:_-]+/, '');
    if (value && value.length <= 40) return { value, origin: 'title' };
  }
  return undefined;
}

export function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || undefined;
  } catch {
    return undefined;
  }
}

/** A name set right behind the headline, without spaces, as content farms do. */
const GLUED = /[-–—_|](?<name>[^-–—_|\s]{3,40})$/;

/** A title without the site's name at its end or start. */
export function cutSiteName(title: string, { bare }: SiteNames): string {
  const glued = GLUED.exec(title);
  let rest = glued && bare.has(bareText(glued.groups!.name!)) ? title.slice(0, glued.index).trimEnd() : title;
  // Site, section and headline: no more than two are cut.
  for (let count = 0; count < 2; count++) {
    const parts = rest.split(SEPARATOR);
    if (parts.length < 2) break;
    const last = parts[parts.length - 1]!;
    const first = parts[0]!;
    if (isNameOf(last, bare) || (/[|｜]/.test(rest.slice(rest.length - last.length - 4)) && last.length <= 30))
      rest = rest.slice(0, rest.lastIndexOf(last)).replace(/(?<![\s|｜\-–—•·»«:/])[\s|｜\-–—•·»«:/]+$/, '');
    else if (isNameOf(first, bare))
      rest = rest.slice(rest.indexOf(first) + first.length).replace(/^[\s|｜\-–—•·»«:/]+/, '');
    else break;
  }
  return rest || title;
}

function isNameOf(part: string, bare: Set<string>): boolean {
  const own = bareText(part);
  if (bare.has(own)) return own.length > 1;
  if (own.length < 3 || own.length > 40) return false;
  for (const name of bare) {
    if (name.length > 2 && (name.startsWith(own) || own.startsWith(name))) return true;
  }
  return false;
}
