import { addShare, countSentences, type FactScores } from './fact-scores';
import type { LabelledSource, TaggedFacts } from './labels';
import { type Layout, sentencesAt } from './lay-out';
import { compareNames } from './names';
import { pair } from './pair';

const SAME_NAME = 0.99;
const SIMILAR_NAME = 0.5;

export function scoreSources(
  scores: FactScores,
  labels: LabelledSource[],
  given: TaggedFacts['sources'],
  layout: Layout,
): void {
  const sources = given.map((source) => ({ ...source, sentences: sentencesAt(layout, source.statements) }));
  const { tagged, used } = pair(labels, sources, (label, source) => {
    const { share, isPart } = compareNames(label.name, source.name);
    if (share >= SAME_NAME) return 3 + share;
    if (!isPart && share < SIMILAR_NAME) return 0;
    // Of two that are named alike, the one that says the same things.
    return (label.s.some((number) => source.sentences.has(number)) ? 2 : 1) + share;
  });
  for (const [i, label] of labels.entries()) {
    const source = sources[tagged.get(i) ?? -1];
    if (source) {
      addShare(scores.sourceType, label.type === source.type);
      if (label.optional) continue;
      scores.sources.right++;
      countSentences(scores.attributions, new Set(label.s), source.sentences);
    } else if (!label.optional) {
      scores.sources.missed++;
      scores.attributions.missed += label.s.length;
    }
  }
  for (const { sentences } of sources.filter((_, i) => !used.has(i))) {
    scores.sources.invented++;
    scores.attributions.invented += sentences.size;
  }
}
