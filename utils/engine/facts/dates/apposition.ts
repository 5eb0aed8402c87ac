import { weekdayOf } from './calendar';
import type { PlacedDate } from './place-in-text';

/** All that stands between a weekday and the same day's date: "Friday night (May 24)". */
const APPOSITION = /^(?: \p{Ll}+)?(?:,? \(|, | )$/u;

/** A weekday that the words right after it date is that very day. */
export function takeAppositions(text: string, dates: PlacedDate[]): PlacedDate[] {
  return dates.map((date, index) => {
    const next = dates[index + 1];
    const { expression } = date.match;
    if (!next || expression.kind !== 'weekday' || next.match.expression.kind !== 'calendar') return date;
    const { placement } = next;
    if (
      placement.granularity !== 'day' ||
      placement.value === '' ||
      !APPOSITION.test(text.slice(date.end, next.start))
    ) {
      return date;
    }
    if (weekdayOf(placement.first) !== expression.weekday) return date;
    return { ...date, placement: { ...placement, stated: ['weekday'], inferred: ['year', 'month', 'day'] } };
  });
}
