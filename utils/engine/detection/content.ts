import { amount, type Measured } from './signals';
import type { Survey } from './survey';
import { ENOUGH } from './survey-prose';

/** Longer headings are sentences too, and some are whole paragraphs. */
const MANY_WORDS = 12;

/** What the page holds: running text that stands together, or links. */
export function measureContent(page: Survey): Measured[] {
  const together = Math.min(page.bestParent, ENOUGH) / 100;
  const anywhere = Math.min(page.prose, ENOUGH) / 100;
  const share = page.prose > 0 ? Math.min(1, page.bestParent / page.prose) : 0;
  return [
    amount('prose-together', together, page.bestParent),
    amount('prose-anywhere', anywhere, page.prose),
    { id: 'prose-share', value: share, evidence: String(Math.round(share * 100) / 100) },
    amount('links-for-prose', page.links / (1 + together), page.links),
    // A headline is a sentence; sections, products and galleries have a name.
    amount('headline-words', Math.min(page.headlineWords, MANY_WORDS), page.headlineWords),
  ];
}
