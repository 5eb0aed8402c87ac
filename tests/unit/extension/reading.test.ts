import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { paintBadge } from '../../../utils/extension/badge';
import { readAsked, readLink, readPending, readUnasked, toggle } from '../../../utils/extension/reading';
import { forgetTabState, readTabState } from '../../../utils/extension/tab-state';
import { openReader, toggleReader } from '../../../utils/extension/tabs';
import { explainInPopup } from '../../../utils/extension/toolbar';

vi.mock('../../../utils/extension/tabs');
vi.mock('../../../utils/extension/badge');
vi.mock('../../../utils/extension/toolbar');

const STORY = 'https://daily.example/story';
const open = vi.mocked(openReader);

beforeEach(() => {
  fakeBrowser.reset();
  open.mockResolvedValue({ status: 'opened' });
});
afterEach(() => vi.clearAllMocks());

test('the reader opens by itself once per visit, and again after a reload', async () => {
  await readUnasked(1, STORY);
  await readUnasked(1, STORY);
  expect(open).toHaveBeenCalledOnce();
  await readUnasked(1, `${STORY}/2`);
  expect(open).toHaveBeenCalledTimes(2);
  await forgetTabState(1, 'opened');
  await readUnasked(1, `${STORY}/2`);
  expect(open).toHaveBeenCalledTimes(3);
});

test('a link is read when its tab has loaded, and only then', async () => {
  await readLink(STORY, undefined);
  const tab = (await fakeBrowser.tabs.query({ url: STORY }))[0];
  const tabId = tab?.id as number;
  if ((await readTabState(tabId, 'pending')) !== null) {
    expect(open).not.toHaveBeenCalled();
    await readPending(tabId);
  }
  expect(open).toHaveBeenCalledExactlyOnceWith(tabId, {});
  await readPending(tabId);
  expect(open).toHaveBeenCalledOnce();
});

test('a tab that is complete before it has gone anywhere goes on waiting', async () => {
  const tab = await fakeBrowser.tabs.create({ url: 'about:blank' });
  await fakeBrowser.storage.session.set({ [`tab:${tab.id}:pending`]: true });
  await readPending(tab.id as number);
  expect(open).not.toHaveBeenCalled();
  expect(await readTabState(tab.id as number, 'pending')).toBe(true);
});

test.each(['javascript:alert(1)', 'file:///etc/hosts', 'chrome://version'])(
  'the link %s is not followed',
  async (url) => {
    const before = await fakeBrowser.tabs.query({});
    await readLink(url, undefined);
    expect(await fakeBrowser.tabs.query({})).toHaveLength(before.length);
  },
);

test('whoever asked for a page that cannot be read is told; an open reader needs no words', async () => {
  await readAsked(1);
  expect(explainInPopup).not.toHaveBeenCalled();
  open.mockResolvedValue({ status: 'not-article' });
  await readAsked(2);
  expect(explainInPopup).toHaveBeenCalledExactlyOnceWith(2);
  expect(paintBadge).not.toHaveBeenCalled();
  vi.mocked(toggleReader).mockRejectedValue(new Error('gone'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await toggle(3);
  expect(paintBadge).toHaveBeenCalledExactlyOnceWith(3, 'failed');
  expect(explainInPopup).toHaveBeenLastCalledWith(3);
});
