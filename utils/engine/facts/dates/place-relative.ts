import type { DateExpression, DateUnit } from '../../languages/date-expression';
import {
  addMonths,
  DAYS_IN_WEEK,
  daysInMonth,
  formatDay,
  formatDays,
  formatMonth,
  formatYear,
  fromDayNumber,
  mondayOf,
  toDayNumber,
  weekdayOf,
} from './calendar';
import { openPlacement, type Placement, PUBLISHED, type Situation } from './situation';

type Kind<K extends DateExpression['kind']> = Extract<DateExpression, { kind: K }>;

const exactReference = (situation: Situation): number | null =>
  situation.isReferenceExact ? situation.reference : null;

/** Places "yesterday". */
export function placeDay({ days, isLoose }: Kind<'day'>, situation: Situation): Placement {
  const reference = exactReference(situation);
  if (reference === null) return openPlacement('day', []);
  // "Today, plague is rare" means our times: news of the day has a verb that tells or promises.
  const certain = !isLoose || situation.tense() !== 'unknown';
  return { ...dayPlacement(reference + days), basis: PUBLISHED, certain };
}

/** Days back within which a weekday of the same week needs no "last". */
const BARE_WEEKDAY_DAYS = 2;

/** Places a weekday on the side of the publication day that the tense of its clause points to. */
export function placeWeekday({ weekday, direction, week }: Kind<'weekday'>, situation: Situation): Placement {
  const reference = exactReference(situation);
  if (reference === null || situation.isPointingBack) return openPlacement('day', ['weekday']);
  const place = (day: number, certain: boolean): Placement => ({
    ...dayPlacement(day),
    stated: ['weekday'],
    inferred: ['year', 'month', 'day'],
    basis: PUBLISHED,
    certain,
  });
  if (week !== undefined) return place(mondayOf(reference) + week * DAYS_IN_WEEK + weekday, true);
  const today = weekdayOf(reference);
  const back = (today - weekday + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  const ahead = (weekday - today + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  if (direction === -1) {
    // "Last Monday" said on a Tuesday: yesterday would just be "Monday".
    const isBare = back > 0 && back <= BARE_WEEKDAY_DAYS && weekday < today;
    return place(reference - (isBare ? back + DAYS_IN_WEEK : back || DAYS_IN_WEEK), !isBare);
  }
  // "Next Friday" said on a Monday: the one of the next week, though some mean the coming one.
  if (direction === 1) return place(mondayOf(reference) + DAYS_IN_WEEK + weekday, back > 0 && weekday < today);
  const tense = situation.tense();
  if (direction === 0) return place(tense === 'past' ? reference - back : reference + ahead, true);
  if (weekday === today) return place(reference, true);
  if (tense === 'future') return place(reference + ahead, true);
  if (tense === 'planned') return place(ahead <= back ? reference + ahead : reference - back, false);
  return place(reference - back, tense === 'past');
}

/** Places "last week", "this year", "the previous month". */
export function placeUnit({ unit, offset, from }: Kind<'unit'>, situation: Situation): Placement {
  if (from === 'published') {
    const reference = exactReference(situation);
    if (reference === null) return openPlacement(granularityOf(unit), []);
    if (unit === 'weekend') return { ...placeWeekend(reference, offset, situation), basis: PUBLISHED };
    return { ...unitAround(shift(reference, unit, offset), unit), basis: PUBLISHED };
  }
  const { anchor } = situation;
  const needsDay = unit === 'day' || unit === 'week' || unit === 'weekend';
  if (!anchor || (needsDay && anchor.granularity !== 'day') || (unit === 'month' && anchor.granularity === 'year')) {
    return openPlacement(granularityOf(unit), []);
  }
  const day = shift(anchor.first, unit === 'weekend' ? 'week' : unit, offset);
  return { ...unitAround(day, unit), basis: anchor.value, certain: false };
}

function placeWeekend(reference: number, offset: number, { tense }: Situation): Placement {
  const today = weekdayOf(reference);
  const saturday = mondayOf(reference) + 5;
  if (today >= 5) return unitAround(saturday + offset * DAYS_IN_WEEK, 'weekend');
  if (offset < 0) return unitAround(saturday - DAYS_IN_WEEK, 'weekend');
  if (offset > 0) return { ...unitAround(saturday + DAYS_IN_WEEK, 'weekend'), certain: false };
  const told = tense();
  const isOver = told === 'past' || (told !== 'future' && today <= 2);
  return {
    ...unitAround(isOver ? saturday - DAYS_IN_WEEK : saturday, 'weekend'),
    certain: told === 'past' || told === 'future',
  };
}

/** Places "two weeks ago", "a year earlier". */
export function placeOffset({ unit, amount, sign, from }: Kind<'offset'>, situation: Situation): Placement {
  const granularity = granularityOf(unit);
  if (amount === null) return openPlacement(granularity, []);
  const count = amount * sign;
  const { anchor } = situation;
  if (
    unit === 'year' &&
    anchor &&
    (situation.isComparison || from === 'text') &&
    anchor.isSameSentence &&
    /^(?:month|quarter)$/.test(anchor.granularity)
  ) {
    // Figures are compared with the same month or quarter of another year.
    return {
      ...unitAround(addMonths(anchor.first, 12 * Math.trunc(count)), anchor.granularity as DateUnit),
      basis: anchor.value,
    };
  }
  const whole = unit === 'decade' || unit === 'century' ? 'year' : unit;
  if (from === 'published') {
    const reference = exactReference(situation);
    if (reference === null) return openPlacement(granularity, []);
    return { ...unitAround(shift(reference, unit, count), whole), basis: PUBLISHED };
  }
  const needsDay = unit === 'day' || unit === 'week';
  if (!anchor || (needsDay && anchor.granularity !== 'day') || (unit === 'month' && anchor.granularity === 'year')) {
    return openPlacement(granularity, []);
  }
  const day = shift(anchor.first, unit, count);
  return { ...unitAround(day, needsDay ? 'day' : whole), basis: anchor.value, certain: false };
}

/** Places "the past two years": from then until the publication day, or from it on. */
export function placeRolling({ unit, amount, sign }: Kind<'rolling'>, situation: Situation): Placement {
  const reference = exactReference(situation);
  if (reference === null) return openPlacement('range', []);
  const other = shift(reference, unit, amount * sign);
  const [first, last] = sign < 0 ? [other, reference] : [reference, other];
  const write =
    unit === 'day' || unit === 'week' ? formatDay : unit === 'month' || unit === 'quarter' ? monthOf : yearOf;
  return {
    ...dayPlacement(first),
    last,
    value: `${write(first)}/${write(last)}`,
    granularity: 'range',
    basis: PUBLISHED,
    certain: false,
  };
}

const monthOf = (day: number): string => formatDay(day).slice(0, 7);
const yearOf = (day: number): string => formatYear(fromDayNumber(day).year);

function shift(day: number, unit: DateUnit, count: number): number {
  if (unit === 'day') return day + Math.round(count);
  if (unit === 'week' || unit === 'weekend') return day + Math.round(count * DAYS_IN_WEEK);
  return addMonths(day, Math.round(count * MONTHS_IN[unit]));
}

const MONTHS_IN = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

function granularityOf(unit: DateUnit): Placement['granularity'] {
  return unit === 'weekend' ? 'range' : unit;
}

function dayPlacement(day: number): Placement {
  return {
    value: formatDay(day),
    granularity: 'day',
    first: day,
    last: day,
    stated: [],
    inferred: ['year', 'month', 'day'],
    certain: true,
  };
}

/** The whole unit a day lies in. */
export function unitAround(day: number, unit: DateUnit): Placement {
  if (unit === 'day') return dayPlacement(day);
  const { year, month } = fromDayNumber(day);
  const place = (value: string, first: number, last: number, inferred: string[]): Placement => ({
    value,
    granularity: granularityOf(unit),
    first,
    last,
    stated: [],
    inferred,
    certain: true,
  });
  if (unit === 'week' || unit === 'weekend') {
    const first = unit === 'week' ? mondayOf(day) : mondayOf(day) + 5;
    return place(formatDays(first, mondayOf(day) + 6), first, mondayOf(day) + 6, ['year', 'month', 'day']);
  }
  if (unit === 'month') {
    return place(
      formatMonth(year, month),
      toDayNumber(year, month, 1),
      toDayNumber(year, month, daysInMonth(year, month)),
      ['year', 'month'],
    );
  }
  if (unit === 'quarter') {
    const quarter = Math.ceil(month / 3);
    return place(
      quarterValue(year, quarter),
      toDayNumber(year, quarter * 3 - 2, 1),
      toDayNumber(year, quarter * 3 + 1, 0),
      ['year', 'quarter'],
    );
  }
  const width = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100;
  const start = year - (year % width);
  const value =
    unit === 'year'
      ? formatYear(year)
      : unit === 'decade'
        ? `${formatYear(start).slice(0, 3)}X`
        : `${formatYear(start).slice(0, 2)}XX`;
  return place(value, toDayNumber(start, 1, 1), toDayNumber(start + width - 1, 12, 31), [unit]);
}

/** EDTF numbers the quarters from 33. */
export const quarterValue = (year: number, quarter: number): string => `${formatYear(year)}-${32 + quarter}`;
