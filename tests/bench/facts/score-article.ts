import type { FactScores } from './fact-scores';
import type { LabelledDocument, Labels, TaggedFacts } from './labels';
import { layOut } from './lay-out';
import { scoreDates } from './score-dates';
import { scorePeople } from './score-people';
import { scoreSources } from './score-sources';

/** Adds what was found in one article to the scores. */
export function scoreArticle(scores: FactScores, document: LabelledDocument, labels: Labels, facts: TaggedFacts): void {
  const layout = layOut(document);
  scorePeople(scores, labels.people, facts.people, layout);
  scoreDates(scores, labels.dates, facts.dates, layout);
  scoreSources(scores, labels.sources, facts.sources, layout);
}
