import { parseHttpAddress } from '../page/http-address';
import { type JsonLd, own, ownText, resolve } from './json-ld';
import { hostOf } from './site-name';
import { foldText, metaContent } from './text';

/** The licence under which the page gives its text: an address where there is one. */
export function findLicence(document: Document, jsonLd: JsonLd, url: string): string | undefined {
  const stated = ownText(jsonLd.article, 'license');
  if (stated) return parseHttpAddress(stated, url) ?? stated;
  const link = document.querySelector('link[rel~="license"][href], a[rel~="license"][href]');
  return (
    parseHttpAddress(link?.getAttribute('href'), url) ?? metaContent(document, 'dcterms.license', 'dc.rights.license')
  );
}

/** Whether the page says that all of it can be read without paying; `undefined` when it says nothing. */
export function findIsFree(document: Document, jsonLd: JsonLd): boolean | undefined {
  const stated = own(jsonLd.article, 'isAccessibleForFree') ?? metaContent(document, 'isAccessibleForFree');
  if (typeof stated === 'boolean') return stated;
  if (typeof stated !== 'string') return undefined;
  if (/^(?:true|yes)$|\/True$/i.test(stated)) return true;
  return /^(?:false|no)$|\/False$/i.test(stated) ? false : undefined;
}

/** The outlet that the page says it has the text from. */
export function findOriginalPublisher(
  document: Document,
  jsonLd: JsonLd,
  url: string,
  canonical: string | undefined,
  siteNames: string[],
): string | undefined {
  const stated =
    ownText(resolve(jsonLd, own(jsonLd.article, 'sourceOrganization')), 'name') ??
    metaContent(document, 'syndication-source', 'original-source');
  if (stated) {
    const name = /^https?:/i.test(stated) ? hostOf(stated) : stated;
    const isItself = siteNames.some((site) => foldText(site) === foldText(name ?? ''));
    if (name && !isItself && !isSameSite(name, hostOf(url) ?? '')) return name;
  }
  const source = canonical && hostOf(canonical);
  return source && !isSameSite(source, hostOf(url) ?? '') ? source : undefined;
}

/** Whether two hosts share the label that names the site: `m.post.example` and `post.example`, `post.de` and `post.at`. */
function isSameSite(a: string, b: string): boolean {
  const labels = new Set(b.split('.').slice(0, -1));
  return (
    a === b ||
    a
      .split('.')
      .slice(0, -1)
      .some((label) => label.length > 2 && !/^(?:amp|com|org|net|news)$/.test(label) && labels.has(label))
  );
}
