import { expect, test } from 'vitest';
import type { Article, Metadata } from '../../../../utils/engine/article';
import { extractFacts } from '../../../../utils/engine/facts/index';
import { expectProvenance } from '../../../support/expect-provenance';

const SIGNED = { byline: ['Ines Calder'], siteName: 'The Daily Tide' };

function noticesOf(paragraphs: string[], metadata: Partial<Metadata> = SIGNED) {
  const article: Article = {
    metadata: {
      headline: 'Bridge to close',
      url: 'https://dailytide.example/a',
      language: 'en',
      direction: 'ltr',
      topics: [],
      ...metadata,
    },
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text, marks: [] })),
    removals: [],
  };
  const facts = extractFacts(article);
  expectProvenance(article, facts);
  return facts.notices.map(({ id }) => id);
}

test.each<[string, string, Partial<Metadata>, string[]]>([
  ['no author', 'The bridge is closed.', { siteName: 'The Daily Tide' }, ['no-byline']],
  ['an author', 'The bridge is closed.', SIGNED, []],
  ['a section of opinion', 'The bridge is ugly.', { ...SIGNED, section: 'Opinion' }, ['labelled-opinion']],
  ['a headline of opinion', 'It is ugly.', { ...SIGNED, headline: 'Opinion: Tear it down' }, ['labelled-opinion']],
  ['opinion polls', 'Opinion polls differ.', { ...SIGNED, section: 'Politics' }, []],
  ['paid for', 'Paid for by the Bridge Company', SIGNED, ['labelled-sponsored']],
  ['sponsors in the text', 'The race is sponsored by nobody.', SIGNED, []],
  ['satire', 'The bridge flew off.', { ...SIGNED, topics: ['Satire'] }, ['labelled-satire']],
  ['a correction', 'Correction (May 3): The bridge is 40 metres long.', SIGNED, ['correction']],
  ['corrections in the text', 'Corrections officers met in the town.', SIGNED, []],
  ['an update', 'Update, 4 p.m.: The bridge is open again.', SIGNED, ['update']],
  ['an updated plan', 'Updated plans for the bridge came in May.', SIGNED, []],
  ['another publisher', 'It is closed.', { ...SIGNED, originalPublisher: 'Port Wire' }, ['credited-elsewhere']],
  ['the site as publisher', 'It is closed.', { ...SIGNED, originalPublisher: 'Daily Tide' }, []],
  ['a credit line', 'This article was originally published by Port Wire.', SIGNED, ['credited-elsewhere']],
  ['a first day', 'This article was first published on Monday.', SIGNED, []],
  ['told to another outlet', 'Maria Lopez told CNN that the port was closed.', SIGNED, ['told-elsewhere']],
  ['another language', 'Silta on kiinni.', { ...SIGNED, language: 'fi' }, ['unsupported-language']],
  ['a second language we know', 'Die Brücke ist zu.', { ...SIGNED, language: 'de' }, []],
])('%s', (_name, text, metadata, expected) => {
  expect(noticesOf([text], metadata)).toEqual(expected);
});

test('a long text that names no source', () => {
  const story = 'The bridge over the river was closed in the night and will stay so. '.repeat(15);
  expect(noticesOf([story])).toEqual(['no-named-source']);
  expect(noticesOf([story, 'The bridge is old, officials said.'])).toEqual(['no-named-source']);
  expect(noticesOf([story, 'The bridge is old, the police said.'])).toEqual([]);
});
