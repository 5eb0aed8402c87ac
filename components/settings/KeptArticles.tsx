import { useRef, useState } from 'preact/hooks';
import type { ArticleRecord } from '../../utils/extension/articles/record';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { type Language, translateCount, useLanguage } from '../translate';
import { ChooseFile } from './ChooseFile';

export interface KeptArticlesProps {
  records: ArticleRecord[];
  /** All of them, or one. */
  onForget(record?: ArticleRecord): void;
  onExport(): void;
  onImport(file: File): void;
}

/** More are shown when they are asked for. */
const SHOWN_AT_FIRST = 20;

/** What is kept of articles: a list, the way to delete, and the way to take it elsewhere. */
export function KeptArticles({ records, onForget, onExport, onImport }: KeptArticlesProps) {
  const language = useLanguage();
  const { t } = language;
  const section = useRef<HTMLElement>(null);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? records : records.slice(0, SHOWN_AT_FIRST);
  const forget = (record?: ArticleRecord) => {
    // The button that has the focus goes away with its row.
    section.current?.focus();
    onForget(record);
  };
  return (
    <section class="section kept" aria-labelledby="kept" tabIndex={-1} ref={section}>
      <h2 id="kept">{t('options_kept')}</h2>
      <p class="hint">{t(records.length ? 'options_kept_text' : 'options_kept_none')}</p>
      <div class="sites">
        <ul>
          {shown.map((record) => (
            <li key={record.address}>
              <span class="site">
                <a href={record.address} target="_blank" rel="noreferrer">
                  <bdi>{record.headline || record.address}</bdi>
                </a>
                <span class="hint">{keptWords(record, language)}</span>
              </span>
              <IconButton
                icon="close"
                label={t('options_kept_forget', record.headline || record.address)}
                onPress={() => forget(record)}
              />
            </li>
          ))}
        </ul>
      </div>
      <div class="actions">
        {shown.length < records.length ? (
          <Button onPress={() => setWhole(true)}>{t('options_kept_showAll', records.length)}</Button>
        ) : null}
        {records.length ? <Button onPress={onExport}>{t('options_kept_export')}</Button> : null}
        <ChooseFile label={t('options_kept_import')} onChoose={onImport} />
        {records.length ? <Button onPress={() => forget()}>{t('options_kept_forgetAll')}</Button> : null}
      </div>
    </section>
  );
}

/** Where it is from, and what is kept of it. */
function keptWords({ address, marks, edits, reading }: ArticleRecord, language: Language): string {
  const { t, locale } = language;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const isRead = reading !== null && !Number.isNaN(Date.parse(reading.read));
  return [
    URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '',
    marks.length ? translateCount(language, 'options_kept_marks', marks.length) : '',
    edits.length ? translateCount(language, 'options_kept_edits', edits.length) : '',
    isRead ? t('options_kept_read', day.format(new Date(reading.read))) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
