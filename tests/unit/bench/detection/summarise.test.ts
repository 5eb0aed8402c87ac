import { expect, it } from 'vitest';
import { summarise, type Verdict } from '../../../bench/detection/summarise';

const verdict = (page: string, isTrulyArticle: boolean, isArticle: boolean, ms: number): Verdict => ({
  page,
  isTrulyArticle,
  isArticle,
  ms,
});

it('recall is of the articles, specificity of the others, ratios are of the same page', () => {
  const own = [verdict('a', true, true, 1), verdict('b', true, false, 2), verdict('c', false, false, 3)];
  const peer = [verdict('c', false, true, 1), verdict('a', true, true, 2), verdict('b', true, true, 4)];
  expect(summarise(own, peer)).toEqual({
    articles: 2,
    others: 1,
    recall: 0.5,
    specificity: 1,
    medianMs: 2,
    p95Ms: 3,
    toPeer: { median: 0.5, p95: 3 },
  });
});
