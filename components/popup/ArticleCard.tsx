import type { Article } from '../../utils/engine/article';
import { describeDate, describeDayOfYear } from '../facts/describe-date';
import { readingMinutes } from '../reader/reading-time';
import { type Language, translateCount, useLanguage } from '../translate';

/** The article in four lines: where, what, who and when. What the page does not say is said to be missing. */
export function ArticleCard({ article }: { article: Article }) {
  const language = useLanguage();
  const { headline, siteName, byline, url } = article.metadata;
  const site = siteName || siteOf(url);
  const minutes = translateCount(language, 'popup_minutes', readingMinutes(article));
  const authors = byline?.length
    ? new Intl.ListFormat(language.locale, { type: 'conjunction' }).format(byline)
    : language.t('popup_noByline');
  return (
    <header class="card">
      <p class="card-meta" dir="auto">
        <bdi>{site}</bdi> · {minutes}
      </p>
      <h1 class="card-headline" dir="auto" lang={article.metadata.language}>
        {headline}
      </h1>
      <p class="card-meta" dir="auto">
        <bdi>{authors}</bdi> · {datesOf(article, language)}
      </p>
    </header>
  );
}

function datesOf(article: Article, language: Language): string {
  const { published, modified } = article.metadata;
  if (!published) return language.t('popup_noDate');
  const day = dayOf(published.value);
  const words = describeDate(day, language, 'short');
  if (!published.certain) return language.t('popup_dateUnclear', words);
  const updated = modified ? dayOf(modified.value) : day;
  if (updated === day) return words;
  const isSameYear = updated.length === DAY_LENGTH && updated.slice(0, 4) === day.slice(0, 4);
  const updatedWords = isSameYear ? describeDayOfYear(updated, language) : describeDate(updated, language, 'short');
  return language.t('popup_updated', words, updatedWords);
}

/** Of `2024-01-18`. */
const DAY_LENGTH = 10;

/** The day of an instant; the card has no room for the hour. */
function dayOf(value: string): string {
  return value.split('T')[0] as string;
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
