import { type JsonLd, ownText } from './json-ld';
import { cutSiteName } from './site-name';
import { cleanText, elementText, foldText, metaContent, similarity } from './text';

/** A heading with fewer of its words in what the page calls itself elsewhere is a box's or the site's. */
const MIN_AGREEMENT = 0.6;
const MAX_HEADINGS = 40;
const MAX_LENGTH = 400;
const KICKER =
  /(?:^|[-_\s])(?:kicker|overline|eyebrow|spitzmarke|dachzeile|roofline|topline|label|badge|tag|category|rubrik|section|prefix|supertitle|pretitle|overtitle|volanta|cintillo|brand)(?:$|[-_\s])|__(?:kicker|topline|overline|intro|label)|kicker|topline|spitzmarke/i;
/** Read out by screen readers, not part of the headline. */
const UNSEEN = /(?:^|[-_\s])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|u-hidden)(?:$|[-_\s])|visuallyhidden/i;
const OTHER_HEADINGS =
  '[itemprop="headline"], h2, [class*="headline" i], [class*="article-title" i], [class*="entry-title" i]';

/**
 * The headline as the page shows it: the first-level heading that agrees best with JSON-LD, Open Graph and title. Those
 * stand in where no heading agrees: they are often written for search engines. Without site name and kicker.
 */
export function findHeadline(document: Document, jsonLd: JsonLd, siteNames: string[]): string {
  const given = [
    ownText(jsonLd.article, 'headline'),
    metaContent(document, 'og:title'),
    metaContent(document, 'twitter:title'),
    cleanText(document.title),
  ]
    .filter((text): text is string => text !== undefined && text !== '')
    .map((text) => cutSiteName(text, siteNames));
  const shown = bestHeading(document.querySelectorAll('h1'), given, siteNames);
  if (shown) return shown;
  const other = bestHeading(document.querySelectorAll(OTHER_HEADINGS), given, siteNames, 0.9);
  return other ?? given[0] ?? '';
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
