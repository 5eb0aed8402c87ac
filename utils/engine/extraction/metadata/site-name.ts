import { hasType, own, ownText, resolve } from './json-ld';
import { type Found, metaOf, type PageSource } from './page-source';
import { foldText } from './text';

const MAX_NAME = 60;
const SEPARATOR = /\s+[|\-–—•·»«:/]{1,2}\s+|\s*[|｜]\s*/;

/** The outlet's name as the page gives it, best source first. Other spellings serve to cut it off headlines. */
export function findSiteNames(source: PageSource): Found<string>[] {
  const { jsonLd, url } = source;
  const publisher = resolve(jsonLd, own(jsonLd.article, 'publisher'));
  const site = jsonLd.nodes.find((node) => hasType(node, /^WebSite$/));
  const host = hostOf(url);
  const handle = metaOf(source, 'twitter:site');
  return [
    metaOf(source, 'og:site_name'),
    named(ownText(publisher, 'name'), 'json-ld publisher'),
    named(ownText(site, 'name'), 'json-ld WebSite'),
    named(ownText(site, 'alternateName'), 'json-ld WebSite'),
    metaOf(source, 'application-name', 'apple-mobile-web-app-title'),
    named(handle?.value.replace(/^@/, ''), 'twitter:site'),
    named(host, 'url'),
    named(host?.split('.').slice(0, -1).join('.'), 'url'),
  ].filter((name) => name !== undefined && name.value.length <= MAX_NAME) as Found<string>[];
}

function named(value: string | undefined, origin: string): Found<string> | undefined {
  return value ? { value, origin } : undefined;
}

/** The outlet's name to be shown; what the title adds to the headline stands in where no field says it. */
export function chooseSiteName(
  { title, url }: PageSource,
  names: Found<string>[],
  headline: string,
): Found<string> | undefined {
  const given = names[0];
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
export function cutSiteName(title: string, siteNames: string[]): string {
  const glued = GLUED.exec(title);
  const name = glued ? foldText(glued.groups!.name!) : '';
  const isGlued = name !== '' && siteNames.some((other) => foldText(other).replaceAll(' ', '') === name);
  let rest = isGlued ? title.slice(0, glued!.index).trimEnd() : title;
  // Site, section and headline: no more than two are cut.
  for (let count = 0; count < 2; count++) {
    const parts = rest.split(SEPARATOR);
    if (parts.length < 2) break;
    const last = parts[parts.length - 1]!;
    const first = parts[0]!;
    if (isNameOf(last, siteNames) || (/[|｜]/.test(rest.slice(rest.length - last.length - 4)) && last.length <= 30))
      rest = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s|｜\-–—•·»«:/]+$/, '');
    else if (isNameOf(first, siteNames))
      rest = rest.slice(rest.indexOf(first) + first.length).replace(/^[\s|｜\-–—•·»«:/]+/, '');
    else break;
  }
  return rest || title;
}

function isNameOf(part: string, siteNames: string[]): boolean {
  const folded = foldText(part).replaceAll(' ', '');
  if (folded.length < 2) return false;
  return siteNames.some((name) => {
    const other = foldText(name).replaceAll(' ', '');
    return (
      other === folded ||
      (folded.length >= 3 &&
        folded.length <= 40 &&
        (other.startsWith(folded) || folded.startsWith(other)) &&
        other.length >= 3)
    );
  });
}
