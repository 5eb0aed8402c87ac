import { useMemo } from 'preact/hooks';
import type { Article } from '../../../utils/engine/article';
import { type WholeText, wholeTextOf } from '../../../utils/engine/passages';
import type { ReaderMark } from '../../../utils/extension/articles/record';
import { type OwnRanges, ownRangesOf, type PlacedMark, placeMarks } from './placed-marks';

interface PlacedMarks {
  /** The text of the whole article; made when it is first asked for, so that nobody waits who marks nothing. */
  whole(): WholeText;
  placed: PlacedMark[];
  own: OwnRanges | undefined;
}

/** Marks at their places in an article. */
export function usePlacedMarks(article: Article, marks: readonly ReaderMark[]): PlacedMarks {
  const whole = useMemo(() => {
    let made: WholeText | null = null;
    return () => {
      made ??= wholeTextOf(article);
      return made;
    };
  }, [article]);
  return useMemo(() => {
    const placed = marks.length ? placeMarks(whole(), marks) : [];
    return { whole, placed, own: placed.length ? ownRangesOf(whole(), placed) : undefined };
  }, [whole, marks]);
}
