import { beforeEach, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '../../../utils/engine/article';
import { forgetHandedArticle, openReaderTab } from '../../../utils/extension/handed-articles';
import { readHandedArticle } from '../../../utils/extension/read-handed-article';

const STORY = 'https://daily.example/story';
const ARTICLE: Article = {
  metadata: {
    headline: 'The weir holds',
    byline: ['Ida Moe'],
    published: { value: '2024-01-18', from: 'meta', field: 'x', certain: true },
    url: STORY,
    language: 'en',
    direction: 'ltr',
    topics: [],
  },
  blocks: [{ type: 'paragraph', text: 'It did.', marks: [] }],
  removals: [],
};

const page = async (incognito = false) => {
  const tab = await fakeBrowser.tabs.create({ url: STORY });
  return { ...tab, incognito } as Browser.tabs.Tab;
};

beforeEach(() => fakeBrowser.reset());

test('hands an article over by a name that says nothing of it', async () => {
  const from = await page();
  await openReaderTab(ARTICLE, from);
  const tab = (await fakeBrowser.tabs.query({})).find(({ url }) => url?.includes('reader-tab'));
  expect(tab?.url).toMatch(/\/reader-tab\.html\?[\da-f-]{36}$/);
  const name = new URL(tab?.url as string).search.slice(1);
  expect(await readHandedArticle(name)).toEqual({ article: ARTICLE, from: from.id });
  await forgetHandedArticle(tab?.id as number);
  expect(await readHandedArticle(name)).toBeNull();
});

test('what is no article is not shown', async () => {
  await openReaderTab({ blocks: 'all of them' }, await page());
  const tab = (await fakeBrowser.tabs.query({})).find(({ url }) => url?.includes('reader-tab'));
  expect(await readHandedArticle(new URL(tab?.url as string).search.slice(1))).toBeNull();
});

test('nothing leaves a private window', async () => {
  const before = (await fakeBrowser.tabs.query({})).length;
  await expect(openReaderTab(ARTICLE, await page(true))).rejects.toThrow('private-window');
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect((await fakeBrowser.tabs.query({})).length).toBe(before + 1);
});
