import type { DateLanguage } from '../../languages/language';
import { DAYS_IN_WEEK, formatDay, weekdayOf } from './calendar';
import type { PlacedDate } from './place-in-text';
import { type DateMatch, SURROUNDINGS } from './scan';

/** Whether what stands between two dates makes them the ends of a range. */
function isLinked(language: DateLanguage, text: string, first: DateMatch, second: DateMatch): boolean {
  const between = text.slice(first.end, second.start);
  if (between.length > SURROUNDINGS) return false;
  const before = text.slice(Math.max(0, first.start - SURROUNDINGS), first.start);
  if (language.betweenLink.test(between)) return language.between.test(before);
  return language.rangeLink.test(between) && !language.shift.test(before);
}

/** "From May to July 2018": the year at the end holds for the start too. */
export function shareYears(language: DateLanguage, text: string, matches: DateMatch[]): DateMatch[] {
  return matches.map((match, index) => {
    const next = matches[index + 1];
    if (!next || match.expression.kind !== 'calendar' || next.expression.kind !== 'calendar') return match;
    const { year, yearOffset, month } = match.expression;
    const end = next.expression;
    if (year !== undefined || yearOffset !== undefined || month === undefined) return match;
    if (end.year === undefined || end.month === undefined || !isLinked(language, text, match, next)) return match;
    return { ...match, expression: { ...match.expression, year: month > end.month ? end.year - 1 : end.year } };
  });
}

/** Joins dates that are the two ends of one range. */
export function joinRanges(language: DateLanguage, text: string, dates: PlacedDate[]): PlacedDate[] {
  const joined: PlacedDate[] = [];
  for (const date of dates) {
    const previous = joined.at(-1);
    const range = previous && isLinked(language, text, previous.match, date.match) ? join(previous, date) : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(date);
  }
  return joined;
}

function join(first: PlacedDate, second: PlacedDate): PlacedDate | null {
  const [from, to] = [first.placement, second.placement];
  if (from.value === '' || to.value === '' || from.value.includes('/') || to.value.includes('/')) return null;
  if (from.granularity !== to.granularity) return null;
  let { last, value } = to;
  if (first.match.expression.kind === 'weekday' && second.match.expression.kind === 'weekday') {
    // "Monday to Friday": the end follows the start, whichever week that is in.
    last = from.first + ((weekdayOf(to.first) - weekdayOf(from.first) + DAYS_IN_WEEK) % DAYS_IN_WEEK);
    value = formatDay(last);
  }
  if (last <= from.last) return null;
  return {
    ...first,
    end: second.end,
    placement: {
      ...from,
      value: `${from.value}/${value}`,
      granularity: 'range',
      last,
      stated: [...new Set([...from.stated, ...to.stated])],
      inferred: [...new Set([...from.inferred, ...to.inferred])],
      certain: from.certain && to.certain,
    },
  };
}
