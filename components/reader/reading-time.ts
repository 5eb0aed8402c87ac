import { type Article, countWords } from '../../utils/engine/article';

/** Median silent reading speed of English fiction and non-fiction (Brysbaert 2019). */
const WORDS_PER_MINUTE = 238;

/** Where words are not spaced, `countWords` counts letters. Chinese and Japanese: usual figure of readers there. */
const LETTERS_PER_MINUTE: Record<string, number> = { zh: 500, ja: 500, th: 1_000, lo: 1_000, km: 1_000, my: 1_000 };

/** Whole minutes it takes to read an article; at least one. */
export function readingMinutes(article: Article): number {
  const language = article.metadata.language.split('-')[0] ?? '';
  const pace = LETTERS_PER_MINUTE[language] ?? WORDS_PER_MINUTE;
  return Math.max(1, Math.round(countWords(article) / pace));
}
