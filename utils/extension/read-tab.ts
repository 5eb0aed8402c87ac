import { type Browser, browser } from 'wxt/browser';
import type { Article } from '../engine/article';
import type { Detection } from '../engine/detection';
import type { Facts } from '../engine/facts';
import { isDetection } from './messages/detection-check';
import { isArticle, isFacts } from './messages/reply-checks';
import { accessOfUrl } from './page-access';
import { NutgrafError } from './report-error';
import { askReader } from './tabs';

export type TabReading =
  | { status: 'article'; article: Article; detection: Detection }
  | { status: 'not-article'; detection: Detection }
  | { status: 'unreadable'; code: string };

/** The article of a tab. `force`: even if the page does not look like one. */
export async function readTabArticle(tab: Browser.tabs.Tab, force: boolean): Promise<TabReading> {
  const code = accessOfUrl(tab.url);
  if (code) return { status: 'unreadable', code };
  const reply = await askReader(tab.id as number, force ? { type: 'readArticle', force } : { type: 'readArticle' });
  if (reply.status === 'unreadable') return reply;
  if (!isDetection(reply.detection)) throw new NutgrafError('answer-unreadable');
  const { detection } = reply;
  if (reply.status !== 'article') return { status: 'not-article', detection };
  if (!isArticle(reply.article)) throw new NutgrafError('answer-unreadable');
  return { status: 'article', article: reply.article, detection };
}

/** The facts of the article that was read last in a tab. Throws when they could not be worked out. */
export async function readTabFacts(tabId: number): Promise<Facts> {
  const reply = await askReader(tabId, { type: 'tagFacts' });
  if (reply.status !== 'facts') throw new NutgrafError(reply.code);
  if (!isFacts(reply.facts)) throw new NutgrafError('answer-unreadable');
  return reply.facts;
}

/** The tab that a page of ours is about: the one in front, or the one its address names (`?tab=12`). */
export async function subjectTab(search: string): Promise<Browser.tabs.Tab> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new NutgrafError('no-tab');
  return tab;
}
