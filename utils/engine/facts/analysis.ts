import type { Article, Block } from '../article';
import { findLanguage } from '../languages';
import type { TextRange } from '../text-range';
import { collectWordUse, tagEntitiesInSteps } from './tagger';
import { findQuotations } from './text/find-quotations';
import { splitSentences } from './text/split-sentences';
import { tokenize } from './text/tokenize';

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

/** Block types whose text runs in sentences that can attribute something. */
const PROSE: ReadonlySet<Block['type']> = new Set(['paragraph', 'quote', 'list-item']);

/** Parts of an article that hold text, headline first. */
function textBlocks(article: Article): { block: number; text: string; isProse: boolean }[] {
  const texts = [{ block: -1, text: article.metadata.headline, isProse: false }];
  article.blocks.forEach(({ type, text, label }, block) => {
    texts.push({ block, text, isProse: PROSE.has(type) && label !== 'pull-quote' });
  });
  return texts.filter(({ text }) => text.trim() !== '');
}

/**
 * What the recognizers share, worked out once. Yields between blocks, so that the caller can give the page its turn.
 * `language` is a BCP 47 primary subtag; names are tagged where the tagger is trained for them, the other parts are told in every language.
 */
export function* analyseTextInSteps(article: Article, language: string): Generator<undefined, Analysis> {
  const blocks: AnalysedBlock[] = [];
  const texts = textBlocks(article);
  const known = findLanguage(language);
  for (const [index, { block, text, isProse }] of texts.entries()) {
    const tokens = tokenize(text);
    const sentences = splitSentences(text, tokens, known?.isSentenceOpen);
    const isContinued = blocks.at(-1)?.quotations.at(-1)?.isClosed === false;
    const quotations = findQuotations(text, isProse ? texts[index + 1]?.text : undefined, isContinued);
    blocks.push({ block, text, isProse, tokens, sentences, quotations, entities: [] });
    yield undefined;
  }
  if (known?.names !== null) return { article, blocks };
  const use = collectWordUse(blocks);
  for (const block of blocks) {
    block.entities = yield* tagEntitiesInSteps(block, use);
    yield undefined;
  }
  return { article, blocks };
}

/** `analyseTextInSteps` in one go. */
export function analyseText(article: Article, language: string): Analysis {
  const steps = analyseTextInSteps(article, language);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
