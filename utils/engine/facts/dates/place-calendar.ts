import type { DateExpression, Holiday, YearPart } from '../../languages/date-expression';
import {
  DAYS_IN_WEEK,
  daysInMonth,
  easterSunday,
  formatDay,
  formatDays,
  formatMonth,
  formatYear,
  fromDayNumber,
  isRealDay,
  mondayOf,
  toDayNumber,
  weekdayOf,
} from './calendar';
import { openPlacement, type Placement, PUBLISHED, type Situation } from './situation';
import { chooseMonthYear, chooseYear } from './year-choice';

type Calendar = Extract<DateExpression, { kind: 'calendar' }>;

/** Places a date given by year, month and day, or by some of them; `null` for days that do not exist. */
export function placeCalendar(expression: Calendar, situation: Situation): Placement | null {
  const { month, day } = expression;
  if (month === undefined) return placeYear(expression, situation);
  if (day === undefined) return placeMonth({ ...expression, month }, situation);
  if (!isRealDay(2000, month, day)) return null;
  const stated = ['month', 'day'];
  if (expression.weekday !== undefined) stated.push('weekday');
  const known = statedYear(expression, situation);
  const choice =
    known ?? chooseYear(situation, (year) => toDayNumber(year, month, day), expression.weekday, month * 100 + day);
  if (!choice) return openPlacement('day', stated);
  if (!isRealDay(choice.year, month, day)) return null;
  const first = toDayNumber(choice.year, month, day);
  const agrees = expression.weekday === undefined || weekdayOf(first) === expression.weekday;
  const shared = {
    first,
    stated: known && !choice.basis ? ['year', ...stated] : stated,
    inferred: known && !choice.basis ? [] : ['year'],
    basis: choice.basis,
    certain: choice.certain && agrees && !expression.isAmbiguous,
  };
  const { lastDay } = expression;
  if (lastDay === undefined || lastDay <= day || !isRealDay(choice.year, month, lastDay)) {
    return { ...shared, value: formatDay(first), granularity: 'day', last: first };
  }
  const last = toDayNumber(choice.year, month, lastDay);
  return { ...shared, value: formatDays(first, last), granularity: 'range', last };
}

/** The year the words give, be it counted from the year of publication. */
export function statedYear(
  part: YearPart,
  situation: Situation,
): { year: number; certain: boolean; basis?: string } | null {
  if (part.year !== undefined) return { year: part.year, certain: true };
  if (part.yearOffset === undefined || situation.reference === null || !situation.isReferenceExact) return null;
  return { year: fromDayNumber(situation.reference).year + part.yearOffset, certain: true, basis: PUBLISHED };
}

function placeYear(expression: Calendar, situation: Situation): Placement | null {
  const choice = statedYear(expression, situation);
  if (!choice) return null;
  return {
    value: formatYear(choice.year),
    granularity: 'year',
    first: toDayNumber(choice.year, 1, 1),
    last: toDayNumber(choice.year, 12, 31),
    stated: choice.basis ? [] : ['year'],
    inferred: choice.basis ? ['year'] : [],
    basis: choice.basis,
    certain: choice.certain,
  };
}

function placeMonth(expression: Calendar & { month: number }, situation: Situation): Placement {
  const { month, direction } = expression;
  const known = statedYear(expression, situation);
  if (!known && expression.yearOffset !== undefined) return openPlacement('month', ['month']);
  const choice = known ?? chooseMonthYear(situation, month, direction);
  if (!choice) return openPlacement('month', ['month']);
  const isYearStated = known !== null && !choice.basis;
  return {
    value: formatMonth(choice.year, month),
    granularity: 'month',
    first: toDayNumber(choice.year, month, 1),
    last: toDayNumber(choice.year, month, daysInMonth(choice.year, month)),
    stated: isYearStated ? ['year', 'month'] : ['month'],
    inferred: isYearStated ? [] : ['year'],
    basis: choice.basis,
    certain: choice.certain,
  };
}

/** People look further ahead and back to a holiday than to a day of the month. */
const NEAR_HOLIDAY_DAYS = 100;

/** Places a day that has a name. */
export function placeHoliday(
  expression: Extract<DateExpression, { kind: 'holiday' }>,
  situation: Situation,
): Placement {
  const known = statedYear(expression, situation);
  const choice =
    known ??
    chooseYear(situation, (year) => holidayIn(expression.holiday, year), undefined, undefined, NEAR_HOLIDAY_DAYS);
  if (!choice) return openPlacement('day', ['holiday']);
  const first = holidayIn(expression.holiday, choice.year);
  const isYearStated = known !== null && !choice.basis;
  return {
    value: formatDay(first),
    granularity: 'day',
    first,
    last: first,
    stated: isYearStated ? ['year', 'holiday'] : ['holiday'],
    inferred: isYearStated ? ['month', 'day'] : ['year', 'month', 'day'],
    basis: choice.basis,
    certain: choice.certain,
  };
}

function holidayIn(holiday: Holiday, year: number): number {
  if ('fromEaster' in holiday) return easterSunday(year) + holiday.fromEaster;
  if ('day' in holiday) return toDayNumber(year, holiday.month, holiday.day);
  const { month, weekday, nth, days = 0 } = holiday;
  if (nth < 0) {
    const last = toDayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + DAYS_IN_WEEK) % DAYS_IN_WEEK) + days;
  }
  const first = toDayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + DAYS_IN_WEEK) % DAYS_IN_WEEK) + (nth - 1) * DAYS_IN_WEEK + days;
}

/** Places "the week of Nov. 4": Monday to Sunday, or Saturday and Sunday of it. */
export function placeWeekOf(
  expression: Extract<DateExpression, { kind: 'week-of' }>,
  situation: Situation,
): Placement | null {
  const { kind: _kind, isWeekend, ...date } = expression;
  const day = placeCalendar({ ...date, kind: 'calendar' }, situation);
  if (!day || day.value === '') return day;
  const monday = mondayOf(day.first);
  const first = isWeekend ? monday + 5 : monday;
  const last = monday + 6;
  return { ...day, first, last, value: formatDays(first, last), granularity: isWeekend ? 'range' : 'week' };
}
