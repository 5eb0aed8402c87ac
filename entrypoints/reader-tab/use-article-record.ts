import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EditFacts } from '../../components/facts/fact-editing';
import type { MarkKeeping } from '../../components/reader/marks/mark-keeping';
import type { Article } from '../../utils/engine/article';
import { applyFactEdits, type FactEdit } from '../../utils/engine/fact-edits';
import type { Facts } from '../../utils/engine/facts';
import { type ArticleName, readArticleRecord, watchArticleRecords } from '../../utils/extension/articles/article-store';
import { changeArticleFactEdits, changeArticleMarks } from '../../utils/extension/articles/change-article';
import { keepingProblem } from '../../utils/extension/articles/keeping-problem';
import { type ArticleRecord, type ReaderMark, recordAddress } from '../../utils/extension/articles/record';
import { reportError } from '../../utils/extension/report-error';

const NO_MARKS: readonly ReaderMark[] = [];
const NO_EDITS: readonly FactEdit[] = [];

/**
 * What is kept of an article that is shown in a page of ours: the same that its own page shows, whoever changes it.
 * There are no such pages in private windows.
 */
export function useArticleRecord(article: Article | null, found: Facts | null) {
  const [record, setRecord] = useState<ArticleRecord | null>(null);
  const name = useMemo<ArticleName | null>(
    () => article && { address: recordAddress(article.metadata.url), headline: article.metadata.headline },
    [article],
  );

  useEffect(() => {
    if (!name) return;
    const lifetime = new AbortController();
    const read = () =>
      readArticleRecord(name.address).then(
        (kept) => lifetime.signal.aborted || setRecord(kept),
        (error) => reportError(error, 'reading what is kept of an article'),
      );
    watchArticleRecords((address) => {
      if (address === name.address) void read();
    }, lifetime.signal);
    void read();
    return () => lifetime.abort();
  }, [name]);

  const keep = async (change: (article: ArticleName) => Promise<ArticleRecord | null>) => {
    if (!name) return 'failed';
    try {
      setRecord(await change(name));
      return null;
    } catch (error) {
      reportError(error, 'keeping something of an article');
      return keepingProblem(error);
    }
  };

  const kept = record?.marks ?? NO_MARKS;
  const marks = useMemo<MarkKeeping>(
    () => ({ marks: kept, isPrivate: false, change: (wanted) => keep((to) => changeArticleMarks(to, wanted)) }),
    [name, kept],
  );
  const editFacts = useMemo<EditFacts>(() => (wanted) => keep((to) => changeArticleFactEdits(to, wanted)), [name]);
  const edits = record?.edits ?? NO_EDITS;
  const facts = useMemo(
    () => (article && found ? applyFactEdits(article, found, edits) : null),
    [article, found, edits],
  );
  return { marks, facts, edits, editFacts };
}
