import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetArticleRecords,
  listArticleRecords,
  MAX_ARTICLES,
  readArticleRecord,
  updateArticleRecord,
} from '../../../../utils/extension/articles/article-store';
import type { ReaderMark } from '../../../../utils/extension/articles/record';

const ADDRESS = 'https://harbourpost.example/dam';
const DAM = { address: ADDRESS, headline: 'Dam' };
const KEY = `article:${ADDRESS}`;

beforeEach(() => fakeBrowser.reset());

function mark(id: string, exact = 'the answer never came'): ReaderMark {
  return {
    id,
    colour: 'yellow',
    quote: { exact, prefix: '', suffix: '' },
    position: 0,
    created: '2024-01-18T06:30:00.000Z',
  };
}

test('keeps what was marked, and forgets a record with nothing in it', async () => {
  expect(await readArticleRecord(ADDRESS)).toBeNull();
  await updateArticleRecord(DAM, () => ({ marks: [mark('a')] }), new Date('2024-01-18T07:00:00Z'));
  expect(await readArticleRecord(ADDRESS)).toEqual({
    ...DAM,
    updated: '2024-01-18T07:00:00.000Z',
    marks: [mark('a')],
    edits: [],
    reading: null,
  });
  await updateArticleRecord(DAM, () => ({ marks: [] }));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('changes made at the same time are all kept', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `m${index}`);
  await Promise.all(ids.map((id) => updateArticleRecord(DAM, ({ marks }) => ({ marks: [...marks, mark(id)] }))));
  expect((await readArticleRecord(ADDRESS))?.marks.map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['a colour there is not', { marks: [{ ...mark('a'), colour: 'black' }] }],
  ['no words', { marks: [mark('a', '')] }],
  ['a part there is not', { notes: [] }],
])('refuses %s and keeps what was there', async (_, patch) => {
  await updateArticleRecord(DAM, () => ({ marks: [mark('kept')] }));
  await expect(updateArticleRecord(DAM, () => patch as never)).rejects.toThrow('record-unsound');
  expect((await readArticleRecord(ADDRESS))?.marks).toEqual([mark('kept')]);
});

test('of a broken record the sound parts are kept', async () => {
  await fakeBrowser.storage.local.set({ [KEY]: { marks: [mark('a'), 7, { id: 'b' }], edits: 'x', headline: 3 } });
  expect(await readArticleRecord(ADDRESS)).toMatchObject({ headline: '', marks: [mark('a')], edits: [] });
  await fakeBrowser.storage.local.set({ [KEY]: 'text' });
  expect(await readArticleRecord(ADDRESS)).toBeNull();
});

test('never writes over what a newer version has written', async () => {
  await fakeBrowser.storage.local.set({ [KEY]: { version: 9, later: true } });
  await expect(updateArticleRecord(DAM, () => ({ marks: [mark('a')] }))).rejects.toThrow('record-newer');
  expect((await fakeBrowser.storage.local.get(KEY))[KEY]).toEqual({ version: 9, later: true });
});

test('says so when there is no room', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(updateArticleRecord(DAM, () => ({ marks: [mark('a')] }))).rejects.toThrow('storage-full');
});

test('the article that was changed longest ago makes room', async () => {
  const old = Object.fromEntries(
    Array.from({ length: MAX_ARTICLES }, (_, index) => [
      `article:https://a.example/${index}`,
      { version: 1, headline: '', updated: new Date(Date.UTC(2020, 0, 1, 0, index)).toISOString(), marks: [mark('x')] },
    ]),
  );
  await fakeBrowser.storage.local.set({ ...old, settings: 1 });
  await updateArticleRecord(DAM, () => ({ marks: [mark('a')] }));
  const records = await listArticleRecords();
  expect(records).toHaveLength(MAX_ARTICLES);
  expect(records[0]?.address).toBe(ADDRESS);
  expect(records.some(({ address }) => address === 'https://a.example/0')).toBe(false);
  await forgetArticleRecords();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: 1 });
});
