import { bareText, foldText } from '../../fold-text';
import type { BodyMarks } from './body-marks';
import { agreement, readHeading, readTitles, type Titles } from './heading-text';
import { ownText } from './json-ld';
import { type Found, metaOf, type PageSource } from './page-source';
import { cutSiteName, type SiteNames } from './site-name';

/** A heading with fewer of its words in what the page calls itself elsewhere is a box's or the site's. */
const MIN_AGREEMENT = 0.6;
/** Other elements than `h1` are headings of other things more often than not. */
const MIN_AGREEMENT_ELSEWHERE = 0.9;
/** Shorter headings name a section or a box, unless the page calls itself so. */
const MIN_LENGTH = 13;
/** A heading alone of this length needs no one to agree with it; on a page without title any. */
const MIN_LENGTH_ALONE = 26;
/** More letters than this before the headline are another sentence. */
const MAX_KICKER = 60;
const MAX_HEADINGS = 40;
const MAX_LENGTH = 400;
/** Headings made for search engines, not for readers. */
const PATH = /breadcrumb|seo-?title/i;

export interface Headline extends Found<string> {
  /** The element that shows it, if one does. */
  element?: Element;
}

interface Shown extends Headline {
  kicker: string;
  element: Element;
}

/**
 * The headline as the page shows it: the first-level heading that agrees best with JSON-LD, Open Graph and title, site
 * name and kicker left out. Those fields stand in where no heading agrees, and where all of them say one other thing.
 */
export function findHeadline(source: PageSource, marks: () => BodyMarks, siteNames: SiteNames): Headline | undefined {
  const shared = [
    field(ownText(source.jsonLd.article, 'headline'), 'json-ld headline'),
    metaOf(source, 'og:title'),
    metaOf(source, 'twitter:title'),
  ].filter((one) => one !== undefined);
  const title = field(source.title, 'title');
  const given = [...shared, ...(title ? [title] : [])].map(({ value, origin }) => ({
    value: cutSiteName(value, siteNames),
    origin,
  }));
  const fields = given.slice(0, shared.length);
  const titles = readTitles(given.map(({ value }) => value));
  const shown =
    bestHeading(source.document.getElementsByTagName('h1'), titles, siteNames, MIN_AGREEMENT) ??
    bestHeading(otherHeadings(source.document, marks), titles, siteNames, MIN_AGREEMENT_ELSEWHERE);
  if (!shown) return mostCommon(given);
  return fuller(shown, fields) ?? unanimous(shown, given) ?? editors(shown, fields, given) ?? shown;
}

function field(value: string | undefined, origin: string): Found<string> | undefined {
  return value ? { value, origin } : undefined;
}

function* otherHeadings(document: Document, marks: () => BodyMarks): Iterable<Element> {
  yield* document.getElementsByTagName('h2');
  yield* marks().headings;
}

/** What the page calls itself elsewhere, if that is the heading with words before it: the kicker that it needs. */
function fuller(shown: Shown, fields: Found<string>[]): Headline | undefined {
  const folded = ` ${foldText(shown.value)}`;
  if (fields.some(({ value }) => ` ${foldText(value)}` === folded)) return undefined;
  const kicker = foldText(shown.kicker);
  const found = fields.find(
    ({ value }) =>
      foldText(value).endsWith(folded) &&
      !value.includes('|') &&
      value.length <= shown.value.length + MAX_KICKER &&
      // Other words before it than those the page shows were put there for other readers.
      foldText(value).startsWith(kicker),
  );
  return found && { ...found, element: shown.element };
}

/** What three fields or more say alike, where none of them says what the heading says. */
function unanimous(shown: Shown, given: Found<string>[]): Headline | undefined {
  const first = given[0];
  if (!first || given.length < 3) return undefined;
  const folded = foldText(first.value);
  if (folded === foldText(shown.value) || given.some(({ value }) => foldText(value) !== folded)) return undefined;
  return { ...first, element: shown.element };
}

/** A heading that only repeats the title was written for search engines if the page gives others another headline. */
function editors(shown: Shown, fields: Found<string>[], given: Found<string>[]): Headline | undefined {
  const folded = foldText(shown.value);
  const title = given[fields.length];
  if (!title || foldText(title.value) !== folded || fields.length < 2) return undefined;
  const isAlone = fields.every(({ value }) => foldText(value) !== folded);
  return isAlone ? { ...fields[0]!, element: shown.element } : undefined;
}

/** What most places say; the first of them if none says the same as another. */
function mostCommon(given: Found<string>[]): Headline | undefined {
  const counts = new Map<string, number>();
  for (const { value } of given) counts.set(foldText(value), (counts.get(foldText(value)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return given.find(({ value }) => counts.get(foldText(value)) === most);
}

function bestHeading(
  headings: Iterable<Element>,
  titles: Titles,
  { bare }: SiteNames,
  atLeast: number,
): Shown | undefined {
  const alone: Shown[] = [];
  let best: Shown | undefined;
  let bestAgreement = 0;
  let looked = 0;
  for (const element of headings) {
    if (++looked > MAX_HEADINGS) break;
    if ((element.textContent ?? '').length > MAX_LENGTH * 10 || isInPath(element)) continue;
    const { text, kicker } = readHeading(element, titles);
    const own = foldText(text);
    if (!own || text.length > MAX_LENGTH || bare.has(bareText(text))) continue;
    const shown = { value: text, origin: element.localName, element, kicker };
    if (element.localName === 'h1' && (!titles.words.length || text.length >= MIN_LENGTH_ALONE)) alone.push(shown);
    const agrees = agreement(text, titles);
    if ((own.length >= MIN_LENGTH || titles.folded.has(own)) && agrees >= atLeast && agrees > bestAgreement) {
      best = shown;
      bestAgreement = agrees;
    }
  }
  return best ?? (alone.length === 1 ? alone[0] : undefined);
}

/** Whether a heading is the last stop of a breadcrumb: often the words for search engines. */
function isInPath(heading: Element): boolean {
  if (heading.getAttributeNames().some((name) => name.includes('breadcrumb'))) return true;
  let element: Element | null = heading;
  for (let level = 0; element && element.localName !== 'body' && level < 4; level++) {
    const label = element.getAttribute('aria-label') ?? '';
    const names = `${element.getAttribute('class') ?? ''} ${element.id} ${label} ${element.getAttribute('itemtype') ?? ''}`;
    if (PATH.test(names)) return true;
    element = element.parentElement;
  }
  return false;
}
