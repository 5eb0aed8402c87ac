import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { IconButton } from '../../components/controls/IconButton';
import { useTranslate } from '../../components/translate';
import { dismissNews, readNews } from '../../utils/extension/first-run';
import { reportError } from '../../utils/extension/report-error';

/** One quiet line after an update, until it is followed or put away. */
export function News() {
  const t = useTranslate();
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    readNews().then(setVersion, (error) => reportError(error, 'reading what is new'));
  }, []);
  if (!version) return null;
  const putAway = () => {
    setVersion(null);
    dismissNews().catch((error) => reportError(error, 'putting away what is new'));
  };
  return (
    <p class="news">
      <span>{t('popup_news', version)}</span>
      <a href={browser.runtime.getURL('/welcome.html#news' as '/')} target="_blank" rel="noreferrer" onClick={putAway}>
        {t('popup_news_show')}
      </a>
      <IconButton icon="close" label={t('popup_news_hide')} onPress={putAway} />
    </p>
  );
}
