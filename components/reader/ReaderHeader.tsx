import type { Article, Stamp } from '../../utils/engine/article';
import { STANDFIRST } from '../../utils/engine/passages';
import { translateCount, useLanguage, useLocale } from '../translate';
import { Phrase } from './Phrase';
import { RichText } from './RichText';
import { readingMinutes } from './reading-time';
import { publishedWords, updatedWords } from './stamp-words';

/** Where an article comes from and when, before its text. What the page does not say is said to be missing. */
export function ReaderHeader({ article, headlineId }: { article: Article; headlineId: string }) {
  const { metadata } = article;
  return (
    <header>
      {metadata.section ? <p class="kicker ui">{metadata.section}</p> : null}
      <h1 class="headline" id={headlineId} data-block={-1}>
        <RichText text={metadata.headline} marks={[]} index={-1} />
      </h1>
      {metadata.standfirst ? (
        <p class="standfirst">
          <RichText text={metadata.standfirst} marks={[]} index={STANDFIRST} />
        </p>
      ) : null}
      <Origin article={article} />
    </header>
  );
}

function Origin({ article }: { article: Article }) {
  const language = useLanguage();
  const { byline, published, modified, originalPublisher } = article.metadata;
  const updated = modified ? updatedWords(modified, published, language) : null;
  return (
    // Our words around the page’s, so each part finds its own direction within the article’s.
    <div class="origin ui" lang={language.locale}>
      <span dir="auto">{byline?.length ? <Byline names={byline} /> : language.t('reader_noByline')}</span>
      {originalPublisher ? (
        <span dir="auto">
          <Phrase of="reader_firstPublishedBy">
            <bdi>{originalPublisher}</bdi>
          </Phrase>
        </span>
      ) : null}
      <span dir="auto">{published ? <Published stamp={published} /> : language.t('reader_noDate')}</span>
      {modified && updated ? (
        <span dir="auto">
          <Phrase of="reader_updated">
            <time dateTime={modified.value}>{updated}</time>
          </Phrase>
        </span>
      ) : null}
      <span dir="auto">{translateCount(language, 'reader_minutes', readingMinutes(article))}</span>
    </div>
  );
}

function Byline({ names }: { names: string[] }) {
  const parts = new Intl.ListFormat(useLocale(), { type: 'conjunction' }).formatToParts(names);
  return (
    <Phrase of="reader_by">
      {parts.map(({ type, value }) =>
        type === 'element' ? (
          <b key={value}>
            <bdi>{value}</bdi>
          </b>
        ) : (
          value
        ),
      )}
    </Phrase>
  );
}

function Published({ stamp }: { stamp: Stamp }) {
  const words = publishedWords(stamp, useLanguage());
  const time = <time dateTime={stamp.value}>{words}</time>;
  if (!stamp.certain) return <Phrase of="reader_dateUnclear">{time}</Phrase>;
  return (
    <Phrase of="reader_published">
      <b>{time}</b>
    </Phrase>
  );
}
