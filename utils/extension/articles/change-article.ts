import { changeFactEdits, type FactEditsChange } from '../../engine/fact-edits';
import { type ArticleName, updateArticleRecord } from './article-store';
import { type ArticleRecord, applyMarksChange, type MarksChange } from './record';

/** Changes the marks of an article. Throws as the store does. */
export function changeArticleMarks(article: ArticleName, change: MarksChange): Promise<ArticleRecord | null> {
  return updateArticleRecord(article, ({ marks }) => ({ marks: applyMarksChange(marks, change) }));
}

/** Changes what is said about the facts of an article. Throws as the store does. */
export function changeArticleFactEdits(article: ArticleName, change: FactEditsChange): Promise<ArticleRecord | null> {
  return updateArticleRecord(article, ({ edits }) => ({ edits: changeFactEdits(edits, change) }));
}
