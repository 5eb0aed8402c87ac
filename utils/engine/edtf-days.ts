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

/** Like `daysOf`, also for what is only about right, for seasons, quarters, decades and centuries, and open at one end. */
export function spanOf(value: string): Days | null {
  const [from, to] = value.split('/') as [string, string?];
  if (to === undefined) return spanOfOne(from);
  const first = spanOfOne(from);
  const last = spanOfOne(to);
  if (!first || !last) return first ?? last;
  return last.after > first.first ? { first: first.first, after: last.after } : null;
}

const PART = /^(\d{4})-(2[1-9]|3[0-6]|4[0-3])$/;
const SHORT = /^(\d{2})(?:(\d)X|XX)$/;
/** Months in which the parts of a year begin, and how many they have: EDTF 21–32 seasons, 33–36 quarters, 40–41 halves. */
const SEASONS = [2, 5, 8, 11];

function spanOfOne(value: string): Days | null {
  const bare = value.replace(/[~?%]$/, '');
  const [, year, part] = PART.exec(bare) ?? [];
  if (year && part) return spanOfPart(Number(year), Number(part));
  const [, century, decade] = SHORT.exec(bare) ?? [];
  if (century) return span(Number(century) * 100 + Number(decade ?? 0) * 10, 0, 1, decade ? 120 : 1200, 0);
  return daysOfOne(bare);
}

function spanOfPart(year: number, part: number): Days | null {
  if (part <= 32) return span(year, SEASONS[(part - 21) % 4]!, 1, 3, 0);
  if (part <= 36) return span(year, (part - 33) * 3, 1, 3, 0);
  return part <= 41 ? span(year, (part - 40) * 6, 1, 6, 0) : null;
}

function daysOfOne(value: string): Days | null {
  const [, year, month, day] = DAY.exec(value) ?? [];
  if (year && month && day) return span(Number(year), Number(month) - 1, Number(day), 0, 1);
  const [, monthYear, monthNumber] = MONTH.exec(value) ?? [];
  if (monthYear && monthNumber) return span(Number(monthYear), Number(monthNumber) - 1, 1, 1, 0);
  return YEAR.test(value) ? span(Number(value), 0, 1, 12, 0) : null;
}

function span(year: number, month: number, day: number, months: number, days: number): Days | null {
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
