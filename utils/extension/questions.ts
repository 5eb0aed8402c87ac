import { browser } from 'wxt/browser';
import { withoutFragment } from './sites';
import { readTabState, writeTabState } from './tab-state';

/** Addresses that were asked about, in memory until the browser is closed. */
const ITEM = 'asked';
const MAX_ASKED = 500;

/**
 * Whether to ask now if the reader shall open: once for each article. Of private windows only the tab's own last
 * question is remembered, and goes with the tab.
 */
export async function beginQuestion(tabId: number, url: string, isPrivate: boolean): Promise<boolean> {
  const article = withoutFragment(url);
  const asked = await askedArticles();
  if (asked.includes(article) || (await readTabState(tabId, 'asked')) === article) return false;
  await writeTabState(tabId, 'asked', article);
  if (!isPrivate) await browser.storage.session.set({ [ITEM]: [...asked, article].slice(-MAX_ASKED) });
  await writeTabState(tabId, 'question', url);
  return true;
}

/** Whether the question about a page is still to be answered. */
export async function isAsking(tabId: number, url: string): Promise<boolean> {
  return (await readTabState(tabId, 'question')) === url;
}

async function askedArticles(): Promise<string[]> {
  const asked: unknown = (await browser.storage.session.get(ITEM))[ITEM];
  return Array.isArray(asked) ? asked : [];
}
