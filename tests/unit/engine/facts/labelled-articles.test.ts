import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../../utils/engine/facts/index';
import { expectProvenance } from '../../../support/expect-provenance';
import { loadLabelledArticles } from '../../../support/labelled-article';
import { FactScore, f1Of, KINDS, type Kind, scoreFacts, type Tally } from '../../../support/score-facts';

const articles = loadLabelledArticles();
const score = new FactScore();
/** Of each language but English, which has most of the articles. */
const others = { de: new FactScore(), fr: new FactScore() };
const failures: unknown[] = [];
for (const labelled of articles) {
  const facts = extractFacts(labelled.article, { onFailure: (_recognizer, error) => failures.push(error) });
  scoreFacts(score, labelled, facts);
  const own = others[labelled.article.metadata.language as keyof typeof others];
  if (own) scoreFacts(own, labelled, facts);
}
// `FACT_ERRORS=1 npx vitest run …` lists what was missed and invented.
if (process.env.FACT_ERRORS) console.log(`${score.errors.join('\n')}\n`);
if (process.env.FACT_ERRORS) {
  for (const kind of KINDS)
    console.log(kind, f1Of(score.tallies[kind]).toFixed(3), JSON.stringify(score.tallies[kind]));
  for (const [language, own] of Object.entries(others))
    for (const kind of KINDS) console.log(language, kind, f1Of(own.tallies[kind]).toFixed(3));
  console.log('fullNames', JSON.stringify(score.fullNames), 'sourceTypes', JSON.stringify(score.sourceTypes));
}

/** F1 just under what is reached; raise them with every gain. Half of the articles are written against the recognizers. */
const FLOORS: Record<Kind, number> = {
  people: 0.88,
  personMentions: 0.83,
  roles: 0.8,
  dates: 0.98,
  dateValues: 0.95,
  sources: 0.82,
  attributions: 0.73,
  amounts: 0.97,
  amountValues: 0.97,
};
const OTHER_FLOORS: Record<keyof typeof others, Record<Kind, number>> = {
  de: {
    people: 0.95,
    personMentions: 0.95,
    roles: 0.9,
    dates: 0.97,
    dateValues: 0.97,
    sources: 0.9,
    attributions: 0.88,
    amounts: 0.97,
    amountValues: 0.97,
  },
  fr: {
    people: 0.93,
    personMentions: 0.93,
    roles: 0.9,
    dates: 0.95,
    dateValues: 0.95,
    sources: 0.93,
    attributions: 0.88,
    amounts: 0.97,
    amountValues: 0.97,
  },
};
const shareOf = ({ hits, missed }: Tally): number => hits / (hits + missed);

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

  test.each(KINDS)('%s stay above their floor', (kind) => {
    expect(f1Of(score.tallies[kind])).toBeGreaterThan(FLOORS[kind]);
    for (const language of ['de', 'fr'] as const)
      expect(f1Of(others[language].tallies[kind]), language).toBeGreaterThan(OTHER_FLOORS[language][kind]);
  });

  test('full names and kinds of sources are right', () => {
    expect(shareOf(score.fullNames)).toBeGreaterThan(0.96);
    expect(shareOf(score.sourceTypes)).toBeGreaterThan(0.87);
  });

  test('no recognizer fails on them', () => {
    expect(failures).toEqual([]);
  });
});
