import { type JsonLd, ownText } from './json-ld';
import { elementText, foldText, metaContent, similarity } from './text';

const MIN_LENGTH = 30;
const MAX_LENGTH = 700;
const MAX_ELEMENTS = 60;
const SAME_WORDS = 0.75;
const MARKED =
  '[class*="standfirst" i], [class*="stand-first" i], [class*="dek" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="article-lead" i], [class*="article__lead" i], [class*="lead-text" i], [class*="intro" i], [class*="teaser-text" i], [class*="vorspann" i], [class*="chapo" i], [class*="excerpt" i], [class*="article-summary" i], [class*="description" i], [itemprop="description"], [itemprop="alternativeHeadline"]';
const NEAR = 'p, h2, h3, div:not(:has(p, div, h2, h3))';
const OUTSIDE =
  'aside, nav, footer, figure, [class*="related" i], [class*="recommend" i], [class*="card" i], [class*="newsletter" i]';

/** The text under the headline that sums the article up, as the page shows it; `undefined` when it shows none. */
export function findStandfirst(document: Document, jsonLd: JsonLd, headline: string): string | undefined {
  const h1 = headlineElement(document, headline);
  const summaries = [
    ownText(jsonLd.article, 'description'),
    metaContent(document, 'og:description', 'description'),
  ].filter((text): text is string => text !== undefined && text.length >= MIN_LENGTH);
  const marked = firstAfter(document.querySelectorAll(MARKED), h1, () => true);
  if (marked) return marked;
  const says = (text: string): boolean => summaries.some((summary) => isSame(summary, text));
  return h1 && summaries.length > 0 ? firstAfter(nearby(h1), h1, says) : undefined;
}

function headlineElement(document: Document, headline: string): Element | null {
  // The headline may have a kicker that stands outside the heading.
  const folded = ` ${foldText(headline)}`;
  for (const h1 of document.querySelectorAll('h1')) {
    const text = elementText(h1);
    if (text && (text.includes(headline) || folded.endsWith(` ${foldText(text)}`))) return h1;
  }
  return null;
}

function nearby(h1: Element): Iterable<Element> {
  let around: Element = h1;
  for (let level = 0; level < 3 && around.parentElement && around.parentElement.localName !== 'body'; level++) {
    around = around.parentElement;
  }
  return around.querySelectorAll(NEAR);
}

function firstAfter(
  elements: Iterable<Element>,
  h1: Element | null,
  fits: (text: string) => boolean,
): string | undefined {
  let looked = 0;
  for (const element of elements) {
    // 4: the element follows the headline.
    if (h1 && !(h1.compareDocumentPosition(element) & 4)) continue;
    if (++looked > MAX_ELEMENTS) break;
    if (element.localName === 'meta' || (element.textContent ?? '').length > MAX_LENGTH * 3) continue;
    const text = elementText(element);
    if (text.length < MIN_LENGTH || text.length > MAX_LENGTH || !fits(text) || element.closest(OUTSIDE)) continue;
    return text;
  }
  return undefined;
}

/** Summaries are cut; texts that go on past them are paragraphs. */
function isSame(summary: string, text: string): boolean {
  return similarity(summary, text) >= SAME_WORDS && text.length < summary.length * 2;
}
