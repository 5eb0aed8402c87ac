import type { DateExpression } from './date-expression';
import type { DateLanguage, DatePattern, MatchGroups } from './language';

/** Forms that read alike in every language. */
export const neutralPatterns: DatePattern[] = [
  {
    source:
      '(?<year>1[4-9]\\d\\d|20\\d\\d)(?<sign>[-/.])(?<month>\\d\\d?)\\k<sign>(?<day>\\d\\d?)(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\p{L}\\p{N}]|[-/.]\\d)',
    fits: (before) => !/[\d/.-]$/.test(before),
    read: (groups) => readDay(groups.year, groups.month, groups.day),
  },
  {
    // An ideographic date.
    source: '(?<year>\\d{4}) ?[年년] ?(?:(?<month>\\d\\d?) ?[月월](?: ?(?<day>\\d\\d?) ?[日일])?)?',
    fits: (before) => !/\d$/.test(before),
    read: (groups) => readDay(groups.year, groups.month, groups.day),
  },
];

/** Where a neutral form may start, for languages we do not know. */
export const NEUTRAL_TRIGGER = /(?<![\p{L}\p{N}])\d/gu;

function readDay(year: string | undefined, month: string | undefined, day: string | undefined): DateExpression | null {
  const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
  return { kind: 'calendar', year: numberOf(year), month: numberOf(month), day: numberOf(day) };
}

/**
 * Day, month and year as plain numbers, in the order the language (and land) of the page uses. Without the land a
 * language may use both; then a date that can be read both ways is marked ambiguous.
 */
export function numericPattern(
  separators: string,
  order: 'day-first' | 'month-first',
  isOrderSure: boolean,
): DatePattern {
  return {
    source: `(?<first>\\d\\d?)(?<sign>[${separators}])(?<second>\\d\\d?)\\k<sign>(?<year>1[89]\\d\\d|20\\d\\d|\\d\\d)(?![\\p{L}\\p{N}]|[-/.:]\\d|%)`,
    fits: (before) => !/[\d/.,$£€:-]$/.test(before),
    read: (groups) => readNumeric(groups, order, isOrderSure),
  };
}

function readNumeric(
  groups: MatchGroups,
  order: ReturnType<DateLanguage['numericOrder']>,
  isOrderSure: boolean,
): DateExpression | null {
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const yearText = groups.year ?? '';
  const year = yearText.length === 4 ? Number(yearText) : Number(yearText) + (Number(yearText) < 70 ? 2000 : 1900);
  let [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const isReversible = day <= 12 && month <= 12 && day !== month;
  if (month > 12) [day, month] = [month, day];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { kind: 'calendar', year, month, day, isAmbiguous: isReversible && !isOrderSure };
}
