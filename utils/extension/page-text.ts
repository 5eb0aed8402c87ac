import { type FoldedText, foldWords } from '../engine/anchoring/fold-words';
import { findQuote, type TextQuote } from '../engine/anchoring/text-quote';

/** The words of the page as they stand in its document, and the way back to them. */
export interface PageText {
  /** The range of a quote, `null` where it cannot be found or not told from another place. */
  find(quote: TextQuote): Range | null;
}

/** Words in these are not seen, or are not the page's text. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title', 'select', 'svg']);
/** Elements that do not break a line: between all others words are apart even where no space is written. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** More text than this is not searched: 50 articles of 20,000 words. */
const MAX_LENGTH = 6_000_000;

/** Reads the text of a document once; its nodes are only looked at. */
export function readPageText(document: Document): PageText {
  const nodes: Text[] = [];
  /** Where each node's words begin in the whole text. */
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  const walker = document.createTreeWalker(
    document.body ?? document.documentElement,
    5 /* elements and text */,
    (node) => (UNREAD.has((node as Element).localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  let lastBlock: Element | null = null;
  while (walker.nextNode() && length < MAX_LENGTH) {
    const node = walker.currentNode;
    if (node.nodeType !== Node.TEXT_NODE) {
      if (!INLINE.has((node as Element).localName)) add(' ');
      continue;
    }
    const block = blockOf(node as Text);
    if (block !== lastBlock) add(' ');
    lastBlock = block;
    nodes.push(node as Text);
    starts.push(length);
    add((node as Text).data);
  }
  let folded: FoldedText | null = null;

  const placeOf = (at: number): [Text, number] => {
    let low = 0;
    for (let high = nodes.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return [nodes[low]!, at - starts[low]!];
  };

  return {
    find(quote) {
      folded ??= foldWords(parts.join(''));
      const place = findQuote(folded, quote);
      if (!place) return null;
      const [first, start] = placeOf(place.start);
      const [last, end] = placeOf(place.end - 1);
      // A page may have changed since it was read: then its words are not where they were.
      if (!first.isConnected || !last.isConnected || start > first.length || end >= last.length) return null;
      const range = document.createRange();
      range.setStart(first, start);
      range.setEnd(last, end + 1);
      return range;
    },
  };
}

function blockOf(text: Text): Element | null {
  let element = text.parentElement;
  while (element && INLINE.has(element.localName)) element = element.parentElement;
  return element;
}
