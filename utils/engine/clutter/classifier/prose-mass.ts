import type { Draft, Place } from '../../extraction/drafts/draft';

/** Unlinked text shorter than this is rarely a sentence of an article. Scripts without spaces need fewer characters. */
const MIN_PROSE_LENGTH = 80;
const MIN_DENSE_PROSE_LENGTH = 30;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;
const SENTENCE_MARK = /[.!?。！？।؟"”»]/;
/** How much of a paragraph's weight each further ancestor gets. */
const DISCOUNT = 0.6;
const LEVELS = 4;

export interface ProseMass {
  max: number;
  /** The place with the greatest mass: most likely the article's container. */
  top: Place | null;
}

/** Gives each place the prose beneath it, as Readability scores containers, and finds the heaviest. */
export function weighPlaces(drafts: readonly Draft[]): ProseMass {
  const heaviest: ProseMass = { max: 1, top: null };
  for (const { block, place, linkLength } of drafts) {
    if (block.type === 'figure' || block.type === 'embed') continue;
    const own = block.text.length - linkLength;
    const isProse = own >= MIN_PROSE_LENGTH || (own >= MIN_DENSE_PROSE_LENGTH && DENSE_SCRIPT.test(block.text));
    if (!isProse || !SENTENCE_MARK.test(block.text)) continue;
    let weight = own;
    let at = place.parent;
    for (let level = 0; at && level < LEVELS; level++, at = at.parent, weight *= DISCOUNT) {
      at.mass += weight;
      if (at.mass > heaviest.max) {
        heaviest.max = at.mass;
        heaviest.top = at;
      }
    }
  }
  return heaviest;
}
