import { type FoldedText, foldWords } from './anchoring/fold-words';
import { describeQuote, findQuote, type TextQuote } from './anchoring/text-quote';
import type { Article } from './article';
import type { Mention, TextRange } from './text-range';

/** Number of the headline where blocks are numbered. */
export const HEADLINE = -1;
/** Number of the standfirst, which is no block. */
export const STANDFIRST = -2;

/** All words of an article in one text, so that a passage may go over several blocks. */
export interface WholeText {
  text: string;
  /** The same, as quotes are looked for in it; made when it is first asked for. */
  folded(): FoldedText;
  parts: readonly { block: number; start: number; text: string }[];
}

/** A passage as it is found again: by its words, and where these stand twice with the same around them by its place. */
export interface PassageQuote {
  quote: TextQuote;
  /** Where it began in the whole text. */
  position: number;
}

/** Headline, standfirst and blocks, each on a line of its own. */
export function wholeTextOf({ metadata, blocks }: Article): WholeText {
  const parts: WholeText['parts'][number][] = [];
  let length = 0;
  const add = (block: number, text: string) => {
    parts.push({ block, start: length, text });
    length += text.length + 1;
  };
  add(HEADLINE, metadata.headline);
  if (metadata.standfirst) add(STANDFIRST, metadata.standfirst);
  for (const [index, block] of blocks.entries()) add(index, block.text);
  const text = parts.map((part) => part.text).join('\n');
  let folded: FoldedText | null = null;
  return {
    text,
    folded() {
      folded ??= foldWords(text);
      return folded;
    },
    parts,
  };
}

/** Where a place of a block is in the whole text; `null` when there is no such block. */
export function placeInWhole({ parts }: WholeText, block: number, offset: number): number | null {
  const part = parts.find((each) => each.block === block);
  return part ? part.start + Math.min(Math.max(0, offset), part.text.length) : null;
}

/** A range without the white space at its edges; `null` when nothing is left. */
export function trimRange({ text }: WholeText, { start, end }: TextRange): TextRange | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/** What leads back to a range. */
export function describePassage({ text }: WholeText, range: TextRange): PassageQuote {
  return { quote: describeQuote(text, range), position: range.start };
}

/** Where a passage stands in an article as it is now; `null` when its words are not there as they were. */
export function findPassage(whole: WholeText, { quote, position }: PassageQuote): TextRange | null {
  return findQuote(whole.folded(), quote, position);
}

/** The words of a range, block by block. */
export function mentionsIn({ parts }: WholeText, range: TextRange): Mention[] {
  return parts.flatMap((part) => {
    const start = Math.max(0, range.start - part.start);
    const end = Math.min(part.text.length, range.end - part.start);
    return start < end ? [{ block: part.block, start, end, text: part.text.slice(start, end) }] : [];
  });
}
