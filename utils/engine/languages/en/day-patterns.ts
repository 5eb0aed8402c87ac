import type { Direction } from '../date-expression';
import { END, YEAR } from '../date-pieces';
import type { DatePattern, MatchGroups } from '../language';
import { anyOf, anyOfEitherCase } from '../word-list';
import { LONE_MONTHS, LONE_WEEKDAYS, MONTHS, WEEKDAYS } from './date-words';
import { HOLIDAYS, NAMED_DAYS } from './holidays';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const MONTH = anyOf(MONTHS.keys());
const WEEKDAY = anyOf(WEEKDAYS.keys());
const BESIDE_WEEKDAY = `(?:(?:[Ll]ast |[Nn]ext |[Tt]his )?(?<weekday>${WEEKDAY})(?:, | )(?:the )?)?`;
const DASH = ' ?(?:[-–—]|to|through|until) ?';

const DIRECTIONS: Record<string, Direction> = {
  last: -1,
  past: -1,
  'this past': -1,
  this: 0,
  next: 1,
  'this coming': 1,
  coming: 1,
};
export const DIRECTION = anyOfEitherCase(Object.keys(DIRECTIONS));
export const directionOf = (word: string | undefined): Direction | undefined =>
  word === undefined ? undefined : DIRECTIONS[word.toLowerCase()];
export const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number.parseInt(text, 10);
const weekdayOf = (groups: MatchGroups): number | undefined => WEEKDAYS.get(groups.weekday ?? '');

/** "Monday, Nov. 18, 2019", "18 November", "October 2019", "last October", "May". */
export const monthPatterns: DatePattern[] = [
  {
    source: `${BESIDE_WEEKDAY}(?<month>${MONTH})(?:,(?= \\d\\d?,? \\d{4}))? (?<day>${DAY})(?:${DASH}(?<last>${DAY})(?!\\d|:\\d))?(?:,? (?:of )?(?<year>${YEAR})| (?:of |earlier |later )?(?<offset>last|this|next) year)?(?!\\d|[.,:/]\\d|%|-\\d|\\p{L})`,
    read: readMonthDay,
  },
  {
    source: `${BESIDE_WEEKDAY}(?<day>${DAY})(?:${DASH}(?<last>${DAY}))?(?: of)? (?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR})| (?:of )?(?<offset>last|this|next) year)?(?![\\p{L}\\p{N}])`,
    fits: (before, after, groups) =>
      !/[\d$£€#:./-]$/.test(before) && !(groups.month === 'May' && /^ (?:said|told|was|is|has)\b/.test(after)),
    read: readMonthDay,
  },
  {
    source: `(?<month>${MONTH})(?:,| of|, in)? (?:(?<year>${YEAR})|(?:of )?(?<offset>last|this|next) year)(?![\\p{L}\\p{N}]|[.,]\\d)`,
    read: (groups) => ({ kind: 'calendar', month: MONTHS.get(groups.month ?? ''), ...yearOf(groups) }),
  },
  {
    source: `(?<direction>${DIRECTION}) (?<month>${MONTH})(?! \\d)${END}`,
    read: (groups) => ({
      kind: 'calendar',
      month: MONTHS.get(groups.month ?? ''),
      direction: directionOf(groups.direction),
    }),
  },
  {
    source: `(?<month>${anyOf(LONE_MONTHS)})${END}`,
    fits: isLoneMonth,
    read: (groups) => ({ kind: 'calendar', month: MONTHS.get(groups.month ?? '') }),
  },
  {
    source: `week(?<end>end)? (?:of|beginning|starting) (?:${WEEKDAY},? )?(?<month>${MONTH}) (?<day>${DAY})(?:,? (?<year>${YEAR}))?(?!\\d)`,
    read: (groups) => ({
      kind: 'week-of',
      month: MONTHS.get(groups.month ?? '') ?? 1,
      day: numberOf(groups.day) ?? 1,
      isWeekend: groups.end !== undefined,
      ...yearOf(groups),
    }),
  },
];

const YEAR_OFFSETS: Record<string, number> = { last: -1, this: 0, next: 1 };

export function yearOf(groups: MatchGroups): { year?: number; yearOffset?: number } {
  if (groups.year) return { year: numberOf(groups.year) };
  return groups.offset ? { yearOffset: YEAR_OFFSETS[groups.offset] } : {};
}

function readMonthDay(groups: MatchGroups): ReturnType<DatePattern['read']> {
  return {
    kind: 'calendar',
    month: MONTHS.get(groups.month ?? ''),
    day: numberOf(groups.day),
    lastDay: numberOf(groups.last),
    weekday: weekdayOf(groups),
    ...yearOf(groups),
  };
}

/** Months that are names, verbs or marches as well need a preposition of time. */
const TIME_PREPOSITION =
  /\b(?:in|since|until|till|early|late|mid|last|this|next|during|through|of|by|from|between|before|after|for|on|to|the|and|or|an?|each|every|end)[ -]$/i;
const POSSESSIVE = /(?:\b(?:the|an?|its|his|her|their)|['’]s) $/;
const MAY_PREPOSITION =
  /\b(?:in|since|until|till|early|late|mid|last|this|next|during|through|of|by|from|between|before|after|for|and|to)[ -]$/i;
const FIRST_NAMES = new Set(['April', 'June', 'August', 'Jan.', 'Mar.']);

function isLoneMonth(before: string, after: string, groups: MatchGroups): boolean {
  const month = groups.month ?? '';
  if (/^[-'’]?s? (?:for|on|against|of Dimes)\b/.test(after) && month === 'March') return /\bin $/.test(before);
  if (month === 'May') {
    const isSubject = /^ (?:said|told|has|had|is|was)\b|^['’]s\b/.test(after);
    return (MAY_PREPOSITION.test(before) || (POSSESSIVE.test(before) && /^ [a-zà-ž]/.test(after))) && !isSubject;
  }
  if (/^Mar/.test(month)) return TIME_PREPOSITION.test(before) || POSSESSIVE.test(before);
  // "April Ryan", "June Carter"; "in June Trump said" stays a month.
  if (FIRST_NAMES.has(month) && /^ [A-ZÀ-Ž][a-zà-ž]/.test(after))
    return /\b(?:in|since|until|last|this|next) $/.test(before);
  return true;
}

const NOT_A_DAY =
  /^ (?:Night (?:Football|Live|Lights)|Times|Telegraph|Mirror|Mail|Express|Post|Herald|Star|Independent|Tribune|Service)\b/;
const PART_OF_DAY =
  /\b(?:Black|Cyber|Bloody|Super|Mail on|Sheffield|Ruby|Casual|Fat|Taco|Man|Giving|Ash|Holy|Maundy|Shrove) $/i;

/** Weekdays: "Monday", "next Tuesday", "Tuesday of last week". */
export const weekdayPatterns: DatePattern[] = [
  {
    source: `(?:(?<direction>${DIRECTION}) )?(?<weekday>${anyOf(LONE_WEEKDAYS)})(?: (?:of )?(?<week>last|this|next) week)?(?![\\p{L}\\p{N}])`,
    fits: (before, after, groups) =>
      !PART_OF_DAY.test(before) && !NOT_A_DAY.test(after) && !(groups.weekday === 'Friday' && /^ the 13th/.test(after)),
    read: (groups) => ({
      kind: 'weekday',
      weekday: weekdayOf(groups) ?? 0,
      // "This coming Saturday" is this one, "next Saturday" may be the one after it.
      direction: /coming/i.test(groups.direction ?? '') ? 0 : directionOf(groups.direction),
      week: directionOf(groups.week),
    }),
  },
];

const HOLIDAY_NAMES = [...HOLIDAYS.keys()].flatMap((name) => [name, name.replaceAll("'", '’')]);

/** Days with a name: "Christmas Eve", "Thanksgiving 2019", "9/11". */
export const holidayPatterns: DatePattern[] = [
  {
    source: `(?<name>${anyOf(HOLIDAY_NAMES)})(?:(?:,| of)? (?<year>${YEAR})| (?<offset>last|this|next) year)?${END}`,
    fits: (_before, after) =>
      !/^ (?:Island|Carol|Bunny|egg|tree|Day (?:Parade|weekend)|Rising|shopping season|Resolutions?)/i.test(after),
    read: (groups) => {
      const holiday = HOLIDAYS.get((groups.name ?? '').replaceAll('’', "'"));
      return holiday ? { kind: 'holiday', holiday, ...yearOf(groups) } : null;
    },
  },
  ...NAMED_DAYS.map(
    ({ month, day, year, event }): DatePattern => ({
      source: `(?:${anyOf(month)} ${day}|${day} ${anyOf(month)})(?= ${event})`,
      read: () => ({ kind: 'calendar', year, month: MONTHS.get(month[0] ?? ''), day }),
    }),
  ),
  {
    source: `9/11(?![\\d/]|\\p{L})`,
    read: () => ({ kind: 'calendar', year: 2001, month: 9, day: 11 }),
  },
];
