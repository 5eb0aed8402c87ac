import { createTextFragmentUrl } from '../anchoring/text-fragment';
import { describeQuote } from '../anchoring/text-quote';
import { type Article, textAt } from '../article';
import { sentenceAround } from '../sentence-around';
import type { Mention } from '../text-range';

/** One fact as somebody takes it elsewhere. */
export interface FactText {
  title: string;
  /** What is known of it, in short phrases. */
  details: readonly string[];
  /** The words it stands on. */
  words: readonly Mention[];
}

/**
 * A fact with its words and where they are from, as plain text: title, the sentences, the reference, and an address
 * that leads to the first of the words. `reference`: the article in a style of citation.
 */
export function renderFactText(article: Article, { title, details, words }: FactText, reference: string): string {
  const sentences = new Set(words.map((mention) => sentenceAround(article, mention)).filter(Boolean));
  const [first] = words;
  const { canonicalUrl, url } = article.metadata;
  const address = canonicalUrl ?? url;
  return [
    details.length ? `${title} (${details.join('; ')})` : title,
    ...[...sentences].map(inQuotes),
    reference,
    ...(first ? [addressOf(article, first, address)] : []),
  ].join('\n');
}

/** Words that hold quotation marks of their own stand as they are. */
function inQuotes(words: string): string {
  return /["“”„«»]/.test(words) ? words : `“${words}”`;
}

function addressOf(article: Article, mention: Mention, address: string): string {
  const block = { block: mention.block, start: 0, end: Number.POSITIVE_INFINITY };
  return createTextFragmentUrl(address, describeQuote(textAt(article, block) ?? '', mention));
}
