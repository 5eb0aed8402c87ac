import { type Browser, browser } from 'wxt/browser';
import type { Mention } from '../engine/text-range';
import { paintBadge } from './badge';
import type { OpenReply } from './messages/protocol';
import { reportError } from './report-error';
import { siteOf } from './sites';
import { forgetTabState, readTabState, writeTabState } from './tab-state';
import { openReader, toggleReader } from './tabs';
import { explainInPopup } from './toolbar';

/** Opens the reader and says at the button when that did not work. */
export async function read(tabId: number, mention?: Mention): Promise<OpenReply> {
  const reply = await openReader(tabId, mention ? { mention } : {}).catch(asUnreadable);
  if (reply.status === 'unreadable') await paintBadge(tabId, 'failed');
  return reply;
}

/** Opens the reader for somebody who chose this page; explains when it cannot. */
export async function readAsked(tabId: number): Promise<void> {
  await explain(tabId, await openReader(tabId).catch(asUnreadable));
}

/** Opens or closes the reader for somebody at the shortcut or the button; explains when it cannot. */
export async function toggle(tabId: number): Promise<void> {
  await explain(tabId, await toggleReader(tabId).catch(asUnreadable));
}

async function explain(tabId: number, reply: { status: string }): Promise<void> {
  if (reply.status === 'unreadable') await paintBadge(tabId, 'failed');
  if (reply.status === 'unreadable' || reply.status === 'not-article') await explainInPopup(tabId);
}

/** Opens the reader by itself, once per visit: somebody who closed it wants the page. */
export async function readUnasked(tabId: number, url: string): Promise<void> {
  if ((await readTabState(tabId, 'opened')) === url) return;
  await writeTabState(tabId, 'opened', url);
  await read(tabId);
}

/** Opens a link in a new tab, and the reader in it as soon as it has loaded. */
export async function readLink(url: string, opener: Browser.tabs.Tab | undefined): Promise<void> {
  if (siteOf(url) === null) return;
  const place = opener?.id === undefined || opener.id < 0 ? {} : placeBeside(opener);
  const tab = await browser.tabs.create({ url, ...place });
  if (tab.id === undefined) return;
  await writeTabState(tab.id, 'pending', true);
  // It may have loaded while we wrote.
  if ((await browser.tabs.get(tab.id)).status === 'complete') await readPending(tab.id);
}

/** To be called whenever a tab has loaded. */
export async function readPending(tabId: number): Promise<void> {
  if (!(await readTabState(tabId, 'pending'))) return;
  await forgetTabState(tabId, 'pending');
  const { url } = await browser.tabs.get(tabId);
  // A new tab is complete a first time before it has gone anywhere.
  if (url === undefined || url === 'about:blank') await writeTabState(tabId, 'pending', true);
  else await read(tabId);
}

function placeBeside(opener: Browser.tabs.Tab) {
  return { index: opener.index + 1, openerTabId: opener.id, windowId: opener.windowId };
}

function asUnreadable(error: unknown): { status: 'unreadable'; code: string } {
  reportError(error, 'opening the reader');
  return { status: 'unreadable', code: 'failed' };
}
