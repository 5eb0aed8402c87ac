import type { Metadata } from '../../article';
import { once } from '../once';
import { findAuthors } from './authors';
import { readBodyMarks } from './body-marks';
import { findModified, findPublished } from './dates';
import { findHeadline } from './headline';
import { findLeadImage } from './images';
import { findDirection, findLanguage } from './language';
import { findNextPage } from './next-page';
import { type Found, readPageSource } from './page-source';
import { findIsFree, findLicence, findOriginalPublisher } from './rights';
import { chooseSiteName, findSiteNames } from './site-name';
import { findSummary } from './standfirst';
import { findSection, findTopics } from './topics';

/**
 * What a page says about its article, from JSON-LD, `meta` and what it shows. Reads the page's own document and never
 * throws: what cannot be read is left out. `headline` is '' when there is none. `standfirst` is what the page sums
 * itself up with; see `standfirst.ts`. Cost: the head's elements once; the body's once where the head says too little.
 */
export function extractMetadata(document: Document, url: string): Metadata {
  const source = readPageSource(document, url);
  const marks = once(() => readBodyMarks(document));
  const siteNames = attempt(() => findSiteNames(source)) ?? { found: [], bare: new Set<string>() };
  const headline = attempt(() => findHeadline(source, marks, siteNames));
  const language = attempt(() => findLanguage(source)) ?? { value: 'und', origin: 'text' };
  const element = headline?.element;
  const authors = attempt(() => findAuthors(source, marks, siteNames, element));
  const published = attempt(() => findPublished(source, { marks, headline: element }));
  const modified = attempt(() => findModified(source, published));
  const topics = attempt(() => findTopics(source));
  const canonical = source.links.get('canonical');
  const found = {
    headline: headline ?? { value: '', origin: 'none' },
    language,
    direction: attempt(() => findDirection(document, language.value)) ?? { value: 'ltr' as const, origin: 'language' },
    standfirst: attempt(() => findSummary(source)),
    byline: authors?.people.length ? { value: authors.people, origin: authors.origin } : undefined,
    agencies: authors?.agencies.length ? { value: authors.agencies, origin: authors.origin } : undefined,
    siteName: attempt(() => chooseSiteName(source, siteNames, headline?.value ?? '')),
    canonicalUrl: canonical ? { value: canonical, origin: 'link canonical' } : undefined,
    published: published && { value: published, origin: `${published.from} ${published.field}` },
    modified: modified && { value: modified, origin: `${modified.from} ${modified.field}` },
    section: attempt(() => findSection(source)),
    leadImage: attempt(() => findLeadImage(source)),
    licence: attempt(() => findLicence(source)),
    isAccessibleForFree: attempt(() => findIsFree(source)),
    originalPublisher: attempt(() => findOriginalPublisher(source, siteNames)),
    nextPage: attempt(() => findNextPage(source)),
    topics: topics ?? { value: [], origin: 'none' },
  };
  return { url, ...valuesOf(found), origins: originsOf(found) };
}

type Values<Fields> = {
  [Key in keyof Fields]: Fields[Key] extends Found<infer Value> ? Value : never;
} & { [Key in keyof Fields]?: Fields[Key] extends Found<infer Value> | undefined ? Value : never };

/** The values that were found. */
function valuesOf<Fields extends Record<string, Found<unknown> | undefined>>(fields: Fields): Values<Fields> {
  const present = Object.entries(fields).filter(([, found]) => found !== undefined);
  return Object.fromEntries(present.map(([key, found]) => [key, found!.value])) as Values<Fields>;
}

function originsOf(fields: Record<string, Found<unknown> | undefined>): Record<string, string> {
  const present = Object.entries(fields).filter(([, found]) => found !== undefined && found.origin !== 'none');
  return Object.fromEntries(present.map(([key, found]) => [key, found!.origin]));
}

/** One field that a hostile page makes fail must not cost the others. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
