import type { Browser } from 'wxt/browser';
import type { FactEditsChange } from '../../engine/fact-edits';
import { NutgrafError } from '../report-error';
import { type ArticleName, readArticleRecord, updateArticleRecord } from './article-store';
import { changeArticleFactEdits, changeArticleMarks } from './change-article';
import { type ArticleParts, type ArticleRecord, type MarksChange, recordAddress } from './record';

type Sender = Browser.runtime.MessageSender;

/** What is kept of the article in the tab a message comes from. Of private windows nothing is kept, and nothing shown. */
export async function readTabRecord(sender: Sender): Promise<ArticleRecord | null> {
  const address = addressOf(sender);
  return address === null ? null : readArticleRecord(address);
}

/** Keeps parts of the article in the tab a message comes from: its address is the sender's, whatever the page says. */
export async function changeTabRecord(
  sender: Sender,
  headline: string,
  patch: Partial<ArticleParts>,
): Promise<ArticleRecord | null> {
  return updateArticleRecord(nameOf(sender, headline), () => patch);
}

/** Changes the marks of the article in the tab a message comes from. */
export async function changeTabMarks(
  sender: Sender,
  headline: string,
  change: MarksChange,
): Promise<ArticleRecord | null> {
  return changeArticleMarks(nameOf(sender, headline), change);
}

/** Changes what is said about facts of the article in the tab a message comes from. */
export async function changeTabFactEdits(
  sender: Sender,
  headline: string,
  change: FactEditsChange,
): Promise<ArticleRecord | null> {
  return changeArticleFactEdits(nameOf(sender, headline), change);
}

function nameOf(sender: Sender, headline: string): ArticleName {
  const address = addressOf(sender);
  if (address === null) throw new NutgrafError('private-window');
  return { address, headline };
}

function addressOf({ tab, url }: Sender): string | null {
  return url && !tab?.incognito ? recordAddress(url) : null;
}
