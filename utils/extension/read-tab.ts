import { type Browser, browser } from 'wxt/browser';
import type { Article } from '../engine/article';
import type { Changes } from '../engine/changes';
import type { Detection } from '../engine/detection';
import type { FactEditsChange } from '../engine/fact-edits';
import { type Facts, NO_FACTS } from '../engine/facts';
import { isText } from './messages/checks';
import { isDetection } from './messages/detection-check';
import { type FactsReply, sendToTab } from './messages/protocol';
import { isArticle, isChanges, isFacts } from './messages/reply-checks';
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
  return factsOf(await askReader(tabId, { type: 'tagFacts' }));
}

/** Changes what is said about those facts, and gives them as they then are. Throws why it was not kept. */
export async function editTabFacts(tabId: number, change: FactEditsChange): Promise<Facts> {
  return factsOf(await askReader(tabId, { type: 'editFacts', change }));
}

function factsOf(reply: FactsReply | { status: 'unreadable'; code: string }): Facts {
  if (reply.status !== 'facts') throw new NutgrafError(reply.code);
  if (!isFacts(reply.facts)) throw new NutgrafError('answer-unreadable');
  return reply.facts;
}

/** Shorter work is done before anybody looks for a sign of it. */
const ASK_EVERY_MS = 150;

/** Tells the kinds of fact that are there while a tab is still working out others. Gives what ends it. */
export function watchTabFacts(tabId: number, onPart: (found: Partial<Facts>) => void): () => void {
  let known = 0;
  const ask = async () => {
    const found = await sendToTab(tabId, { type: 'factsSoFar' });
    const kinds = found ? Object.keys(found).length : 0;
    const isMore = timer !== undefined && kinds > known;
    if (isMore && isFacts({ ...NO_FACTS, ...found })) {
      known = kinds;
      onPart(found as Partial<Facts>);
    }
  };
  let timer: ReturnType<typeof setInterval> | undefined = setInterval(
    () => void ask().catch(() => undefined),
    ASK_EVERY_MS,
  );
  return () => {
    clearInterval(timer);
    timer = undefined;
  };
}

/** What has changed in the article of a tab since it was last read; `null` for nothing, and where nobody wants to know. */
export async function readTabChanges(tabId: number): Promise<Changes | null> {
  const reply = await askReader(tabId, { type: 'readChanges' });
  if (!('changes' in reply) || (reply.changes !== null && !isChanges(reply.changes)))
    throw new NutgrafError('answer-unreadable');
  return reply.changes;
}

/** The article of a tab as a list of references has it. */
export async function citeTabArticle(tabId: number): Promise<string> {
  const reply = await askReader(tabId, { type: 'citeArticle' });
  if (!('reference' in reply) || !isText(reply.reference)) throw new NutgrafError('answer-unreadable');
  return reply.reference;
}

/** The tab that a page of ours is about: the one in front, or the one its address names (`?tab=12`). */
export async function subjectTab(search: string): Promise<Browser.tabs.Tab> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new NutgrafError('no-tab');
  return tab;
}
