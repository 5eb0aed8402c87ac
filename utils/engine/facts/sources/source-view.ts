import type { AttributionWords } from '../../languages/attribution-words';
import type { AnalysedBlock, Entity } from '../analysis';
import { listForm } from '../tagger/words/word-set';
import { lastBefore } from './last-before';

/** A half-open range of tokens. */
export interface TokenSpan {
  first: number;
  last: number;
}

/** A block's tokens as the source rules ask for them. */
export interface SourceView {
  block: AnalysedBlock;
  /** List forms; a name that is spelled as a small word ("WHO", Will) keeps its capitals, so that no list knows it. */
  forms: string[];
  /** Per token: 1 inside quotation marks. */
  isQuoted: Uint8Array;
}

const BREAK = /^[,;:.!?()—–“”"«»]$|^--$/;
const CAPITAL = /^\p{Lu}/u;
const SHOUTED = /^\p{Lu}{2,}$/u;

export function viewForSources(block: AnalysedBlock, words: AttributionWords): SourceView {
  const { tokens, quotations } = block;
  const isQuoted = new Uint8Array(tokens.length);
  let at = 0;
  tokens.forEach((token, i) => {
    while (at < quotations.length && quotations[at]!.end <= token.start) at++;
    const quotation = quotations[at];
    if (quotation && quotation.start <= token.start && token.end <= quotation.end) isQuoted[i] = 1;
  });
  const opens = new Uint8Array(tokens.length);
  for (const { firstToken, lastToken } of block.sentences) {
    let first = firstToken;
    while (first + 1 < lastToken && isMark(tokens[first]!.text)) first++;
    opens[first] = 1;
  }
  const forms = tokens.map(({ text, start }, i) => {
    const form = listForm(text);
    if (!CAPITAL.test(text) || !(words.clauseWords.has(form) || words.fillers.has(form))) return form;
    if (SHOUTED.test(text)) return text;
    return opens[i] && entityAt(block, start)?.type !== 'person' ? form : text;
  });
  return { block, forms, isQuoted };
}

const isMark = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

export function isBreak({ block, isQuoted }: SourceView, i: number): boolean {
  const sign = block.tokens[i]?.text ?? '.';
  // A single mark that closes a quotation, and no apostrophe.
  return BREAK.test(sign) || (/^['’]$/.test(sign) && isQuoted[i - 1] === 1 && isQuoted[i] === 0);
}

export const isCapital = (view: SourceView, i: number): boolean => CAPITAL.test(view.block.tokens[i]?.text ?? '');

/** The name that covers a place of the text. */
export function entityAt({ entities }: AnalysedBlock, place: number): Entity | undefined {
  const entity = lastBefore(entities, ({ start }) => start, place + 1);
  return entity && entity.end > place ? entity : undefined;
}

/** The name that ends right before token `i`. */
export function entityBefore({ block }: SourceView, i: number): Entity | undefined {
  const end = block.tokens[i - 1]?.end;
  if (end === undefined) return undefined;
  const entity = lastBefore(block.entities, ({ start }) => start, end);
  return entity?.end === end ? entity : undefined;
}
