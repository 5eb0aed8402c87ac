import { type Browser, browser } from 'wxt/browser';
import type { Article } from '../../engine/article';
import type { Changes } from '../../engine/changes';
import type { Detection } from '../../engine/detection';
import type { BlockRule } from '../../engine/extraction/edit/site-rules';
import type { FactEditsChange } from '../../engine/fact-edits';
import type { FactKind, Facts } from '../../engine/facts';
import type { Mention } from '../../engine/text-range';
import type { ArticleParts, ArticleRecord, MarksChange } from '../articles/record';
import type { PackagedFont } from '../fonts';
import type { ReadingPlace } from '../reading-places';
import { NutgrafError } from '../report-error';
import type { ViewSettings } from '../settings/schema';
import { listen } from './listen';
import { TAB_CHECKS } from './tab-checks';

export type OpenReply = { status: 'opened' } | { status: 'not-article' } | { status: 'unreadable'; code: string };

export type ArticleReply =
  | { status: 'article'; article: Article; detection: Detection }
  | { status: 'not-article'; detection: Detection }
  | { status: 'unreadable'; code: string };

export type FactsReply = { status: 'facts'; facts: Facts } | { status: 'failed'; code: string };

/** Calls to the background. Those who may call are listed in `background-checks.ts`. */
export interface BackgroundProtocol {
  /** The detector has decided about its page, or decides anew after an address changed. */
  articleDetected(payload: { detection: Detection }): undefined;
  /** Whether the sender's page shall be asked about instead of offered. */
  questionRead(payload: Empty): { isAsking: boolean };
  /** It was answered. `isNever`: never to be asked on the sender's site again. */
  questionAnswered(payload: { isNever: boolean }): undefined;
  /** Somebody is about to ask for the reader in the sender's tab. */
  readerExpected(payload: Empty): undefined;
  /** Open the reader in the sender's tab, at the mention if given. */
  readerRequested(payload: { mention?: Mention }): OpenReply;
  /** An update has cut off the reader that was open in the sender's tab. */
  readerCutOff(payload: Empty): undefined;
  /** Put the fact engine into the sender's tab. */
  factsNeeded(payload: Empty): { ok: boolean };
  /** Put the formats into the sender's tab. */
  exportNeeded(payload: Empty): { ok: boolean };
  /** Put a packaged font into the sender's tab. */
  fontNeeded(payload: { font: PackagedFont }): { ok: boolean };
  settingsRead(payload: Empty): ViewSettings;
  /** Keep what was changed in the reader's bar. */
  viewChanged(payload: { patch: Partial<ViewSettings> }): undefined;
  /** Never show the pill on the sender's site again. */
  siteDismissed(payload: Empty): undefined;
  /** What is kept and left out on the sender's site. */
  siteRulesRead(payload: Empty): BlockRule[];
  /** Keep or leave out on the sender's site from now on. `ok`: whether there was room for it. */
  siteRuleAdded(payload: { rule: BlockRule }): { ok: boolean };
  siteRuleRemoved(payload: { rule: BlockRule }): undefined;
  /** What is kept of the sender's article; `null` when nothing is, and in private windows. */
  recordRead(payload: Empty): ArticleRecord | null;
  /** Keep this of the sender's article from now on. Fails with `private-window` there, `storage-full` without room. */
  recordChanged(payload: { headline: string; patch: Partial<ArticleParts> }): ArticleRecord | null;
  /** Change the marks of the sender's article. Fails as `recordChanged` does. */
  marksChanged(payload: { headline: string; change: MarksChange }): ArticleRecord | null;
  /** Change what is said about the facts of the sender's article. Fails as `recordChanged` does. */
  factEditsChanged(payload: { headline: string; change: FactEditsChange }): ArticleRecord | null;
  /** Where the reader of the sender's article was; `null` at its beginning, and in private windows. */
  placeRead(payload: Empty): ReadingPlace | null;
  placeChanged(payload: { place: ReadingPlace | null }): undefined;
  /** Show the article in a tab of its own: the page does not bear the reader. Fails with `private-window` there. */
  readerTabWanted(payload: { article: Article }): undefined;
  optionsRequested(payload: Empty): undefined;
}

/** Calls to the content scripts of a tab. */
export interface TabProtocol {
  /** Open the reader; at the mention if given, which is then marked. `force`: even if it does not look like an article. */
  openReader(payload: { mention?: Mention; force?: boolean }): OpenReply;
  /** Read the page, so that opening the reader takes less time. Nothing shows of it. */
  prepareReader(payload: Empty): undefined;
  closeReader(payload: Empty): undefined;
  toggleReader(payload: Empty): OpenReply | { status: 'closed' };
  /** The page's article, without opening anything. `force`: even if it does not look like one. */
  readArticle(payload: { force?: boolean }): ArticleReply;
  /** The facts of the article that `readArticle` gave. */
  tagFacts(payload: Empty): FactsReply;
  /** Dismiss, correct or put back facts of the article, and give all of them as they then are. */
  editFacts(payload: { change: FactEditsChange }): FactsReply;
  /** The kinds of fact that are there while `tagFacts` has not answered. */
  factsSoFar(payload: Empty): Partial<Facts>;
  /** What has changed in the article since it was last read; `null` for nothing, and where nobody wants to know. */
  readChanges(payload: Empty): { changes: Changes | null };
  /** The article as a reference in a list of references. */
  citeArticle(payload: Empty): { reference: string };
  /** Bring words of the article into view: in the reader where it is open, else in the page. */
  showMention(payload: { mention: Mention }): { status: 'shown' | 'changed' };
  /**
   * Mark the words facts stand on in the page itself, by kind; with none of the kinds, take the marks away. `facts`:
   * others than the article's own.
   */
  markFacts(payload: { kinds: Record<FactKind, boolean>; facts?: Facts }): {
    found: number;
    lost: number;
  };
  /** Say in the page that an update has closed the reader. */
  sayUpdated(payload: Empty): undefined;
  /** Something else is kept now of the article in this tab. */
  recordChanged(payload: Empty): undefined;
  /** Settings were changed anywhere; `pill`: whether this tab's site may show it. */
  settingsChanged(payload: { view: ViewSettings; pill: boolean }): undefined;
}

type Empty = Record<never, never>;
type Calls<Protocol> = { [Type in keyof Protocol]: (payload: never) => unknown };
export type Payload<Protocol extends Calls<Protocol>, Type extends keyof Protocol> = Parameters<Protocol[Type]>[0];
export type Reply<Protocol extends Calls<Protocol>, Type extends keyof Protocol> = ReturnType<Protocol[Type]>;
export type Message<Protocol extends Calls<Protocol>, Type extends keyof Protocol> = { type: Type } & Payload<
  Protocol,
  Type
>;

/** One function per message; what it returns, or resolves to, is the answer. */
export type Handlers<Protocol extends Calls<Protocol>> = {
  [Type in keyof Protocol]?: (
    payload: Payload<Protocol, Type>,
    sender: Browser.runtime.MessageSender,
  ) => Reply<Protocol, Type> | Promise<Reply<Protocol, Type>>;
};

const AGAIN_AFTER_MS = 150;

/** What would be done twice, were the answer alone lost. */
const NEVER_AGAIN: ReadonlySet<keyof BackgroundProtocol> = new Set(['readerTabWanted', 'articleDetected']);

/**
 * Asks the background, once more if it was ended before it could answer. Throws when it refuses the message or fails.
 */
export async function sendToBackground<Type extends keyof BackgroundProtocol>(
  message: Message<BackgroundProtocol, Type>,
): Promise<Reply<BackgroundProtocol, Type>> {
  const isOnce = NEVER_AGAIN.has(message.type);
  let answer: unknown = await browser.runtime.sendMessage(message).catch((error) => {
    // After an update of the extension nobody answers any more.
    if (isOnce || browser.runtime?.id === undefined) throw error;
  });
  // One that was ended on the way says nothing at all; one that refuses says nothing twice.
  if (answer === undefined && !isOnce) {
    // What is just being ended takes messages still, and answers none.
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    answer = await browser.runtime.sendMessage(message);
  }
  return openAnswer(answer, 'message-refused') as Reply<BackgroundProtocol, Type>;
}

/**
 * Asks the content scripts in the top frame of a tab. `null`: nobody there answers to this message, because the script
 * is not (yet) in the page. Throws when the one who answers fails.
 */
export async function sendToTab<Type extends keyof TabProtocol>(
  tabId: number,
  message: Message<TabProtocol, Type>,
): Promise<Reply<TabProtocol, Type> | null> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return null; // No receiver, or the page went away while we waited.
  }
  if (answer === undefined || answer === null) return null;
  return openAnswer(answer, 'answer-unreadable') as Reply<TabProtocol, Type>;
}

/** Answers messages to this tab; a message without a handler here is left to the tab's other scripts. */
export function onMessage(handlers: Handlers<TabProtocol>, signal?: AbortSignal): void {
  listen(TAB_CHECKS, (sender) => isOwnPage(sender), handlers, signal);
}

function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.url === undefined || sender.url.startsWith(browser.runtime.getURL('/'));
}

function openAnswer(answer: unknown, code: string): unknown {
  if (typeof answer !== 'object' || answer === null) throw new NutgrafError(code);
  if ('failed' in answer) throw new NutgrafError(String(answer.failed));
  return 'reply' in answer ? answer.reply : undefined;
}
