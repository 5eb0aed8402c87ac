import type { Article } from '../engine/article';
import { type FactText, renderFactText } from '../engine/export/fact-text';
import { copyText } from './copy-text';
import { reportError } from './report-error';

/** Puts a fact on the clipboard with its words and a reference to its article; false where that cannot be. */
export async function copyFact(article: Article, fact: FactText, cite: () => Promise<string>): Promise<boolean> {
  try {
    return await copyText(renderFactText(article, fact, await cite()));
  } catch (error) {
    reportError(error, 'copying a fact');
    return false;
  }
}
