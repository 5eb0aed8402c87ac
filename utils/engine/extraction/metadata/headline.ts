import { type JsonLd, ownText } from './json-ld';
import { cutSiteName } from './site-name';
import { cleanText, elementText, foldText, metaContent, similarity } from './text';

/** A heading with fewer of its words in what the page calls itself elsewhere is a box's or the site's. */
const MIN_AGREEMENT = 0.6;
/** More letters than this before the headline are another sentence. */
const MAX_KICKER = 60;
const MAX_HEADINGS = 40;
const MAX_LENGTH = 400;
const KICKER =
  /(?:^|[-_\s])(?:kicker|overline|eyebrow|spitzmarke|dachzeile|roofline|topline|label|badge|tag|category|rubrik|section|prefix|supertitle|pretitle|overtitle|volanta|cintillo|brand)(?:$|[-_\s])|__(?:kicker|topline|overline|intro|label)|kicker|topline|spitzmarke/i;
/** Read out by screen readers, not part of the headline. */
const UNSEEN = /(?:^|[-_\s])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|u-hidden)(?:$|[-_\s])|visuallyhidden/i;
/** Headings made for search engines, not for readers. */
const PATH = /breadcrumb|seo-?title/i;
const OTHER_HEADINGS =
  '[itemprop="headline"], h2, [class*="headline" i], [class*="article-title" i], [class*="entry-title" i]';

/**
 * The headline as the page shows it: the first-level heading that agrees best with JSON-LD, Open Graph and title. Those
 * stand in where no heading agrees: they are often written for search engines. Without site name and kicker.
 */
export function findHeadline(document: Document, jsonLd: JsonLd, siteNames: string[]): string {
  const cut = (texts: (string | undefined)[]) =>
    texts.filter((text) => text !== undefined && text !== '').map((text) => cutSiteName(text as string, siteNames));
  const title = cut([cleanText(document.title)]);
  const shared = cut([
    ownText(jsonLd.article, 'headline'),
    metaContent(document, 'og:title'),
    metaContent(document, 'twitter:title'),
  ]);
  const given = [...shared, ...title];
  const shown = bestHeading(document.querySelectorAll('h1'), given, siteNames);
  if (shown) return fuller(shown, shared) ?? editors(shown, shared, title[0]) ?? shown;
  const other = bestHeading(document.querySelectorAll(OTHER_HEADINGS), given, siteNames, 0.9);
  return (other && fuller(other, shared)) ?? other ?? mostCommon(given) ?? '';
}

/** What the page calls itself elsewhere, if that is the heading with words before it: the kicker that it needs. */
function fuller(shown: string, shared: string[]): string | undefined {
  const folded = ` ${foldText(shown)}`;
  if (shared.some((text) => ` ${foldText(text)}` === folded)) return undefined;
  return shared.find(
    (text) => foldText(text).endsWith(folded) && !text.includes('|') && text.length <= shown.length + MAX_KICKER,
  );
}

/** A heading that only repeats the title was written for search engines if the page gives others another headline. */
function editors(shown: string, shared: string[], title: string | undefined): string | undefined {
  const folded = foldText(shown);
  if (title === undefined || foldText(title) !== folded || shared.length < 2) return undefined;
  return shared.every((text) => foldText(text) !== folded) ? shared[0] : undefined;
}

/** What most places say; the first of them if none says the same as another. */
function mostCommon(texts: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(foldText(text), (counts.get(foldText(text)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return texts.find((text) => counts.get(foldText(text)) === most);
}

function bestHeading(
  headings: Iterable<Element>,
  given: string[],
  siteNames: string[],
  atLeast = MIN_AGREEMENT,
): string | undefined {
  let best: string | undefined;
  let bestAgreement = 0;
  let looked = 0;
  let first: string | undefined;
  for (const heading of headings) {
    if (++looked > MAX_HEADINGS) break;
    if (isInPath(heading)) continue;
    const text = withoutKicker(heading, given);
    if (!text || text.length > MAX_LENGTH || isSiteName(text, siteNames)) continue;
    first ??= text;
    const agreement = Math.max(0, ...given.map((other) => similarity(text, other)));
    const isLong = foldText(text).length > 12 || given.some((other) => foldText(other) === foldText(text));
    if (isLong && agreement >= atLeast && agreement > bestAgreement) {
      best = text;
      bestAgreement = agreement;
    }
  }
  return best ?? (looked === 1 && atLeast === MIN_AGREEMENT && first && first.length > 25 ? first : undefined);
}

/** Whether a heading is the last stop of a breadcrumb: often the words for search engines. */
function isInPath(heading: Element): boolean {
  if (heading.getAttributeNames().some((name) => name.includes('breadcrumb'))) return true;
  let element: Element | null = heading;
  for (let level = 0; level < 4 && element && element.localName !== 'body'; level++, element = element.parentElement) {
    const label = element.getAttribute('aria-label') ?? '';
    if (
      PATH.test(
        `${element.getAttribute('class') ?? ''} ${element.id} ${label} ${element.getAttribute('itemtype') ?? ''}`,
      )
    )
      return true;
  }
  return false;
}

/** The words of a heading without the parts that are marked as a kicker or only read out. */
function withoutKicker(heading: Element, given: string[]): string {
  const whole = elementText(heading);
  let rest = whole;
  for (const part of heading.querySelectorAll('*')) {
    const cue = part.getAttribute('class') ?? '';
    const text = elementText(part);
    if (!text || text.length >= rest.length) continue;
    if (!KICKER.test(cue) && !UNSEEN.test(cue)) continue;
    if (rest.startsWith(text)) rest = rest.slice(text.length);
    else if (rest.endsWith(text)) rest = rest.slice(0, -text.length);
  }
  rest = rest.replace(/^[\s:|–—•·/-]+/, '').replace(/[\s|–—•·/-]+$/, '');
  const folded = foldText(rest);
  // Elements of a heading often touch without a space; one of them alone may be the headline.
  for (const part of heading.children) {
    const text = elementText(part);
    if (text.length < rest.length && given.some((other) => foldText(other) === foldText(text))) return text;
  }
  return folded ? rest : whole;
}

function isSiteName(text: string, siteNames: string[]): boolean {
  const folded = foldText(text);
  return siteNames.some((name) => foldText(name) === folded);
}
