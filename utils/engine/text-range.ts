/**
 * A half-open range over a block's text, in UTF-16 code units: the same counting as `String.prototype.slice`.
 * Formatting, links, highlights and facts are all ranges, so every view and every export counts the same way.
 */
export interface TextRange {
  start: number;
  end: number;
}

/** A place in an article: the words `text` at `start`…`end` of block number `block`; block `-1` is the headline. */
export interface Mention extends TextRange {
  block: number;
  text: string;
}

/** Whether two ranges over the same text share at least one code unit. */
export function rangesOverlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two places of an article share at least one code unit. */
export function mentionsOverlap(a: Omit<Mention, 'text'>, b: Omit<Mention, 'text'>): boolean {
  return a.block === b.block && rangesOverlap(a, b);
}
