import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../../utils/engine/facts/index';
import { expectProvenance } from '../../../support/expect-provenance';
import { loadLabelledArticles } from '../../../support/labelled-article';
import { FactScore, f1Of, KINDS, scoreFacts } from '../../../support/score-facts';

const articles = loadLabelledArticles();
const score = new FactScore();
const failures: unknown[] = [];
for (const labelled of articles) {
  const facts = extractFacts(labelled.article, { onFailure: (_recognizer, error) => failures.push(error) });
  scoreFacts(score, labelled, facts);
}
// `FACT_ERRORS=1 npx vitest run …` lists what was missed and invented.
if (process.env.FACT_ERRORS) console.log(`${score.errors.join('\n')}\n`);
if (process.env.FACT_ERRORS) {
  for (const kind of KINDS)
    console.log(kind, f1Of(score.tallies[kind]).toFixed(3), JSON.stringify(score.tallies[kind]));
  console.log('fullNames', JSON.stringify(score.fullNames), 'sourceTypes', JSON.stringify(score.sourceTypes));
}

describe('the labelled articles', () => {
  test.each(articles.map(({ slug, article, labels }) => ({ slug, article, labels })))(
    '$slug: every fact has its evidence, twice the same',
    ({ article, labels }) => {
      const facts = extractFacts(article);
      expectProvenance(article, facts);
      expect(extractFacts(article)).toEqual(facts);
      for (const id of labels.notices ?? []) expect(facts.notices.map((notice) => notice.id)).toContain(id);
    },
  );

  test('no recognizer fails on them', () => {
    expect(failures).toEqual([]);
  });
});
