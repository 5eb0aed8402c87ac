import { expect, test } from 'vitest';
import { mentionPlaces } from '../../../../components/facts/mention-places';
import { summariseSources } from '../../../../components/facts/summarise-sources';
import type { Article } from '../../../../utils/engine/article';
import type { SourceFact, SourceType } from '../../../../utils/engine/facts';
import { inEnglish } from './language';

const source = (type: SourceType): SourceFact => ({ name: 'x', type, mentions: [], statements: [] });

test.each<[SourceType[], string]>([
  [['person'], '1 source: 1 named person.'],
  [
    ['document', 'person', 'anonymous', 'person', 'organization'],
    '5 sources: 2 named people, 1 organization, 1 anonymous, 1 document.',
  ],
])('%j: %s', (types, words) => {
  expect(summariseSources({ sources: types.map(source) }, inEnglish)).toBe(words);
});

test('says how much of the text is attributed, where it was counted', () => {
  const coverage = { sentences: 1_048, attributed: 31 };
  expect(summariseSources({ sources: [source('person')], coverage }, inEnglish)).toBe(
    '1 source: 1 named person. 31 of 1,048 sentences are attributed.',
  );
});

const article = (...texts: string[]): Article => ({
  metadata: { headline: 'Headline', url: 'https://a.example/', language: 'en', direction: 'ltr', topics: [] },
  blocks: texts.map((text) => ({ type: 'paragraph', text, marks: [] })),
  removals: [],
});
const mention = (block: number, start: number) => ({ block, start, end: start + 1, text: 'x' });

test('a mention stands at its share of the article', () => {
  const places = mentionPlaces(article('0123456789', '', '0123456789'), [mention(-1, 3), mention(0, 5), mention(2, 5)]);
  expect(places).toEqual([0, 0.25, 0.75]);
});

test('an article without words, and a block that is not there, do no harm', () => {
  expect(mentionPlaces(article(''), [mention(0, 0)])).toEqual([0]);
  expect(mentionPlaces(article('0123456789'), [mention(9, 0)])).toEqual([1]);
});
