import type { AnalysedBlock, Entity } from '../analysis';
import { decode, LABELS, type TaggerModel } from './decode';
import { BITS, TRANSITIONS, WEIGHTS } from './english.weights';
import { createWordUse, noteWordUse, prepareSentence, type WordUse } from './features';
import { unpackLevels } from './weights-text';

const ENTITY_TYPES: Readonly<Record<string, Entity['type']>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

let model: TaggerModel | null = null;

/** The trained model, unpacked on first use (about a millisecond). */
function loadModel(): TaggerModel {
  model ??= { bits: BITS, weights: unpackLevels(WEIGHTS), transitions: TRANSITIONS };
  return model;
}

/** How an article uses its words: what the tagger knows beside the sentence it reads. */
export function collectWordUse(blocks: readonly Pick<AnalysedBlock, 'tokens' | 'sentences'>[]): WordUse {
  const use = createWordUse();
  for (const { tokens, sentences } of blocks) {
    for (const { firstToken, lastToken } of sentences) {
      noteWordUse(
        use,
        tokens.slice(firstToken, lastToken).map((token) => token.text),
      );
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
      const piece = tokens.slice(from, Math.min(from + MAX_TOKENS, lastToken));
      const labels = decode(loadModel(), prepareSentence(piece.map((token) => token.text)), use);
      for (const [i, token] of piece.entries()) {
        const [position, type] = LABELS[labels[i]!]!.split('-') as [string, string?];
        if (type === undefined) continue;
        const last = entities.at(-1);
        if (position === 'I' && last) last.end = token.end;
        else entities.push({ start: token.start, end: token.end, type: ENTITY_TYPES[type]! });
      }
      sinceYield += piece.length;
      if (sinceYield >= TOKENS_PER_STEP) {
        sinceYield = 0;
        yield undefined;
      }
    }
  }
  return entities;
}
