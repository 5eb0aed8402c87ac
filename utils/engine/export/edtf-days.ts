/** The days a value covers: the first, and the one after the last. ISO 8601. */
export interface Days {
  first: string;
  after: string;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const YEAR = /^\d{4}$/;

/** The days of an EDTF value with both ends known; `null` for what is open, uncertain, or coarser than a year. */
export function daysOf(value: string): Days | null {
  const [from, to, ...more] = value.split('/') as [string, string?, string?];
  if (more.length > 0) return null;
  const first = daysOfOne(from);
  if (to === undefined || !first) return first;
  const last = daysOfOne(to);
  return last && last.after > first.first ? { first: first.first, after: last.after } : null;
}

function daysOfOne(value: string): Days | null {
  const [, year, month, day] = DAY.exec(value) ?? [];
  if (year && month && day) return spanOf(Number(year), Number(month) - 1, Number(day), 0, 1);
  const [, monthYear, monthNumber] = MONTH.exec(value) ?? [];
  if (monthYear && monthNumber) return spanOf(Number(monthYear), Number(monthNumber) - 1, 1, 1, 0);
  return YEAR.test(value) ? spanOf(Number(value), 0, 1, 12, 0) : null;
}

function spanOf(year: number, month: number, day: number, months: number, days: number): Days | null {
  const first = new Date(Date.UTC(2000, month, day));
  first.setUTCFullYear(year, month, day);
  if (first.getUTCMonth() !== month || first.getUTCDate() !== day) return null;
  const after = new Date(first);
  after.setUTCMonth(month + months, day + days);
  return { first: isoDay(first), after: isoDay(after) };
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
