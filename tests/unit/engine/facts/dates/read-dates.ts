import type { Article, Stamp } from '../../../../../utils/engine/article';
import type { DateFact } from '../../../../../utils/engine/facts';
import { analyseText } from '../../../../../utils/engine/facts/analysis';
import { recognizeDates } from '../../../../../utils/engine/facts/dates';

/** An article of paragraphs, for what needs no page. */
export function articleOf(
  paragraphs: string[],
  { language = 'en', published }: { language?: string; published?: Stamp } = {},
): Article {
  return {
    metadata: { headline: '', url: 'https://example.org/', language, direction: 'ltr', topics: [], published },
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text, marks: [] })),
    removals: [],
  };
}

/** The dates of a text published on the given day. */
export function readDates(text: string | string[], referenceDate: string | null, language = 'en'): DateFact[] {
  const article = articleOf([text].flat(), { language });
  const primary = language.split('-')[0] ?? language;
  return recognizeDates(analyseText(article, primary), { referenceDate, language: primary });
}

/** Words and value of each date, for tables. */
export function summarize(text: string | string[], referenceDate: string | null, language = 'en'): string[] {
  return readDates(text, referenceDate, language).map(({ mention, value }) => `${mention.text} = ${value}`);
}
