import type { PersonFact, SourceFact } from '../../facts';
import type { Analysis, FactContext } from '../analysis';

/** Who or what an article attributes its information to. */
// biome-ignore lint/correctness/useYield: steps come with the recognizer
export function* recognizeSourcesInSteps(
  _analysis: Analysis,
  _people: readonly PersonFact[],
  _context: FactContext,
): Generator<undefined, SourceFact[]> {
  return [];
}
