import { browser } from 'wxt/browser';
import type { Mention } from '../engine/text-range';
import { FONT_SCRIPTS, type PackagedFont } from './fonts';
import type { Message, OpenReply, Reply, TabProtocol } from './messages/protocol';
import { sendToTab } from './messages/protocol';
import { type AccessCode, accessOfContentType, accessOfRefusal, accessOfUrl } from './page-access';
import { NutgrafError } from './report-error';

const READER_SCRIPT = '/content-scripts/reader.js';
const PILL_SCRIPT = '/content-scripts/pill.js';
const FACTS_SCRIPT = '/content-scripts/facts.js';
const FORMATS_SCRIPT = '/content-scripts/formats.js';

export type Unreadable = { status: 'unreadable'; code: string };

/** Opens the reader in a tab, at the mention if given. */
export function openReader(tabId: number, options: { mention?: Mention; force?: boolean } = {}): Promise<OpenReply> {
  return askReader(tabId, { type: 'openReader', ...options });
}

/** Has the page of a tab read, so that opening the reader takes less time. */
export async function prepareReader(tabId: number): Promise<void> {
  await askReader(tabId, { type: 'prepareReader' });
}

export function toggleReader(tabId: number): Promise<Reply<TabProtocol, 'toggleReader'>> {
  return askReader(tabId, { type: 'toggleReader' });
}

/** Asks the reader's script in a tab, which is put there first if need be. A page that refuses is an answer. */
export async function askReader<Type extends keyof TabProtocol>(
  tabId: number,
  message: Message<TabProtocol, Type>,
): Promise<Reply<TabProtocol, Type> | Unreadable> {
  const answer = await sendToTab(tabId, message);
  if (answer !== null) return answer;
  const code = await injectReader(tabId);
  if (code) return { status: 'unreadable', code };
  const second = await sendToTab(tabId, message);
  if (second === null) throw new NutgrafError('reader-silent');
  return second;
}

/** What browsers say when the page has gone meanwhile. */
const IS_GONE = /^(?:No (?:tab|document|frame)|The (?:tab|frame)|Frame with ID|Cannot access contents|Missing host)/i;

/**
 * Puts the Read button into a page, in place of one that is there, unless the page has gone by now. `documentId`: the page that is meant, in browsers that
 * number them; in others it is the one the tab shows.
 */
export async function injectPill(tabId: number, documentId?: string): Promise<void> {
  const target = documentId && !import.meta.env.FIREFOX ? { tabId, documentIds: [documentId] } : { tabId };
  try {
    await browser.scripting.executeScript({ target, files: [PILL_SCRIPT] });
  } catch (error) {
    if (!IS_GONE.test(error instanceof Error ? error.message : '')) throw error;
  }
}

/** Puts the fact engine into a tab. */
export async function injectFacts(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FACTS_SCRIPT] });
}

/** Puts the formats into a tab. */
export async function injectExport(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FORMATS_SCRIPT] });
}

/** Puts a packaged font into a tab. */
export async function injectFont(tabId: number, font: PackagedFont): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FONT_SCRIPTS[font]] });
}

/** Tabs the reader's script is on its way to. */
const underWay = new Map<number, Promise<AccessCode | null>>();

/** Once, however many ask for it at a time. */
function injectReader(tabId: number): Promise<AccessCode | null> {
  const running = underWay.get(tabId) ?? putReader(tabId).finally(() => underWay.delete(tabId));
  underWay.set(tabId, running);
  return running;
}

async function putReader(tabId: number): Promise<AccessCode | null> {
  const target = { tabId };
  try {
    const [probe] = await browser.scripting.executeScript({ target, func: () => document.contentType });
    const code = accessOfContentType(String(probe?.result));
    if (code) return code;
    await browser.scripting.executeScript({ target, files: [READER_SCRIPT] });
    return null;
  } catch (error) {
    const url = await urlOf(tabId);
    return accessOfRefusal(url, error instanceof Error ? error.message : '', await isSiteGranted(url));
  }
}

/** Whether the site of an address is allowed to us for good, not only by a click on the toolbar button. */
export async function isSiteGranted(url: string | undefined): Promise<boolean> {
  if (accessOfUrl(url) !== null) return false;
  return browser.permissions.contains({ origins: [originPattern(url as string)] });
}

/** Asks the browser to ask for the site. Only works in answer to a click in one of our pages. */
export function requestSite(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(url)] });
}

/** A match pattern knows no port. */
function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

async function urlOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}
