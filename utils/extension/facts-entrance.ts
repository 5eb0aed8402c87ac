import type { extractFactsInSteps } from '../engine/facts/index';

/** Where the fact engine, a script of its own, leaves its entrance for the reader's script in the same world. */
export const FACTS_ENTRANCE = Symbol.for('nutgraf.facts');

export type FactsScope = { [FACTS_ENTRANCE]?: typeof extractFactsInSteps };
