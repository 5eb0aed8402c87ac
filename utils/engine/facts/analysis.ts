import type { Article } from '../article';
import type { TextRange } from '../text-range';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A token of one block; offsets are into the block's text. */
export interface Token extends TextRange {
  text: string;
  kind: TokenKind;
}

/** A sentence of one block: its range, and its tokens as a half-open range over the block's `tokens`. */
export interface Sentence extends TextRange {
  firstToken: number;
  lastToken: number;
}

/** A name the tagger found. */
export interface Entity extends TextRange {
  type: 'person' | 'organization' | 'place';
}

/** Direct speech between quotation marks; the range is what stands between them. */
export interface Quotation extends TextRange {
  /** False where the paragraph ends and the next one opens with a quotation mark: the quote goes on. */
  isClosed: boolean;
}

/** One block of text with everything the recognizers share, computed once. */
export interface AnalysedBlock {
  /** Number of the block in the article; -1 is the headline. */
  block: number;
  text: string;
  /** Whether it is running text: headings, captions and tables name people and dates, but attribute nothing. */
  isProse: boolean;
  tokens: Token[];
  sentences: Sentence[];
  quotations: Quotation[];
  entities: Entity[];
}

export interface Analysis {
  article: Article;
  /** Headline first, then the blocks in order. Blocks without words are left out. */
  blocks: AnalysedBlock[];
}

/** What recognizers are told beside the text. */
export interface FactContext {
  /** Publication day (ISO date) that relative dates hang on; `null`: none, or not to be trusted. */
  referenceDate: string | null;
  /** BCP 47 primary language subtag of the text. */
  language: string;
}
