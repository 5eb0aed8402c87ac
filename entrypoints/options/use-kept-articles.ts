import { useEffect, useState } from 'preact/hooks';
import type { KeptArticlesProps } from '../../components/settings/KeptArticles';
import type { OutcomeText } from '../../components/settings/Outcome';
import { translateCount } from '../../components/translate';
import { forgetArticleRecords, listArticleRecords } from '../../utils/extension/articles/article-store';
import type { ArticleRecord } from '../../utils/extension/articles/record';
import {
  ARTICLES_FILE_NAME,
  addArticleRecords,
  parseArticlesFile,
  renderArticlesFile,
} from '../../utils/extension/articles/transfer';
import { interfaceLocale, translate } from '../../utils/extension/i18n';
import { errorCode, reportError } from '../../utils/extension/report-error';
import { saveFile } from './save-file';

/** What is kept of articles, and what can be done with it. `tell`: what came of it. */
export function useKeptArticles(tell: (outcome: OutcomeText | null) => void): KeptArticlesProps {
  const [records, setRecords] = useState<ArticleRecord[]>([]);
  const load = () => listArticleRecords().then(setRecords);
  const attempt = (where: string, task: () => Promise<unknown>) => {
    task()
      .catch((error) => {
        reportError(error, where);
        const isFull = errorCode(error) === 'storage-full';
        tell({ text: translate(isFull ? 'options_kept_full' : 'options_notSaved'), isProblem: true });
      })
      .then(load);
  };
  useEffect(() => {
    attempt('listing what is kept', load);
    // Readers in other tabs may have marked something meanwhile.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);

  return {
    records,
    onForget(record) {
      const gone = record ? [record] : records;
      const text = record
        ? translate('options_kept_wasForgotten', record.headline || record.address)
        : translate('options_kept_allForgotten');
      attempt('deleting what is kept', async () => {
        await forgetArticleRecords(record?.address);
        const onUndo = () =>
          attempt('putting back what was kept', async () => {
            await addArticleRecords(gone);
            tell(null);
          });
        tell({ text, isProblem: false, onUndo });
      });
    },
    onExport: () =>
      attempt('exporting what is kept', async () =>
        saveFile(ARTICLES_FILE_NAME, 'application/json', await renderArticlesFile()),
      ),
    onImport: (file) =>
      attempt('importing what was kept', async () => {
        const added = parseArticlesFile(await file.text());
        if (!added) return tell({ text: translate('options_kept_import_bad'), isProblem: true });
        await addArticleRecords(added);
        const language = { t: translate, locale: interfaceLocale() };
        tell({ text: translateCount(language, 'options_kept_imported', added.length), isProblem: false });
      }),
  };
}
