import type { Browser } from 'wxt/browser';
import { NutgrafError } from '../report-error';
import { readArticleRecord, updateArticleRecord } from './article-store';
import type { ArticleParts, ArticleRecord } from './record';

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
  const address = addressOf(sender);
  if (address === null) throw new NutgrafError('private-window');
  return updateArticleRecord({ address, headline }, () => patch);
}

function addressOf({ tab, url }: Sender): string | null {
  if (!url || tab?.incognito) return null;
  return url.split('#', 1)[0] as string;
}
