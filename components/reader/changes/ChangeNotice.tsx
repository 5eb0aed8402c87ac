import { useState } from 'preact/hooks';
import type { Changes } from '../../../utils/engine/changes';
import type { Mention } from '../../../utils/engine/text-range';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import { describeDate } from '../../facts/describe-date';
import { Evidence } from '../../facts/Evidence';
import { directionOf, type Language, translateCount, useLanguage } from '../../translate';
import { useId } from '../../use-id';

interface Props {
  changes: Changes;
  onGo(mention: Mention): void;
  onHide(): void;
}

/** More are shown when they are asked for. */
const SHOWN_AT_FIRST = 4;

/** What is not as it was when the article was last read, each changed sentence leading to its place. */
export function ChangeNotice({ changes, onGo, onHide }: Props) {
  const language = useLanguage();
  const { t } = language;
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const { since, headline, published, modified, sentences, gone } = changes;
  const shown = isWhole ? sentences : sentences.slice(0, SHOWN_AT_FIRST);
  return (
    <section class="changes ui" aria-labelledby={id} lang={language.locale} dir={directionOf(language.locale)}>
      <h2 id={id}>{t('reader_changes', momentWords(since, language))}</h2>
      <IconButton icon="close" label={t('reader_changes_hide')} onPress={onHide} />
      <ul>
        {headline ? (
          <li>
            <bdi>{t('reader_changes_headline', headline)}</bdi>
          </li>
        ) : null}
        {published ? <li>{t('reader_changes_published', describeDate(published, language))}</li> : null}
        {modified === null ? null : <li>{t('reader_changes_updated')}</li>}
        {sentences.length ? (
          <li>
            {translateCount(language, 'reader_changes_new', sentences.length)}
            {shown.map((mention) => (
              <Evidence key={`${mention.block}:${mention.start}`} mention={mention} onOpen={onGo} />
            ))}
            {shown.length < sentences.length ? (
              <Button onPress={() => setWhole(true)}>{t('options_kept_showAll', sentences.length)}</Button>
            ) : null}
          </li>
        ) : null}
        {gone ? <li>{translateCount(language, 'reader_changes_gone', gone)}</li> : null}
      </ul>
    </section>
  );
}

/** By the clock of whoever reads, as it is their own reading. */
function momentWords(instant: string, { locale }: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return '';
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', calendar: 'gregory' });
  return format.format(moment);
}
