import type { Stamp } from '../../article';
import { hasType, type JsonLd, own } from './json-ld';
import { parseDate } from './parse-date';
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
const MAX_LINES = 40;
const LINES =
  '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="time" i], [class*="byline" i], [class*="info" i], [class*="meta" i], [id*="date" i]';
const OUTSIDE =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="teaser" i], [class*="sidebar" i]';
/** A line that says itself what its date is. */
const SAYS_PUBLISHED = /publi|posted|veröffentlicht|erstellt|first|stand|opublik|gepubliceerd|発表|公開|发布/i;
const SAYS_UPDATED = /updat|modif|aktualis|geändert|mis à jour|actualiza|aggiorn|bijgewerkt|更新/i;
const DAY_MS = 86_400_000;

/** When the article was published, by the best source that the page has; uncertain where good sources contradict it. */
export function findPublished(document: Document, jsonLd: JsonLd, url: string): Stamp | undefined {
  const found = [
    ...structured(jsonLd, 'datePublished'),
    ...marked(document, PUBLISHED_META.slice(0, 4)),
    ...itemProperty(document, 'datePublished'),
    ...marked(document, PUBLISHED_META.slice(4)),
  ];
  const best = found[0];
  if (best)
    return toStamp(
      best,
      found.every((other) => isNear(best.value, other.value)),
    );
  const weak = timeElement(document) ?? line(document) ?? structured(jsonLd, 'dateCreated')[0] ?? address(url);
  return weak && toStamp(weak, !weak.isWeak);
}

/** When the article was last changed, where the page says so and it is not the time of publication. */
export function findModified(document: Document, jsonLd: JsonLd, published: Stamp | undefined): Stamp | undefined {
  const found = [
    ...structured(jsonLd, 'dateModified'),
    ...marked(document, MODIFIED_META),
    ...itemProperty(document, 'dateModified'),
  ];
  const best = found.find(({ value }) => value !== published?.value);
  return (
    best &&
    toStamp(
      best,
      found.every((other) => isNear(best.value, other.value)),
    )
  );
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

function marked(document: Document, names: string[]): Candidate[] {
  return names.flatMap((name) => {
    const meta = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`);
    return candidate(meta?.getAttribute('content'), 'meta', name);
  });
}

function itemProperty(document: Document, field: string): Candidate[] {
  const element = document.querySelector(`[itemprop~="${field}"]`);
  if (!element) return [];
  const text = element.getAttribute('content') || element.getAttribute('datetime') || elementText(element);
  return candidate(text, element.localName === 'meta' ? 'meta' : 'time', field);
}

function timeElement(document: Document): Candidate | undefined {
  let best: Candidate | undefined;
  let looked = 0;
  for (const time of document.querySelectorAll('time')) {
    if (++looked > MAX_TIMES) break;
    if (time.closest(OUTSIDE)) continue;
    const text = time.getAttribute('datetime') || time.getAttribute('content') || elementText(time);
    const [found] = candidate(text, 'time', 'time');
    if (!found || SAYS_UPDATED.test(`${time.className} ${time.parentElement?.textContent?.slice(0, 40) ?? ''}`)) {
      best ??= found && { ...found, isWeak: true };
      continue;
    }
    if (!best || best.isWeak) return found;
  }
  return best;
}

/** A line that is marked as one with a date, such as `Published on 3 May 2024`. */
function line(document: Document): Candidate | undefined {
  let looked = 0;
  for (const element of document.querySelectorAll(LINES)) {
    if (++looked > MAX_LINES) break;
    if ((element.textContent ?? '').length > 400 || element.closest(OUTSIDE)) continue;
    const text = elementText(element);
    if (text.length > 160 || (SAYS_UPDATED.test(text) && !SAYS_PUBLISHED.test(text))) continue;
    const label = /^[^\d:]{3,40}(?=:)/.exec(text)?.[0].trim() ?? 'line';
    const [found] = candidate(text, 'text', label, !SAYS_PUBLISHED.test(text));
    if (found) return found;
  }
  return undefined;
}

function address(url: string): Candidate | undefined {
  const path = url.replace(/^\w+:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const match = /(?<!\d)((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?!\d)/.exec(path);
  return match ? candidate(`${match[1]}-${match[2]}-${match[3]}`, 'url', 'url', true)[0] : undefined;
}

/** Whether two stamps can mean the same day, given that one may be in another zone. */
function isNear(a: string, b: string): boolean {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= DAY_MS;
}
