import type { DatePattern } from './language';

/** Pieces of date patterns that several languages have in common. */

export const YEAR = '(?:1[4-9]\\d\\d|20\\d\\d)';
/** No letter and no digit follows. */
export const END = '(?![\\p{L}\\p{N}])';

/** Longest span of years still read as one, so that two numbers with a dash are none. */
export const MAX_SPAN_YEARS = 150;

/** "2017-2018", "1939–45". */
export const yearSpan: DatePattern = {
  source: `(?<year>${YEAR})[/–-](?<last>${YEAR}|\\d\\d)(?![\\p{L}\\p{N}]|[-–/.]\\d)`,
  read: (groups) => {
    const first = Number(groups.year);
    const last = groups.last?.length === 2 ? first - (first % 100) + Number(groups.last) : Number(groups.last);
    return last > first && last - first <= MAX_SPAN_YEARS ? { kind: 'years', first, last } : null;
  },
};

/** The number that figures or one of a language's words say; `null` where they give none ("a few"). */
export function amountOf(numbers: ReadonlyMap<string, number | null>, text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = text.toLowerCase();
  return numbers.has(word) ? (numbers.get(word) ?? null) : Number(word);
}
