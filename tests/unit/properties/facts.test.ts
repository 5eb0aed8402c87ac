import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../../utils/engine/article';
import { findUnsoundMentions } from '../../../utils/engine/facts';
import { extractFacts } from '../../../utils/engine/facts/index';
import { nasty, TIMEOUT_MS } from './runs';

const WORDS =
  'Minister Ada Bell said on Monday that the 12 boats of May 3, 2024 had “never left” , according to a spokesman for the Harbour Office . Bürgermeister Karl Weiß sagte am Dienstag : „ Nein “ He she they told Reuters who declined to comment in 2019 last week . \n'.split(
    ' ',
  );
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, nasty), { maxLength: 40 })
  .map((parts) => parts.join(' '));
const articleOf = (texts: string[], headline: string, language: string): Article => ({
  metadata: {
    headline,
    url: 'https://gazette.example/a',
    language,
    direction: 'ltr',
    topics: [],
    byline: [headline.slice(0, 20)],
  },
  blocks: texts.map((each) => ({ type: 'paragraph', text: each, marks: [] })),
  removals: [],
});

it(
  'facts never throw, and every one of them stands where it says',
  () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        text,
        fc.constantFrom('en', 'de', 'fr', 'und'),
        (texts, headline, language) => {
          const failures: string[] = [];
          const article = articleOf(texts, headline, language);
          const facts = extractFacts(article, { onFailure: (where, error) => failures.push(`${where}: ${error}`) });
          expect(failures).toEqual([]);
          expect(findUnsoundMentions(article, facts)).toEqual([]);
        },
      ),
    );
  },
  TIMEOUT_MS,
);

/** Long texts of one sort; the work may grow as the text does. */
it.each([
  '“a” ',
  'on Monday ',
  'Dr. A. B. ',
  'he said ',
  'Ada Bell ',
  '12 ',
  'a, ',
  '(',
  '“',
  "O'",
  'a\n',
  'am 3. Mai ',
])(
  'facts of %j without end take time as the text is long',
  (shape) => {
    const time = (length: number): number => {
      const long = articleOf([shape.repeat(length / shape.length)], 'The lamp', 'en');
      return Math.min(
        ...[0, 1, 2].map(() => {
          const start = performance.now();
          extractFacts(long);
          return performance.now() - start;
        }),
      );
    };
    time(2_000);
    const grows = (): boolean => {
      const [once, twice] = [time(8_000), time(16_000)];
      // What takes hardly any time tells nothing.
      return twice > 60 && twice / once > 3;
    };
    expect(grows() && grows()).toBe(false);
  },
  TIMEOUT_MS,
);
