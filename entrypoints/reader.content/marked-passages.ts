import type { Article } from '../../utils/engine/article';
import type { MarkedPassage } from '../../utils/engine/export/format';
import { findPassage, mentionsIn, wholeTextOf } from '../../utils/engine/passages';
import type { ReaderMark } from '../../utils/extension/articles/record';

/** The words of an article that marks stand on, as exports take them along; those that are not in it are left out. */
export function markedPassages(article: Article, marks: readonly ReaderMark[]): MarkedPassage[] {
  if (!marks.length) return [];
  const whole = wholeTextOf(article);
  return marks.flatMap(({ quote, position, colour, created }) => {
    const range = findPassage(whole, { quote, position });
    return range ? [{ colour, created, words: mentionsIn(whole, range) }] : [];
  });
}
