import { describeQuote } from '../../utils/engine/anchoring/text-quote';
import type { Article } from '../../utils/engine/article';
import { FACT_KINDS, type FactKind, type Facts, mentionsOfKind } from '../../utils/engine/facts';
import { findPassage, HEADLINE, mentionsIn, STANDFIRST, wholeTextOf } from '../../utils/engine/passages';
import type { Mention } from '../../utils/engine/text-range';
import { MARK_COLOURS, type MarkColour, type ReaderMark } from '../../utils/extension/articles/record';
import { createPageHighlights, type HighlightStyle } from '../../utils/extension/page-highlights';

/**
 * Kinds told apart without colour, as in the reader: a line, a dotted line, a dashed one, a tint. Half transparent, because nobody
 * knows the colours of a page.
 */
const STYLES: Record<FactKind, HighlightStyle> = {
  sources: { css: 'background-color: rgb(34 140 90 / .18)' },
  people: { css: 'text-decoration: underline 2px rgb(60 130 220 / .9); background-color: rgb(60 130 220 / .1)' },
  dates: { css: 'text-decoration: underline dotted 2px rgb(200 130 0); background-color: rgb(220 160 0 / .1)' },
  amounts: { css: 'text-decoration: underline dashed 2px rgb(150 90 200); background-color: rgb(150 90 200 / .1)' },
};
/** Words and ground each have a colour, so that they can be read on any page. */
const MARK_STYLES: Record<MarkColour, HighlightStyle> = {
  yellow: { css: 'background-color: #ffe58a; color: #14120f' },
  green: { css: 'background-color: #c3ecb4; color: #14120f' },
  blue: { css: 'background-color: #bfdffb; color: #14120f' },
  pink: { css: 'background-color: #fccfe0; color: #14120f' },
};
const TARGET: HighlightStyle = { css: 'background-color: rgb(255 205 60); color: rgb(20 18 15)' };

/** The words of an article where they stand in the page itself. */
export function createPageWords() {
  const highlights = createPageHighlights(document);
  return {
    /** Brings words into view and marks them; false when the page does not have them there any more. */
    show(article: Article, mention: Mention): boolean {
      const quote = quoteOf(article, mention);
      return quote !== null && highlights.show('target', quote, TARGET);
    },
    /** Marks all words that facts stand on, by kind. Answers how many were found in the page, and how many not. */
    mark(article: Article, facts: Facts, kinds: Record<FactKind, boolean>): { found: number; lost: number } {
      const mentions = FACT_KINDS.map((kind) => (kinds[kind] ? mentionsOfKind(facts, kind) : []));
      const answers = highlights.mark(
        FACT_KINDS.map((kind, i) => ({
          name: kind,
          quotes: mentions[i]!.map((mention) => quoteOf(article, mention)).filter((quote) => quote !== null),
          style: STYLES[kind],
        })),
      );
      const found = answers.flat().filter(Boolean).length;
      const lost = mentions.flat().length - found;
      return { found, lost };
    },
    /** Shows what the reader has marked. Words that go over several blocks are looked for block by block. */
    markOwn(article: Article, marks: readonly ReaderMark[]): void {
      const whole = wholeTextOf(article);
      const placed = marks.map((mark) => ({ mark, range: findPassage(whole, mark) }));
      highlights.mark(
        MARK_COLOURS.map((colour) => ({
          name: `own-${colour}`,
          quotes: placed
            .flatMap(({ mark, range }) => (range && mark.colour === colour ? mentionsIn(whole, range) : []))
            .map((mention) => quoteOf(article, mention))
            .filter((quote) => quote !== null),
          style: MARK_STYLES[colour],
        })),
      );
    },
    clear: () => highlights.clear(),
  };
}

export type PageWords = ReturnType<typeof createPageWords>;

function quoteOf(article: Article, mention: Mention) {
  // Facts of another article than this point at other words.
  if (partText(article, mention.block).slice(mention.start, mention.end) !== mention.text) return null;
  return describeQuote(partText(article, mention.block), mention);
}

function partText({ metadata, blocks }: Article, block: number): string {
  if (block === STANDFIRST) return metadata.standfirst ?? '';
  return (block === HEADLINE ? metadata.headline : blocks[block]?.text) ?? '';
}
