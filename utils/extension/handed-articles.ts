import { type Browser, browser } from 'wxt/browser';
import { NutgrafError } from './report-error';
import { forgetTabState, readTabState, writeTabState } from './tab-state';

/**
 * Opens an article in a tab of its own beside its page. It is handed over in memory, under a name that says nothing, and
 * is gone with the browser or the tab. Private windows have no such tab: pages of ours open in ordinary windows only.
 */
export async function openReaderTab(article: unknown, page: Browser.tabs.Tab): Promise<void> {
  if (page.incognito) throw new NutgrafError('private-window');
  const name = crypto.randomUUID();
  await browser.storage.session.set({ [handedItem(name)]: { article, from: page.id } });
  const tab = await browser.tabs.create({
    ...{ url: `${browser.runtime.getURL('/reader-tab.html')}?${name}`, index: page.index + 1 },
    ...{ openerTabId: page.id, windowId: page.windowId },
  });
  if (tab.id !== undefined) await writeTabState(tab.id, 'handed', name);
}

/** To be called when a tab was closed. */
export async function forgetHandedArticle(tabId: number): Promise<void> {
  const name = await readTabState(tabId, 'handed');
  if (name === null) return;
  await browser.storage.session.remove(handedItem(name));
  await forgetTabState(tabId, 'handed');
}

/** In `storage.session`. */
export function handedItem(name: string): string {
  return `handed:${name}`;
}
