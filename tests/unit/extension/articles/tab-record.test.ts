import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeTabMarks, changeTabRecord, readTabRecord } from '../../../../utils/extension/articles/tab-record';

beforeEach(() => fakeBrowser.reset());

const patch = {
  marks: [
    {
      id: 'a',
      colour: 'pink' as const,
      quote: { exact: 'words', prefix: '', suffix: '' },
      position: 0,
      created: '',
    },
  ],
};
const senderOf = (incognito: boolean, url = 'https://a.example/b#c') => ({ tab: { incognito } as never, url });

test('keeps by the address of the tab, without its fragment', async () => {
  await changeTabRecord(senderOf(false), 'Dam', patch);
  expect(await readTabRecord(senderOf(false, 'https://a.example/b'))).toMatchObject({ headline: 'Dam', ...patch });
  expect(await readTabRecord(senderOf(false, 'https://a.example/other'))).toBeNull();
});

test('takes the way somebody came for no other article, and another page for one', async () => {
  await changeTabRecord(senderOf(false, 'https://a.example/b?utm_source=letter&id=7&fbclid=x'), 'Dam', patch);
  expect(await readTabRecord(senderOf(false, 'https://a.example/b?id=7'))).toMatchObject(patch);
  expect(await readTabRecord(senderOf(false, 'https://a.example/b?id=8'))).toBeNull();
  expect(await readTabRecord(senderOf(false, 'https://a.example/b'))).toBeNull();
});

test('changes single marks, so that two tabs do not undo each other', async () => {
  const [first] = patch.marks;
  const second = { ...first!, id: 'b' };
  await changeTabMarks(senderOf(false), 'Dam', { put: [first!], drop: [] });
  await changeTabMarks(senderOf(false), 'Dam', { put: [second, { ...first!, colour: 'blue' }], drop: ['none'] });
  expect((await readTabRecord(senderOf(false)))?.marks).toEqual([{ ...first, colour: 'blue' }, second]);
  await changeTabMarks(senderOf(false), 'Dam', { put: [], drop: ['a', 'b'] });
  expect(await readTabRecord(senderOf(false))).toBeNull();
  await expect(changeTabMarks(senderOf(true), 'Dam', { put: [], drop: [] })).rejects.toThrow('private-window');
});

test('keeps and shows nothing in private windows', async () => {
  await changeTabRecord(senderOf(false), 'Dam', patch);
  expect(await readTabRecord(senderOf(true))).toBeNull();
  await expect(changeTabRecord(senderOf(true), 'Dam', { marks: [] })).rejects.toThrow('private-window');
  expect((await readTabRecord(senderOf(false)))?.marks).toHaveLength(1);
});
