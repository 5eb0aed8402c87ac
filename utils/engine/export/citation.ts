import type { Metadata } from '../article';

/** A name as CSL-JSON has it: of a person in two parts, of an agency or in scripts without them as it is. */
export type CslName = { family: string; given?: string } | { literal: string };

/** The item types and fields of CSL-JSON that a news article has. https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author: CslName[];
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  accessed?: { 'date-parts': number[][] };
  URL: string;
  language?: string;
  abstract?: string;
}

/** Small words that belong to the family name behind them. */
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ben|ter|ten|zu|zur|af|av)$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Names of these scripts are written as one. */
const UNDIVIDED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s·・]+$/u;

/** An article as a reference. `accessed`: ISO day on which it was read. */
export function createCslItem(metadata: Metadata, accessed?: string): CslItem {
  const { headline, byline, agencies, siteName, published, language, standfirst } = metadata;
  const issued = published && datePartsOf(published.value);
  const read = accessed && datePartsOf(accessed);
  return {
    id: metadata.canonicalUrl ?? metadata.url,
    type: 'article-newspaper',
    title: headline,
    author: [...(byline ?? []).map(splitName), ...(agencies ?? []).map((literal) => ({ literal }))],
    ...(siteName ? { 'container-title': siteName } : {}),
    ...(issued ? { issued } : {}),
    ...(read ? { accessed: read } : {}),
    URL: metadata.canonicalUrl ?? metadata.url,
    ...(language && language !== 'und' ? { language } : {}),
    ...(standfirst ? { abstract: standfirst } : {}),
  };
}

/** Year, month and day, as far as an EDTF value gives them; `null` for what gives no year. */
export function datePartsOf(value: string): { 'date-parts': number[][] } | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?/.exec(value);
  if (!match) return null;
  return {
    'date-parts': [
      match
        .slice(1, 4)
        .filter((part) => part !== undefined)
        .map(Number),
    ],
  };
}

/** The last word is the family's, with the small words before it and what comes after it. */
export function splitName(name: string): CslName {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || UNDIVIDED.test(name)) return { literal: name.trim() };
  let last = words.length - 1;
  while (last > 1 && SUFFIX.test(words[last]!)) last--;
  let first = last;
  while (first > 1 && PARTICLE.test(words[first - 1]!)) first--;
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}
