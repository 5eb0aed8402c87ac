// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findLine } from '../../../../entrypoints/reader.content/place-in-reader';
import type { Article, Block } from '../../../../utils/engine/article';
import { readPageText } from '../../../../utils/extension/page-text';

const LONG =
  'The kettle in the harbour office has been on the stove since seven in the morning, and by noon it had not boiled, according to three people who wanted tea and did not get it, and who will not wait any longer for it.';
const SECOND = 'The gas was checked in January and found to be in order, a spokeswoman said.';
const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [] });
const figure = paragraph('Kettle');

const article: Article = {
  metadata: {
    headline: 'The kettle that would not boil',
    byline: [],
    published: { value: '2024-01-18', from: 'meta', field: 'x', certain: true },
    url: 'https://daily.example/kettle',
    language: 'en',
    direction: 'ltr',
    topics: [],
  },
  blocks: [paragraph(LONG), paragraph(SECOND), figure, paragraph('Words that only the reader knows of, however many.')],
  removals: [],
};
document.body.innerHTML = `<h1>The kettle that would not boil</h1><p>${LONG.replace('noon', '<b>noon</b>')}</p><p>${SECOND}</p><figcaption>Kettle</figcaption>`;
const page = readPageText(document);

test.each([
  ['the beginning', null, 'The kettle that would not boil'],
  ['the first line of a block', { block: 0, words: '', part: 0 }, 'The kettle in the harbour office has been on'],
  ['a line within a block', { block: 0, words: '', part: 0.5 }, 'boiled, according to three people who'],
  ['the end of a block', { block: 0, words: '', part: 1 }, 'get it, and who will not wait any longer for it.'],
  ['a figure: the text before it', { block: 2, words: '', part: 0 }, 'The gas was checked in January'],
  ['words the page has not: those before', { block: 3, words: '', part: 0 }, 'The gas was checked in January'],
])('finds %s in the page', (_, place, words) => {
  const found = findLine(article, place, page)?.toString() ?? '';
  expect(found).toContain(words.slice(0, 30));
});

test('finds nothing where the page has become another', () => {
  const other = document.implementation.createHTMLDocument();
  other.body.append('Something else altogether.');
  expect(findLine(article, { block: 1, words: '', part: 0 }, readPageText(other))).toBeNull();
});
