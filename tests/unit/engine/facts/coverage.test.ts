import { expect, it } from 'vitest';
import type { Article } from '../../../../utils/engine/article';
import { extractFacts } from '../../../../utils/engine/facts/index';

function articleOf(...texts: string[]): Article {
  return {
    metadata: { headline: 'Dam', url: 'https://a.example/', language: 'en', direction: 'ltr', topics: [] },
    blocks: [
      { type: 'heading', level: 2, text: 'Maria Berg said no.', marks: [] },
      ...texts.map((text) => ({ type: 'paragraph' as const, text, marks: [] })),
    ],
    removals: [],
  };
}

it('counts the sentences of the running text, and those in which something is attributed', () => {
  const { coverage } = extractFacts(
    articleOf(
      'The dam broke. “We wrote in spring,” Maria Berg said.',
      'It rained. Nobody saw it. Snow lay on the hills.',
    ),
  );
  expect(coverage).toEqual({ sentences: 5, attributed: 1 });
});

it('counts nothing where there is nothing', () => {
  expect(extractFacts(articleOf('')).coverage).toEqual({ sentences: 0, attributed: 0 });
});
