import { isRealDay, toDayNumber } from './calendar';
import type { DateMatch } from './scan';

/** Years the text states for a month and day (`month * 100 + day`); `null` where it states several. */
export function collectStatedYears(matches: DateMatch[]): Map<number, number | null> {
  const years = new Map<number, number | null>();
  for (const { expression } of matches) {
    if (expression.kind !== 'calendar') continue;
    const { year, month, day } = expression;
    if (year === undefined || month === undefined || day === undefined) continue;
    const key = month * 100 + day;
    const known = years.get(key);
    years.set(key, known === undefined || known === year ? year : null);
  }
  return years;
}

/**
 * The latest day the text itself states in full, for a text whose day of publication is not known: years hang on it,
 * days do not. Months count from their first day. `null`: the text states none, or only ones to come.
 */
export function findLatestStatedDay(matches: DateMatch[], isToCome: (match: DateMatch) => boolean): number | null {
  let latest: number | null = null;
  for (const match of matches) {
    const { expression } = match;
    if (expression.kind !== 'calendar' || expression.year === undefined || expression.month === undefined) continue;
    const { year, month, day = 1 } = expression;
    if (!isRealDay(year, month, day)) continue;
    const dayNumber = toDayNumber(year, month, day);
    if ((latest === null || dayNumber > latest) && !isToCome(match)) latest = dayNumber;
  }
  return latest;
}
