import type { AnalysedBlock, Entity, Token } from '../analysis';
import { decode, LABELS, type TaggerModel } from './decode';
import { BITS, TRANSITIONS, WEIGHTS } from './english.weights';
import { createWordUse, noteWordUse, prepareSentence, type WordUse } from './features';
import { unpackLevels } from './weights-text';

const ENTITY_TYPES: Readonly<Record<string, Entity['type']>> = { PER: 'person', ORG: 'organization', LOC: 'place' };
/** By label number: the kind of name, nothing for "outside"; and whether the label goes on with a name. */
const TYPES = LABELS.map((label) => ENTITY_TYPES[label.slice(2)]);
const GOES_ON = LABELS.map((label) => label.startsWith('I'));

let model: TaggerModel | null = null;

/** The trained model, unpacked on first use (about a millisecond). */
function loadModel(): TaggerModel {
  model ??= { bits: BITS, weights: unpackLevels(WEIGHTS), transitions: TRANSITIONS };
  return model;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(tokens[i]!.text);
  return words;
}

/** How an article uses its words: what the tagger knows beside the sentence it reads. */
export function collectWordUse(blocks: readonly Pick<AnalysedBlock, 'tokens' | 'sentences'>[]): WordUse {
  const use = createWordUse();
  for (const { tokens, sentences } of blocks) {
    for (const { firstToken, lastToken } of sentences) {
      noteWordUse(use, wordsOf(tokens, firstToken, lastToken));
    }
  }
  return use;
}

/** Sentences beyond this many tokens are lists or garbage: read in pieces, so that no page makes one endless. */
const MAX_TOKENS = 400;

/** Tokens tagged between two yields: about ten milliseconds. */
const TOKENS_PER_STEP = 1500;

/** People, organisations and places an English text names, in order. Yields between units of work. */
export function* tagEntitiesInSteps(
  { tokens, sentences }: Pick<AnalysedBlock, 'tokens' | 'sentences'>,
  use: WordUse,
): Generator<undefined, Entity[]> {
  const entities: Entity[] = [];
  let sinceYield = 0;
  for (const { firstToken, lastToken } of sentences) {
    for (let from = firstToken; from < lastToken; from += MAX_TOKENS) {
      const words = wordsOf(tokens, from, Math.min(from + MAX_TOKENS, lastToken));
      const labels = decode(loadModel(), prepareSentence(words), use);
      for (let i = 0; i < words.length; i++) {
        const type = TYPES[labels[i]!];
        if (type === undefined) continue;
        const { start, end } = tokens[from + i]!;
        const last = entities.at(-1);
        if (GOES_ON[labels[i]!] && last) last.end = end;
        else entities.push({ start, end, type });
      }
      sinceYield += words.length;
      if (sinceYield >= TOKENS_PER_STEP) {
        sinceYield = 0;
        yield undefined;
      }
    }
  }
  return entities;
}
