import type { Mention, TextRange } from './text-range';

/** A point in time as the page states it, with where it was found. */
export interface Stamp {
  /** EDTF (ISO 8601-2), as precise as the page is; with the zone when the page gives one. */
  value: string;
  from: 'json-ld' | 'meta' | 'time' | 'text' | 'url';
  /** The field it was read from, such as `datePublished` or `article:published_time`. */
  field: string;
  /** False when sources in the page contradict each other or the only source is a weak one. */
  certain: boolean;
}

export interface Metadata {
  /** The visible headline, without the site's name. */
  headline: string;
  standfirst?: string;
  /** People only; agencies and the outlet itself are not authors. */
  byline?: string[];
  /** Agencies and newsrooms that the page names as authors, as worded: "Reuters", "dpa". */
  agencies?: string[];
  siteName?: string;
  url: string;
  canonicalUrl?: string;
  /** BCP 47 tag, lower-cased language part; `und` when the page does not say and the text does not tell. */
  language: string;
  direction: 'ltr' | 'rtl';
  published?: Stamp;
  modified?: Stamp;
  section?: string;
  topics: string[];
  leadImage?: string;
  licence?: string;
  isAccessibleForFree?: boolean;
  /** The outlet the text was first published by, when the page credits another one. */
  originalPublisher?: string;
  /** Absolute address of the next page of an article in several parts; always of the page's own origin. */
  nextPage?: string;
  /** The page is longer than any that is read, and the article may go on where reading ended. */
  isCut?: boolean;
  /** For each field above the part of the page it was read from: `json-ld headline`, `og:title`, `h1`. */
  origins?: { [Field in keyof Metadata]?: string };
}

/** Formatting over a block's text. Marks are sorted by start; they nest but never cross. */
export type InlineMark = TextRange &
  (
    | { kind: 'strong' | 'emphasis' | 'code' | 'subscript' | 'superscript' | 'deleted' | 'inserted' | 'highlight' }
    /** Absolute http(s) address. */
    | { kind: 'link'; href: string }
    /** Reference to a footnote: number of the block it leads to. */
    | { kind: 'footnote'; block: number }
  );

/** What a block is besides its shape, when the page marks it. */
export type BlockLabel = 'correction' | 'update' | 'info-box' | 'footnote' | 'pull-quote';

interface BlockBase {
  /** Whitespace collapsed (kept in `preformatted`); '' where a block has no words. */
  text: string;
  marks: InlineMark[];
  label?: BlockLabel;
  /** The text's own direction where it differs from the article's. */
  direction?: 'ltr' | 'rtl';
  /** What sort of place in the page's markup it comes from; the same for blocks of one sort on all pages of a site. */
  place?: string;
}

export interface Image {
  /** Absolute http(s) address of the best version for a screen. */
  src: string;
  /** '' when the page says it is decorative or says nothing. */
  alt: string;
  /** CSS pixels as the page states them. */
  width?: number;
  height?: number;
}

export interface TableCell extends TextRange {
  isHeader: boolean;
  columnSpan: number;
  rowSpan: number;
}

export type Block =
  | (BlockBase & { type: 'paragraph' })
  /** Level 2 to 6: the headline is level 1. `time`: EDTF, for entries of a live blog. */
  | (BlockBase & { type: 'heading'; level: 2 | 3 | 4 | 5 | 6; time?: string })
  | (BlockBase & { type: 'quote' })
  /** Depth counts from 0. `number` in ordered lists. */
  | (BlockBase & { type: 'list-item'; depth: number; number?: number })
  | (BlockBase & { type: 'preformatted'; codeLanguage?: string })
  /** `text`: cells joined by tabs and line breaks; rows of ranges over it. `caption`: a range too. */
  | (BlockBase & { type: 'table'; rows: TableCell[][]; caption?: TextRange })
  /** `text`: caption and credit as the page words them; `credit`: the range of the credit in it. */
  | (BlockBase & { type: 'figure'; images: Image[]; credit?: TextRange; isLead: boolean })
  /** Drawn as a link card; nothing of it is loaded. `text`: its title or the words it stands for. */
  | (BlockBase & {
      type: 'embed';
      kind: 'video' | 'audio' | 'post' | 'chart' | 'map' | 'document' | 'other';
      href: string;
      provider: string;
    })
  | (BlockBase & { type: 'rule' });

/** Something left out of the article, and why. */
export interface Removal {
  /** Id of the clutter rule. */
  rule: string;
  /** One short phrase, for people. */
  reason: string;
  /** The first words of it, at most 120 code units. */
  preview: string;
  /** What was left out, as it would stand in the article. */
  blocks: Block[];
  /** Index of the block of the article before which it would stand; the number of blocks at the end. */
  before: number;
}

export interface Article {
  metadata: Metadata;
  blocks: Block[];
  removals: Removal[];
}

/** The words a mention points at, or `undefined` where the block does not exist. */
export function textAt(article: Article, mention: Pick<Mention, 'block' | 'start' | 'end'>): string | undefined {
  const text = mention.block === -1 ? article.metadata.headline : article.blocks[mention.block]?.text;
  return text?.slice(mention.start, mention.end);
}

/**
 * Words in the article's text; in scripts without spaces between words each letter of Han, Kana, Thai, Lao, Khmer or
 * Burmese counts as one unit.
 */
export function countWords(article: Article): number {
  let count = 0;
  for (const block of article.blocks) count += block.text.match(WORD_UNITS)?.length ?? 0;
  return count;
}

const WORD_UNITS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}'’-])*/gu;
