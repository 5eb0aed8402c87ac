/** Calendar arithmetic in whole days since 1970-01-01, proleptic Gregorian: no time zone can shift a day. */

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

export const DAYS_IN_WEEK = 7;

const MS_IN_DAY = 86_400_000;

export function toDayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_IN_DAY);
}

export function fromDayNumber(dayNumber: number): CalendarDay {
  const date = new Date(dayNumber * MS_IN_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Monday, 6 Sunday. */
export function weekdayOf(dayNumber: number): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumber + 3) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
}

export function mondayOf(dayNumber: number): number {
  return dayNumber - weekdayOf(dayNumber);
}

export function daysInMonth(year: number, month: number): number {
  return fromDayNumber(toDayNumber(year, month + 1, 0)).day;
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The same day of the month `months` later, or the month's last one. */
export function addMonths(dayNumber: number, months: number): number {
  const { year, month, day } = fromDayNumber(dayNumber);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return toDayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const formatYear = (year: number): string => pad(year, 4);
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${pad(month, 2)}`;

export function formatDay(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  return `${formatMonth(year, month)}-${pad(day, 2)}`;
}

/** EDTF interval of two days. */
export function formatDays(first: number, last: number): string {
  return `${formatDay(first)}/${formatDay(last)}`;
}

/** Day number of an EDTF day or of the day part of a timestamp; `null` for anything less precise. */
export function parseDay(value: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ~?%])/.exec(value);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day) ? toDayNumber(year, month, day) : null;
}

/** Easter Sunday of the Western churches (the anonymous Gregorian computus). */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15;
  const epact = ((skipped % 30) + 30) % 30;
  const moon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0);
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - sunday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return toDayNumber(year, month, offset + 28 - 31 * Math.floor(month / 4));
}
