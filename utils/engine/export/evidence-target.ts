import { describeQuote, findQuote } from '../anchoring/text-quote';
import type { Mention } from '../text-range';
import type { ArticleText } from './article-text';

/**
 * Where a fact stands, as a target of the Web Annotation Data Model: the words with their surroundings, and their place
 * in the article's text. https://www.w3.org/TR/annotation-model/#selectors
 */
export interface EvidenceTarget {
  source: string;
  selector: [
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    { type: 'TextPositionSelector'; start: number; end: number },
  ];
}

export function createTarget(text: ArticleText, source: string, mention: Mention): EvidenceTarget {
  const range = text.rangeOf(mention);
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', ...describeQuote(text.text, range) },
      { type: 'TextPositionSelector', ...range },
    ],
  };
}

/** The mention a target means in an article that may have changed; `null` where its words are not there any more. */
export function findTarget(text: ArticleText, { selector: [quote, position] }: EvidenceTarget): Mention | null {
  const isInPlace =
    text.text.slice(position.start, position.end) === quote.exact &&
    text.text.slice(0, position.start).endsWith(quote.prefix) &&
    text.text.startsWith(quote.suffix, position.end);
  const range = isInPlace ? position : findQuote(text.text, quote);
  return range && text.mentionAt(range);
}
