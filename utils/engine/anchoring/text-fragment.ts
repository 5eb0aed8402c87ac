import type { TextQuote } from './text-quote';

/** Longer words are given by their beginning and their end. */
const MAX_WHOLE_LENGTH = 120;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

/**
 * The address of a page with a text fragment that leads to the words of a quote.
 * https://wicg.github.io/scroll-to-text-fragment/ — a fragment of the address's own stays.
 */
export function createTextFragmentUrl(url: string, { exact, prefix, suffix }: TextQuote): string {
  const words = exact.trim().split(/\s+/);
  const isWhole = exact.length <= MAX_WHOLE_LENGTH || words.length <= 2 * EDGE_WORDS;
  const target = isWhole
    ? encodeWords(words)
    : `${encodeWords(words.slice(0, EDGE_WORDS))},${encodeWords(words.slice(-EDGE_WORDS))}`;
  // The first and the last word of what is kept around may be cut: browsers compare whole words.
  const before = prefix.trim().split(/\s+/).slice(1).slice(-CONTEXT_WORDS);
  const after = suffix.trim().split(/\s+/).slice(0, -1).slice(0, CONTEXT_WORDS);
  const parts = [
    before.length ? `${encodeWords(before)}-,` : '',
    target,
    after.length ? `,-${encodeWords(after)}` : '',
  ];
  const [address, fragment = ''] = url.split('#', 2) as [string, string?];
  return `${address}#${fragment.split(':~:')[0]}:~:text=${parts.join('')}`;
}

/** `-`, `,` and `&` mean something in a text fragment; `encodeURIComponent` leaves the first as it is. */
function encodeWords(words: string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
