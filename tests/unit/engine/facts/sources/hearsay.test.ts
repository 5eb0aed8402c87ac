import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../utils/engine/article';
import { extractFacts } from '../../../../../utils/engine/facts/index';
import { expectProvenance } from '../../../../support/expect-provenance';

/** Each source that speaks through an outlet, with the outlet. */
function heard(text: string, url = 'https://news.example/a'): string[] {
  const article: Article = {
    metadata: { headline: 'The news', url, language: 'en', direction: 'ltr', topics: [] },
    blocks: [{ type: 'paragraph', text, marks: [] }],
    removals: [],
  };
  const facts = extractFacts(article);
  expectProvenance(article, facts);
  return facts.sources.flatMap(({ name, statements }) =>
    statements.flatMap(({ via }) => (via ? `${name} via ${via.name}` : [])),
  );
}

describe('what reached the article through another outlet', () => {
  test.each([
    ['told', 'Maria Lopez told CBS News that the port was closed.', ['Maria Lopez via CBS News']],
    ['unnamed', 'A senior official told Reuters the talks had failed.', ['senior official via Reuters']],
    ['interview', '“It is over,” Maria Lopez said in an interview with CNN on Monday.', ['Maria Lopez via CNN']],
    ['statement', 'The ministry said in a statement to Reuters that it was over.', ['ministry via Reuters']],
    ['citing', 'The port has closed, according to Reuters, citing two officials.', ['officials via Reuters']],
    ['reported that', 'Reuters reported that officials said the port was closed.', ['officials via Reuters']],
    ['behind', 'Police said the port was closed, according to Reuters.', ['Police via Reuters']],
  ])('%s: %s', (_, text, expected) => expect(heard(text)).toEqual(expected));

  test.each([
    ['a company that is told', 'Maria Lopez told Boeing that the port was closed.'],
    ['reporters', 'Maria Lopez told reporters that the port was closed.'],
    ['an outlet by itself', 'Reuters reported that the port was closed.'],
    ['an answer to a report', 'Reuters reported a strike, but police said there was none.'],
    ['a document', 'Police said the port was closed, according to a transcript.'],
  ])('not %s: %s', (_, text) => expect(heard(text)).toEqual([]));

  test("not the page's own outlet", () => {
    const text = 'Maria Lopez told the Daily Tide News that the port was closed.';
    expect(heard(text, 'https://www.dailytidenews.example/a')).toEqual([]);
    expect(heard(text)).toEqual(['Maria Lopez via Daily Tide News']);
  });
});
