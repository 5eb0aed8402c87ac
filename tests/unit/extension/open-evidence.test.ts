import { expect, it } from 'vitest';
import type { Article } from '../../../utils/engine/article';
import { exportArticle } from '../../../utils/engine/export';
import { MAX_PACK_LENGTH } from '../../../utils/engine/export/read-pack';
import type { Facts } from '../../../utils/engine/facts';
import { openEvidence } from '../../../utils/extension/open-evidence';

const TEXT = 'Ada Berg, a miller, said the weir had held since 2009.';
const MENTION = { block: 0, start: 0, end: 8, text: 'Ada Berg' };

const articleOf = (text: string): Article => ({
  metadata: {
    headline: 'The weir holds',
    url: 'https://www.daily.example/weir',
    language: 'en',
    direction: 'ltr',
    topics: [],
  },
  blocks: [{ type: 'paragraph', text, marks: [] }],
  removals: [],
});

const FACTS: Facts = {
  dates: [],
  amounts: [],
  people: [{ name: 'Ada Berg', aliases: [], roles: [], mentions: [MENTION], isQuoted: true, isByline: false }],
  sources: [],
  notices: [],
};

const PACK = exportArticle(articleOf(TEXT), FACTS, 'evidence');
const fileOf = (content: string) => new File([content], 'weir.evidence.json');

it('finds the facts of a file again, also where the text has moved', async () => {
  const read = await openEvidence(fileOf(PACK), articleOf(`Yesterday. ${TEXT}`));
  expect(read).toMatchObject({ fileName: 'weir.evidence.json', found: 1, lost: 0 });
  expect('facts' in read && read.facts.people[0]?.mentions).toEqual([{ ...MENTION, start: 11, end: 19 }]);
});

it.each([
  ['no JSON', 'weir', 'not-json'],
  ['other JSON', '{"people": []}', 'not-a-pack'],
  ['a name that is no text', PACK.replace('"name": "Ada Berg"', '"name": {"toString": 1}'), 'not-a-pack'],
  ['quoted that is no yes or no', PACK.replace('"isQuoted": true', '"isQuoted": "yes"'), 'not-a-pack'],
  ['people that are no list', PACK.replace('"people": [', '"people": 7, "others": ['), 'not-a-pack'],
  ['a later version', PACK.replace('"version": 1', '"version": 99'), 'newer'],
])('refuses %s', async (_, content, problem) => {
  expect(await openEvidence(fileOf(content), articleOf(TEXT))).toEqual({ problem });
});

it('refuses what is about other words, and what is too large without reading it', async () => {
  expect(await openEvidence(fileOf(PACK), articleOf('Nobody was there.'))).toEqual({ problem: 'other-article' });
  const large = { name: 'a', size: MAX_PACK_LENGTH + 1, text: () => Promise.reject(new Error('It was read.')) };
  expect(await openEvidence(large, articleOf(TEXT))).toEqual({ problem: 'too-long' });
});
