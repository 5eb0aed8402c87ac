import { expect, test } from 'vitest';
import type { Article } from '../../../../utils/engine/article';
import type { Facts } from '../../../../utils/engine/facts';
import { isArticle, isFacts } from '../../../../utils/extension/messages/reply-checks';

const mention = { block: 0, start: 0, end: 3, text: 'Ada' };
const stamp = { value: '2024-01-18', from: 'meta', field: 'x', certain: true } as const;
const metadata: Article['metadata'] = {
  headline: 'The weir holds',
  byline: ['Ida Moe'],
  published: stamp,
  url: 'https://daily.example/weir',
  language: 'en',
  direction: 'ltr',
  topics: [],
};
const rule = { type: 'rule', text: '', marks: [] } as const;
const removal: Article['removals'][number] = {
  rule: 'newsletter',
  reason: 'Newsletter or channel sign-up',
  preview: 'Get our letter',
  blocks: [{ type: 'paragraph', text: 'Get our letter', marks: [] }],
  before: 1,
};
const article: Article = { metadata, blocks: [{ ...rule, marks: [] }], removals: [removal] };
const facts: Facts = {
  dates: [{ mention, value: '2009', granularity: 'year', stated: ['year'], inferred: [], certain: true }],
  people: [
    { name: 'Ada', aliases: [], roles: [{ text: 'x', mention }], mentions: [mention], isQuoted: true, isByline: false },
  ],
  sources: [{ name: 'Ada', type: 'person', person: 0, mentions: [mention], statements: [{ mention, isDirect: true }] }],
  amounts: [{ mention, type: 'count', bound: 'at-least', value: 31, upTo: 40, unit: 'cranes' }],
  notices: [
    { id: 'a', evidence: [mention] },
    { id: 'b', evidence: 'words' },
  ],
};

test('what the engine gives passes', () => {
  expect(isArticle(article)).toBe(true);
  expect(isFacts(facts)).toBe(true);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['text', 'article'],
  ['no metadata', { ...article, metadata: null }],
  ['a headline that is none', { ...article, metadata: { ...metadata, headline: 7 } }],
  ['a byline of other things', { ...article, metadata: { ...metadata, byline: [{}] } }],
  ['a date that is none', { ...article, metadata: { ...metadata, published: '2024' } }],
  ['no blocks', { ...article, blocks: {} }],
  ['a block without text', { ...article, blocks: [{ type: 'rule' }] }],
  ['no removals', { ...article, removals: undefined }],
  ['a removal without its blocks', { ...article, removals: [{ ...removal, blocks: undefined }] }],
  ['a removal that stands nowhere', { ...article, removals: [{ ...removal, before: -1 }] }],
  ['a preview without end', { ...article, removals: [{ ...removal, preview: 'x'.repeat(501) }] }],
  ['removals without end', { ...article, removals: Array(1_001).fill(removal) }],
  ['blocks without end', { ...article, blocks: Array(20_001).fill(article.blocks[0]) }],
])('an article with %s is refused', (_, value) => {
  expect(isArticle(value)).toBe(false);
});

const source = facts.sources[0]!;
test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list missing', { ...facts, notices: undefined }],
  ['a mention that is none', { ...facts, dates: [{ ...facts.dates[0], mention: { ...mention, start: '0' } }] }],
  ['a person without a name', { ...facts, people: [{ ...facts.people[0], name: undefined }] }],
  ['a source of no known type', { ...facts, sources: [{ ...source, type: 'rumour' }] }],
  ['an amount that is no number', { ...facts, amounts: [{ ...facts.amounts[0], value: '31' }] }],
  ['an amount of no known type', { ...facts, amounts: [{ ...facts.amounts[0], type: 'mood' }] }],
  ['no amounts', { ...facts, amounts: undefined }],
  ['an address that is no text', { ...facts, sources: [{ ...source, href: { toString: 1 } }] }],
  ['a statement without its place', { ...facts, sources: [{ ...source, statements: [{ isDirect: true }] }] }],
])('facts with %s are refused', (_, value) => {
  expect(isFacts(value)).toBe(false);
});
