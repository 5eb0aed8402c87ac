import { ownText } from './json-ld';
import { type Found, metaOf, type PageSource } from './page-source';

/** Shorter texts are labels. */
const MIN_LENGTH = 30;
const MAX_LENGTH = 700;

/**
 * How the page sums its article up for those who do not see it: a candidate. Whether the page shows a standfirst is
 * decided among its blocks, in `edit/standfirst.ts`; this one stands in where it shows none.
 */
export function findSummary(source: PageSource): Found<string> | undefined {
  const description = ownText(source.jsonLd.article, 'description');
  const candidates = [
    metaOf(source, 'og:description'),
    description ? { value: description, origin: 'json-ld description' } : undefined,
    metaOf(source, 'description'),
  ];
  return candidates.find((one) => one && one.value.length >= MIN_LENGTH && one.value.length <= MAX_LENGTH);
}
