import { type Article, countWords } from '../../utils/engine/article';

/** Mean silent reading speed of English non-fiction (Brysbaert 2019). */
const WORDS_PER_MINUTE = 238;

/**
 * Words a minute in the languages of the International Reading Speed Texts (Trauzettel-Klosinski 2012), which were read
 * out and so more slowly: what counts is how they compare to English. Languages with long words have fewer of them.
 */
const READ_OUT: Record<string, number> = {
  ...{ ar: 138, de: 179, en: 228, es: 218, fi: 161, fr: 195, he: 187, it: 188 },
  ...{ nl: 202, pl: 166, pt: 181, ru: 184, sl: 180, sv: 199, tr: 166 },
};
const READ_OUT_ENGLISH = 228;

/** Where words are not spaced, `countWords` counts letters. Chinese and Japanese: usual figure of readers there. */
const LETTERS_PER_MINUTE: Record<string, number> = { zh: 500, ja: 500, th: 1_000, lo: 1_000, km: 1_000, my: 1_000 };

/** Whole minutes it takes to read an article; at least one. */
export function readingMinutes(article: Article): number {
  const language = article.metadata.language.split('-')[0] ?? '';
  const pace = LETTERS_PER_MINUTE[language] ?? wordsPerMinute(language);
  return Math.max(1, Math.round(countWords(article) / pace));
}

function wordsPerMinute(language: string): number {
  return (WORDS_PER_MINUTE * (READ_OUT[language] ?? READ_OUT_ENGLISH)) / READ_OUT_ENGLISH;
}
