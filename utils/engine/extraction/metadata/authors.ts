import { bareText } from '../../fold-text';
import { type AuthorNames, type RawAuthor, readAuthorNames } from './author-names';
import type { BodyMarks } from './body-marks';
import { hasType, type JsonLd, type JsonLdNode, listOf, own, resolve } from './json-ld';
import { type Found, metasOf, type PageSource } from './page-source';
import { findSignature, shownBylines } from './shown-bylines';
import type { SiteNames } from './site-name';
import { cleanText } from './text';

const MAX_AUTHORS = 12;
const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'cXenseParse:author',
];

export type Authors = AuthorNames & { origin: string };

/**
 * Who wrote the article: JSON-LD, else `meta`, else bylines in the page and the name it is signed with. People count
 * for more than bodies: where a field names the outlet only, the next one is asked for people.
 */
export function findAuthors(
  source: PageSource,
  marks: () => BodyMarks,
  siteNames: SiteNames,
  headline: Element | undefined,
): Authors | undefined {
  let bodies: Authors | undefined;
  for (const read of [() => stated(source), () => shown(source, marks, headline)]) {
    for (const { value, origin } of read()) {
      const names = readAuthorNames(value, siteNames);
      if (names.people.length > 0) return cut({ ...names, origin });
      if (names.agencies.length === 0) continue;
      bodies ??= cut({ ...names, origin });
      // An agency is an answer; the outlet's own name is said where nobody is named.
      if (!isOutletOnly(bodies, siteNames)) return bodies;
    }
  }
  return bodies;
}

function cut({ people, agencies, origin }: Authors): Authors {
  return { people: people.slice(0, MAX_AUTHORS), agencies: agencies.slice(0, MAX_AUTHORS), origin };
}

function isOutletOnly({ agencies }: Authors, { bare }: SiteNames): boolean {
  return agencies.every((name) => bare.has(bareText(name)));
}

function stated(source: PageSource): Found<RawAuthor[]>[] {
  const found = ['author', 'creator'].map((key) => ({
    value: structured(source.jsonLd, source.jsonLd.article, key),
    origin: `json-ld ${key}`,
  }));
  for (const origin of META) {
    found.push({ value: metasOf(source, origin).map((text) => ({ text })), origin });
  }
  const other = [...source.metas.keys()].find((name) => name.endsWith('.author'));
  if (other) found.push({ value: metasOf(source, other).map((text) => ({ text })), origin: other });
  return found;
}

/** The names of an object's authors; lists may hold lists. */
function structured(jsonLd: JsonLd, article: JsonLdNode | undefined, key: string): RawAuthor[] {
  const raw: RawAuthor[] = [];
  const values = listOf(own(article, key)).slice(0, MAX_AUTHORS * 2);
  for (const value of values.flatMap((one) => listOf(one).slice(0, MAX_AUTHORS))) {
    if (typeof value === 'string') raw.push({ text: cleanText(value) });
    const author = resolve(jsonLd, value);
    const isOrganization = hasType(author, /Organization$|Corporation$/);
    for (const name of listOf(own(author, 'name'))) {
      if (typeof name === 'string') raw.push({ text: cleanText(name), isOrganization });
    }
  }
  return raw;
}

function* shown(
  source: PageSource,
  marks: () => BodyMarks,
  headline: Element | undefined,
): Iterable<Found<RawAuthor[]>> {
  for (const { value, origin } of shownBylines(marks(), headline)) {
    yield { value: value.map((text) => ({ text })), origin };
  }
  const signature = findSignature(source.document);
  if (signature) yield { value: [{ text: signature }], origin: 'signature' };
}
