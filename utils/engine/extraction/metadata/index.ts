import type { Metadata } from '../../article';
import { parseHttpAddress } from '../page/http-address';
import { findAuthors } from './authors';
import { findModified, findPublished } from './dates';
import { findHeadline } from './headline';
import { findLeadImage } from './images';
import { readJsonLd } from './json-ld';
import { findDirection, findLanguage } from './language';
import { findIsFree, findLicence, findOriginalPublisher } from './rights';
import { chooseSiteName, findSiteNames } from './site-name';
import { findStandfirst } from './standfirst';
import { findSection, findTopics } from './topics';

/**
 * What a page says about its article, from JSON-LD, `meta` and what it shows. Reads the page's own document and never
 * throws: what cannot be read is left out. `headline` is '' when there is none. Cost: a few selectors over the page.
 */
export function extractMetadata(document: Document, url: string): Metadata {
  const jsonLd = attempt(() => readJsonLd(document, url)) ?? { article: undefined, nodes: [], byId: new Map() };
  const siteNames = attempt(() => findSiteNames(document, jsonLd, url)) ?? [];
  const headline = attempt(() => findHeadline(document, jsonLd, siteNames)) ?? '';
  const language = attempt(() => findLanguage(document, jsonLd)) ?? 'und';
  const canonical = attempt(() =>
    parseHttpAddress(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), url),
  );
  const canonicalUrl = canonical ?? undefined;
  const published = attempt(() => findPublished(document, jsonLd, url));
  const byline = attempt(() => findAuthors(document, jsonLd, siteNames));
  return {
    headline,
    url,
    language,
    direction: attempt(() => findDirection(document, language)) ?? 'ltr',
    topics: attempt(() => findTopics(document, jsonLd)) ?? [],
    ...withoutGaps({
      standfirst: attempt(() => findStandfirst(document, jsonLd, headline)),
      byline: byline?.length ? byline : undefined,
      siteName: attempt(() => chooseSiteName(document, siteNames, headline, url)),
      canonicalUrl,
      published,
      modified: attempt(() => findModified(document, jsonLd, published)),
      section: attempt(() => findSection(document, jsonLd)),
      leadImage: attempt(() => findLeadImage(document, jsonLd, url)),
      licence: attempt(() => findLicence(document, jsonLd, url)),
      isAccessibleForFree: attempt(() => findIsFree(document, jsonLd)),
      originalPublisher: attempt(() => findOriginalPublisher(document, jsonLd, url, canonicalUrl, siteNames)),
    }),
  };
}

type Present<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

function withoutGaps<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
}

/** One field that a hostile page makes fail must not cost the others. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
