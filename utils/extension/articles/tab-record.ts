import type { Browser } from 'wxt/browser';
import { changeFactEdits, type FactEditsChange } from '../../engine/fact-edits';
import { NutgrafError } from '../report-error';
import { readArticleRecord, updateArticleRecord } from './article-store';
import { type ArticleParts, type ArticleRecord, applyMarksChange, type MarksChange } from './record';

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
  return changeRecord(sender, headline, () => patch);
}

/** Changes the marks of the article in the tab a message comes from. */
export async function changeTabMarks(
  sender: Sender,
  headline: string,
  change: MarksChange,
): Promise<ArticleRecord | null> {
  return changeRecord(sender, headline, ({ marks }) => ({ marks: applyMarksChange(marks, change) }));
}

/** Changes what is said about facts of the article in the tab a message comes from. */
export async function changeTabFactEdits(
  sender: Sender,
  headline: string,
  change: FactEditsChange,
): Promise<ArticleRecord | null> {
  return changeRecord(sender, headline, ({ edits }) => ({ edits: changeFactEdits(edits, change) }));
}

async function changeRecord(
  sender: Sender,
  headline: string,
  change: (current: ArticleParts) => Partial<ArticleParts>,
): Promise<ArticleRecord | null> {
  const address = addressOf(sender);
  if (address === null) throw new NutgrafError('private-window');
  return updateArticleRecord({ address, headline }, change);
}

/** Parameters that say where somebody came from, never which article it is. */
const ORIGIN_PARAMETERS = /^(?:utm_\w{1,40}|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid)$/i;

function addressOf({ tab, url }: Sender): string | null {
  if (!url || tab?.incognito) return null;
  const address = new URL(url);
  address.hash = '';
  const names = [...address.searchParams.keys()].filter((name) => ORIGIN_PARAMETERS.test(name));
  // Only where there are any: the rest of the query would be written anew.
  for (const name of names) address.searchParams.delete(name);
  return address.href;
}
