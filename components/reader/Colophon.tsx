import type { Metadata } from '../../utils/engine/article';
import { directionOf, useLanguage } from '../translate';
import { Phrase } from './Phrase';
import { Link } from './RichText';
import { safeAddress } from './safe-address';

/** What stands below an article: its topics, its licence, where it is. */
export function Colophon({ metadata }: { metadata: Metadata }) {
  const { t, locale } = useLanguage();
  const address = safeAddress(metadata.canonicalUrl ?? metadata.url);
  return (
    <footer class="colophon ui" lang={locale} dir={directionOf(locale)}>
      {metadata.isCut ? <p>{t('reader_isCut')}</p> : null}
      {metadata.topics.length > 0 ? (
        <p>
          <Phrase of="reader_topics">
            <bdi>{metadata.topics.join(' · ')}</bdi>
          </Phrase>
        </p>
      ) : null}
      {metadata.licence ? (
        <p>
          <Phrase of="reader_licence">
            <Link href={metadata.licence}>{metadata.licence}</Link>
          </Phrase>
        </p>
      ) : null}
      {address ? (
        <p>
          <Link href={address}>{t('reader_original', new URL(address).host)}</Link>
          <span class="print-only"> {address}</span>
        </p>
      ) : null}
    </footer>
  );
}
