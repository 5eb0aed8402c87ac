import { browser } from 'wxt/browser';

/**
 * What we must remember of a tab though the worker may stop at any time: `pending`, open the reader once the page has
 * loaded; `opened`, the address at which it has opened by itself already; `article`, the address that is an article;
 * `question`, the address at which it is asked whether to open; `asked`, the one at which it was last;
 * `handed`, the name of the article that this tab of ours shows.
 */
interface TabState {
  pending: true;
  opened: string;
  article: string;
  question: string;
  asked: string;
  handed: string;
}

export async function readTabState<Key extends keyof TabState>(tabId: number, key: Key): Promise<TabState[Key] | null> {
  const item = itemOf(tabId, key);
  return ((await browser.storage.session.get(item))[item] as TabState[Key] | undefined) ?? null;
}

export function writeTabState<Key extends keyof TabState>(tabId: number, key: Key, value: TabState[Key]) {
  return browser.storage.session.set({ [itemOf(tabId, key)]: value });
}

export function forgetTabState(tabId: number, ...keys: (keyof TabState)[]): Promise<void> {
  return browser.storage.session.remove(keys.map((key) => itemOf(tabId, key)));
}

function itemOf(tabId: number, key: keyof TabState): string {
  return `tab:${tabId}:${key}`;
}
