import type { DateFact } from '../../utils/engine/facts';

/** All mentions of one date; dates that stay open are one when they use the same words. */
export interface DateGroup {
  value: string;
  dates: DateFact[];
}

/** Dates by value, in the order in which the text first names them. */
export function groupDates(dates: DateFact[]): DateGroup[] {
  const groups = new Map<string, DateGroup>();
  for (const date of [...dates].sort(byPlace)) {
    const key = date.value || `open: ${date.mention.text.toLowerCase()}`;
    const group = groups.get(key) ?? { value: date.value, dates: [] };
    group.dates.push(date);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** One date per wording and way of resolving it: what is worth a line of its own. */
export function distinctWordings(group: DateGroup): DateFact[] {
  const seen = new Map<string, DateFact>();
  for (const date of group.dates) {
    const key = `${date.mention.text.toLowerCase()} ${date.basis ?? ''}`;
    if (!seen.has(key)) seen.set(key, date);
  }
  return [...seen.values()];
}

function byPlace(a: DateFact, b: DateFact): number {
  return a.mention.block - b.mention.block || a.mention.start - b.mention.start;
}
