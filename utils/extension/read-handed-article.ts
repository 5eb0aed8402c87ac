import { browser } from 'wxt/browser';
import type { Article } from '../engine/article';
import { handedItem } from './handed-articles';
import { isNumber, isRecord } from './messages/checks';
import { isArticle } from './messages/reply-checks';

/** An article that a page would not let us show over it. */
export interface HandedArticle {
  article: Article;
  /** The tab of its page. */
  from: number;
}

/** The article that a tab of ours was opened for; `null` when it is there no more. */
export async function readHandedArticle(name: string): Promise<HandedArticle | null> {
  const item = handedItem(name);
  const handed: unknown = (await browser.storage.session.get(item))[item];
  if (!isRecord(handed) || !isArticle(handed.article) || !isNumber(handed.from)) return null;
  return { article: handed.article, from: handed.from };
}
