import type { DateLanguage } from '../../languages/language';
import { SURROUNDINGS } from './scan';
import type { Placement } from './situation';

/** What the words right around a date add to it. */
export interface Surroundings {
  /** Where its surface starts: before "early" or "the end of". */
  start: number;
  isSince: boolean;
  isOnwards: boolean;
  isApproximate: boolean;
}

/** Parts of a day are no part of a date: "early Tuesday" is Tuesday. */
const WITHOUT_PARTS = new Set<Placement['granularity']>(['day', 'instant']);

/** Dates that stand before a noun without a preposition. */
const DESCRIBING = new Set<Placement['granularity']>(['day', 'month', 'year']);

/** Looks at what stands before and after a date of the given granularity. */
export function readSurroundings(
  language: DateLanguage,
  text: string,
  range: { start: number; end: number },
  granularity: Placement['granularity'],
): Surroundings {
  const before = (end: number): string => text.slice(Math.max(0, end - SURROUNDINGS), end);
  let { start } = range;
  if (!WITHOUT_PARTS.has(granularity)) {
    const part = language.leadingPart.exec(before(start))?.[1];
    // The article in front belongs to decades and centuries alone.
    if (part) start -= part.length - (language.leadingArticle.exec(` ${part.slice(0, 4)}`)?.[1]?.length ?? 0);
    if (granularity === 'decade' || granularity === 'century') {
      start -= language.leadingArticle.exec(before(start))?.[1]?.length ?? 0;
    }
  }
  // "Since the 2018 vote": what lasts is the time since the vote.
  const isAttribute =
    start === range.start && DESCRIBING.has(granularity) && language.leadingArticle.test(before(start));
  return {
    start,
    isSince: language.since.test(before(start)) && !isAttribute,
    isOnwards: language.onwards.test(text.slice(range.end, range.end + SURROUNDINGS)),
    isApproximate: language.approximately.test(before(start)),
  };
}
