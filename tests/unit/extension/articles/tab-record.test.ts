import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeTabRecord, readTabRecord } from '../../../../utils/extension/articles/tab-record';

beforeEach(() => fakeBrowser.reset());

const patch = {
  marks: [{ id: 'a', colour: 'pink' as const, quote: { exact: 'words', prefix: '', suffix: '' }, created: '' }],
};
const senderOf = (incognito: boolean, url = 'https://a.example/b#c') => ({ tab: { incognito } as never, url });

test('keeps by the address of the tab, without its fragment', async () => {
  await changeTabRecord(senderOf(false), 'Dam', patch);
  expect(await readTabRecord(senderOf(false, 'https://a.example/b'))).toMatchObject({ headline: 'Dam', ...patch });
  expect(await readTabRecord(senderOf(false, 'https://a.example/other'))).toBeNull();
});

test('keeps and shows nothing in private windows', async () => {
  await changeTabRecord(senderOf(false), 'Dam', patch);
  expect(await readTabRecord(senderOf(true))).toBeNull();
  await expect(changeTabRecord(senderOf(true), 'Dam', { marks: [] })).rejects.toThrow('private-window');
  expect((await readTabRecord(senderOf(false)))?.marks).toHaveLength(1);
});
