import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetArticleRecords,
  listArticleRecords,
  updateArticleRecord,
} from '../../../../utils/extension/articles/article-store';
import type { ReaderMark } from '../../../../utils/extension/articles/record';
import {
  addArticleRecords,
  parseArticlesFile,
  renderArticlesFile,
} from '../../../../utils/extension/articles/transfer';

beforeEach(() => fakeBrowser.reset());

const mark = (id: string): ReaderMark => ({
  id,
  colour: 'green',
  quote: { exact: 'words', prefix: '', suffix: '' },
  position: 3,
  created: '',
});
const keep = (address: string, ...ids: string[]) =>
  updateArticleRecord({ address, headline: address }, () => ({ marks: ids.map(mark) }));

test('what is kept goes into a file and comes back, beside what is there', async () => {
  await keep('https://a.example/1', 'a', 'b');
  await keep('https://a.example/2', 'c');
  const before = await listArticleRecords();
  const file = await renderArticlesFile();
  await forgetArticleRecords();
  await keep('https://a.example/1', 'z');
  const records = parseArticlesFile(file);
  expect(records).toEqual(before);
  await addArticleRecords(records ?? []);
  const after = await listArticleRecords();
  const idsOf = (address: string) => after.find((each) => each.address === address)?.marks.map(({ id }) => id);
  expect(idsOf('https://a.example/1')).toEqual(['z', 'a', 'b']);
  expect(idsOf('https://a.example/2')).toEqual(['c']);
});

test.each([
  ['no JSON', '{'],
  ['a file of settings', '{"kind":"nutgraf-settings","version":1,"values":{}}'],
  ['a newer file', '{"kind":"nutgraf-articles","version":2,"articles":[]}'],
  ['no list', '{"kind":"nutgraf-articles","version":1,"articles":{}}'],
])('takes nothing from %s', (_, text) => {
  expect(parseArticlesFile(text)).toBeNull();
});

test('leaves out of a file what is unsound', () => {
  const articles = [
    { address: 'javascript:alert(1)', marks: [mark('a')] },
    { address: 'https://a.example/', headline: 7, marks: [mark('b'), { id: 'c' }], edits: 'none' },
  ];
  const file = JSON.stringify({ kind: 'nutgraf-articles', version: 1, articles });
  expect(parseArticlesFile(file)).toEqual([
    { address: 'https://a.example/', headline: '', updated: '', marks: [mark('b')], edits: [], reading: null },
  ]);
});
