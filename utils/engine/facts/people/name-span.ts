import type { AnalysedBlock, Analysis } from '../analysis';
import { NAME_SUFFIX, PARTICLES } from '../tagger/words/names';
import { listForm } from '../tagger/words/word-set';

/** Why a run of words is taken for a name. */
export type NameEvidence = 'tagger' | 'title' | 'list' | 'told' | 'repeat';

/** A run of tokens taken for a person's name. */
export interface NameSpan {
  /** Index into `analysis.blocks`. */
  at: number;
  /** Half-open range over the block's tokens. */
  first: number;
  last: number;
  evidence: NameEvidence;
}

/** A block with what the people rules ask of it again and again. */
export interface BlockView {
  block: AnalysedBlock;
  words: string[];
  /** List forms of the words. */
  forms: string[];
  /** Number of the sentence each token stands in. */
  sentenceOf: Uint32Array;
  /** Per token: 0, or how many tokens the organisation or place has that it belongs to. */
  otherNames: Uint8Array;
}

const MOST_COUNTED = 255;

/** Tokens covered by a range of the text, as a half-open range over the tokens; `from`: where to begin to look. */
function tokensWithin(block: AnalysedBlock, start: number, end: number, from: number): [number, number] {
  let first = from;
  while (first < block.tokens.length && block.tokens[first]!.end <= start) first++;
  let last = first;
  while (last < block.tokens.length && block.tokens[last]!.start < end) last++;
  return [first, last];
}

export function viewBlock(block: AnalysedBlock): BlockView {
  const words = block.tokens.map((token) => token.text);
  const sentenceOf = new Uint32Array(words.length);
  block.sentences.forEach((sentence, number) => {
    sentenceOf.fill(number, sentence.firstToken, sentence.lastToken);
  });
  const otherNames = new Uint8Array(words.length);
  let from = 0;
  for (const entity of block.entities) {
    const [first, last] = tokensWithin(block, entity.start, entity.end, from);
    from = first;
    if (entity.type !== 'person') otherNames.fill(Math.min(last - first, MOST_COUNTED), first, last);
  }
  return { block, words, forms: words.map(listForm), sentenceOf, otherNames };
}

/** The spans the tagger calls people, as token ranges. */
export function taggedSpans(analysis: Analysis): NameSpan[] {
  return analysis.blocks.flatMap((block, at) => {
    let from = 0;
    return block.entities.flatMap((entity): NameSpan[] => {
      const [first, last] = tokensWithin(block, entity.start, entity.end, from);
      from = first;
      return entity.type === 'person' && last > first ? [{ at, first, last, evidence: 'tagger' }] : [];
    });
  });
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|d|ul|as|ash|an|ad|ibn|abu)[-’']\p{Lu})/u;
const LETTER = /\p{L}/u;

/** The small letters that `CAPITAL` lets a name begin with; most words are told by their first letter alone. */
const PREFIX_LETTERS = 'aeiud';

export function isCapitalised(word: string | undefined): boolean {
  if (word === undefined) return false;
  const first = word[0] ?? '';
  if (first >= 'A' && first <= 'Z') return true;
  if (first >= 'a' && first <= 'z' && !PREFIX_LETTERS.includes(first)) return false;
  return CAPITAL.test(word);
}

export function hasLetter(word: string): boolean {
  return LETTER.test(word);
}

/** Whether a token opens its sentence, counting marks before it as nothing. */
export function opensSentence({ block, sentenceOf, words }: BlockView, i: number): boolean {
  let first = block.sentences[sentenceOf[i]!]!.firstToken;
  while (first < i && !hasLetter(words[first]!)) first++;
  return first === i;
}

/** Whether tokens `i` and `i + 1` stand in one sentence with at most a space between them. */
export function areNeighbours({ block, sentenceOf }: BlockView, i: number): boolean {
  const token = block.tokens[i];
  const next = block.tokens[i + 1];
  return (
    token !== undefined && next !== undefined && next.start - token.end <= 1 && sentenceOf[i] === sentenceOf[i + 1]
  );
}

/** A word without case, accents and curly marks: how names are compared. */
export function foldName(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/[ßøłđðþæœı]/g, (letter) => FOLDED[letter] ?? letter)
    .toLowerCase()
    .replace(/\.$/, '');
}

/** Nothing to fold but the case. */
const PLAIN = /^[A-Za-z]+$/;
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** The folded words of a name that tell people apart: no suffix, no nickname in quotes, no signs. */
export function coreOf({ words }: BlockView, { first, last }: Pick<NameSpan, 'first' | 'last'>): string[] {
  const core: string[] = [];
  let isQuoted = false;
  for (let i = first; i < last; i++) {
    const word = words[i]!;
    if (/^["“”‘’'()]$/.test(word)) isQuoted = !isQuoted;
    else if (!isQuoted && hasLetter(word) && !NAME_SUFFIX.test(word)) core.push(foldName(word));
  }
  return core;
}

/** A surname with its particles: `van der berg` of `jan van der berg`. */
export function surnameOf(core: readonly string[]): string {
  let first = core.length - 1;
  while (first > 1 && PARTICLES.has(core[first - 1]!)) first--;
  return core.slice(first).join(' ');
}
