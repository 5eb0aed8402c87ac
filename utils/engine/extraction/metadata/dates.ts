import type { Stamp } from '../../article';
import type { BodyMarks } from './body-marks';
import { hasType, type JsonLd, own } from './json-ld';
import { isOutside } from './outside';
import type { PageSource } from './page-source';
import { parseDate, parseShortDate } from './parse-date';
import { elementText } from './text';

type Candidate = Omit<Stamp, 'certain'> & { isWeak: boolean };

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'rnews:datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'cXenseParse:publishtime',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'dcterms.created',
  'last-publish-date',
  'displaydate',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'dateModified',
  'last-modified',
  'dcterms.modified',
  'article:modified',
];
/** The tenth `time` of a page belongs to a list of other articles. */
const MAX_TIMES = 10;
/** A line that says itself what its date is. */
const SAYS_PUBLISHED = /publi|posted|veröffentlicht|erstellt|first|stand|opublik|gepubliceerd|発表|公開|发布/i;
const SAYS_UPDATED = /updat|modif|aktualis|geändert|mis à jour|actualiza|aggiorn|bijgewerkt|更新/i;
const MAX_LINE = 160;
const DAY_MS = 86_400_000;

/** Where a page shows its dates. */
export interface Shown {
  marks: () => BodyMarks;
  headline: Element | undefined;
}

/** When the article was published, by the best source that the page has; uncertain where good sources contradict it. */
export function findPublished(source: PageSource, shown: Shown): Stamp | undefined {
  const { jsonLd, document } = source;
  const found = [
    ...structured(jsonLd, 'datePublished'),
    ...marked(source, PUBLISHED_META.slice(0, 4)),
    ...itemProperty(document, 'datePublished'),
    ...marked(source, PUBLISHED_META.slice(4)),
  ];
  const best = found[0];
  if (best) return toStamp(best, isAgreed(best, [...found, ...timeElement(document, shown)].slice(1)));
  const inAddress = address(source.url);
  const weak = timeElement(document, shown)[0] ?? line(shown) ?? structured(jsonLd, 'dateCreated')[0] ?? inAddress[0];
  return weak && toStamp(weak, !weak.isWeak && isAgreed(weak, inAddress));
}

/** When the article was last changed, where the page says so and it is not the time of publication. */
export function findModified(source: PageSource, published: Stamp | undefined): Stamp | undefined {
  const found = [
    ...structured(source.jsonLd, 'dateModified'),
    ...marked(source, MODIFIED_META),
    ...itemProperty(source.document, 'dateModified'),
  ];
  const best = found.find(({ value }) => value !== published?.value);
  if (!best) return undefined;
  // A change before the publication is one of the two gone wrong.
  const isAfter = !published || best.value.slice(0, 10) >= published.value.slice(0, 10);
  return toStamp(best, isAfter && isAgreed(best, found));
}

/** Whether no other source names another day. */
function isAgreed(best: Candidate, others: Candidate[]): boolean {
  return others.every((other) => other.isWeak || isNear(best.value, other.value));
}

function toStamp({ value, from, field }: Candidate, certain: boolean): Stamp {
  return { value, from, field, certain };
}

function candidate(text: unknown, from: Stamp['from'], field: string, isWeak = false): Candidate[] {
  if (typeof text !== 'string' && typeof text !== 'number') return [];
  const value = parseDate(String(text));
  return value === null ? [] : [{ value, from, field, isWeak }];
}

function structured(jsonLd: JsonLd, field: string): Candidate[] {
  const article = candidate(own(jsonLd.article, field), 'json-ld', field);
  if (article.length > 0) return article;
  const page = jsonLd.nodes.find((node) => hasType(node, /^(?:WebPage|ItemPage)$/) && own(node, field) !== undefined);
  return candidate(own(page, field), 'json-ld', field);
}

function marked({ metas }: PageSource, names: string[]): Candidate[] {
  const present = names.filter((name) => metas.has(name.toLowerCase()));
  return present.flatMap((name) => candidate(metas.get(name.toLowerCase())?.[0], 'meta', name));
}

function itemProperty(document: Document, field: string): Candidate[] {
  const element = document.querySelector(`[itemprop~="${field}"]`);
  if (!element || element.localName === 'meta') return candidate(element?.getAttribute('content'), 'meta', field);
  const text = element.getAttribute('content') || element.getAttribute('datetime') || elementText(element);
  return candidate(text, 'time', field);
}

function timeElement(document: Document, { headline }: Shown): Candidate[] {
  let best: Candidate | undefined;
  const times = document.getElementsByTagName('time');
  for (let index = 0; index < Math.min(times.length, MAX_TIMES); index++) {
    const time = times[index]!;
    const text = time.getAttribute('datetime') || time.getAttribute('content') || elementText(time);
    const [found] = candidate(text, 'time', 'time');
    if (!found || isOutside(time, headline)) continue;
    const isUpdate = SAYS_UPDATED.test(`${time.className} ${time.parentElement?.textContent?.slice(0, 40) ?? ''}`);
    if (!isUpdate) return [found];
    best ??= { ...found, isWeak: true };
  }
  return best ? [best] : [];
}

/** A line that is marked as one with a date, such as `Published on 3 May 2024`. */
function line({ marks, headline }: Shown): Candidate | undefined {
  let after: Candidate | undefined;
  for (const element of marks().dateLines) {
    if ((element.textContent ?? '').length > MAX_LINE * 3 || isOutside(element, headline)) continue;
    const text = elementText(element);
    if (text.length > MAX_LINE || (SAYS_UPDATED.test(text) && !SAYS_PUBLISHED.test(text))) continue;
    const label = /^[^\d:]{3,40}(?=:)/.exec(text)?.[0].trim() ?? 'line';
    const value = parseDate(text) ?? parseShortDate(text);
    if (value === null) continue;
    const found: Candidate = { value, from: 'text', field: label, isWeak: !SAYS_PUBLISHED.test(text) };
    // Today's date stands in many a page's top; 4: the element follows the headline.
    if (!headline || headline.compareDocumentPosition(element) & 4) return found;
    after ??= found;
  }
  return after;
}

function address(url: string): Candidate[] {
  const path = url.replace(/^\w+:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const match = /(?<!\d)((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?!\d)/.exec(path);
  return match ? candidate(`${match[1]}-${match[2]}-${match[3]}`, 'url', 'url', true) : [];
}

/** Whether two stamps can mean the same day, given that one may be in another zone. */
function isNear(a: string, b: string): boolean {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= DAY_MS;
}
