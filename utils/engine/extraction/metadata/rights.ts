import { bareText } from '../../fold-text';
import { parseHttpAddress } from '../page/http-address';
import { own, ownText, resolve } from './json-ld';
import { type Found, metaOf, type PageSource } from './page-source';
import { hostOf, type SiteNames } from './site-name';

/** The licence under which the page gives its text: an address where there is one. */
export function findLicence(source: PageSource): Found<string> | undefined {
  const stated = ownText(source.jsonLd.article, 'license');
  if (stated) return { value: parseHttpAddress(stated, source.url) ?? stated, origin: 'json-ld license' };
  const link = source.links.get('license') ?? licenceLink(source);
  return link ? { value: link, origin: 'link license' } : metaOf(source, 'dcterms.license', 'dc.rights.license');
}

function licenceLink({ document, url }: PageSource): string | null {
  return parseHttpAddress(document.querySelector('a[rel~="license"][href]')?.getAttribute('href'), url);
}

/** Whether the page says that all of it can be read without paying; `undefined` when it says nothing. */
export function findIsFree(source: PageSource): Found<boolean> | undefined {
  const stated = own(source.jsonLd.article, 'isAccessibleForFree');
  if (stated !== undefined) return readIsFree(stated, 'json-ld isAccessibleForFree');
  const tier = metaOf(source, 'article:content_tier');
  if (tier && /^(?:free|locked)$/i.test(tier.value)) return { ...tier, value: /^free$/i.test(tier.value) };
  const meta = metaOf(source, 'isAccessibleForFree');
  return meta && readIsFree(meta.value, meta.origin);
}

function readIsFree(stated: unknown, origin: string): Found<boolean> | undefined {
  if (typeof stated === 'boolean') return { value: stated, origin };
  if (typeof stated !== 'string') return undefined;
  if (/^(?:true|yes)$|\/True$/i.test(stated)) return { value: true, origin };
  return /^(?:false|no)$|\/False$/i.test(stated) ? { value: false, origin } : undefined;
}

/** The outlet that the page says it has the text from. */
export function findOriginalPublisher(source: PageSource, { bare }: SiteNames): Found<string> | undefined {
  const { jsonLd, url, links } = source;
  const organization = ownText(resolve(jsonLd, own(jsonLd.article, 'sourceOrganization')), 'name');
  const stated = organization
    ? { value: organization, origin: 'json-ld sourceOrganization' }
    : metaOf(source, 'syndication-source', 'original-source');
  const host = hostOf(url) ?? '';
  if (stated) {
    const name = /^https?:/i.test(stated.value) ? hostOf(stated.value) : stated.value;
    const isItself = bare.has(bareText(name ?? ''));
    if (name && !isItself && !isSameSite(name, host)) return { value: name, origin: stated.origin };
  }
  const canonical = hostOf(links.get('canonical') ?? '');
  return canonical && !isSameSite(canonical, host) ? { value: canonical, origin: 'link canonical' } : undefined;
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
