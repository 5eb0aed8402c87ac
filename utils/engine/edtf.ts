/** Parts of a year: 21–32 seasons, 33–36 quarters, 40–41 halves. */
const YEAR_AND_PART = /^\d{4}-(?:0[1-9]|1[0-2]|2[1-9]|3[0-6]|4[01])$/;
const DAY = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?$/;
const YEARS = /^(?:\d{4}|\d{3}X|\d{2}XX)$/;

/** Whether a value is EDTF (ISO 8601-2) in one of the forms that dates of articles have. */
export function isEdtf(value: string): boolean {
  const [from, to, ...more] = value.split('/') as [string, string?, string?];
  if (to === undefined) return isPoint(from);
  if (more.length > 0 || (isOpen(from) && isOpen(to))) return false;
  if (!(isOpen(from) || isPoint(from)) || !(isOpen(to) || isPoint(to))) return false;
  // Digits of the same length compare as the times do; others cannot be told apart by their signs.
  return isOpen(from) || isOpen(to) || (from.slice(0, 4) <= to.slice(0, 4) && (!bothDays(from, to) || from <= to));
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function bothDays(from: string, to: string): boolean {
  return DAY.test(from) && DAY.test(to);
}

function isPoint(value: string): boolean {
  const bare = value.replace(/[~?%]$/, '');
  if (YEARS.test(bare) || YEAR_AND_PART.test(bare)) return true;
  const day = INSTANT.exec(value)?.[1] ?? bare;
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (!year || !month || !date) return false;
  // Any year may be a leap year.
  const time = new Date(`${year === 'XXXX' ? '2000' : year}-${month}-${date}T00:00Z`);
  return !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(date);
}
