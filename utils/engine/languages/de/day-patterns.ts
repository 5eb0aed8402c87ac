import type { Direction } from '../date-expression';
import { END, YEAR } from '../date-pieces';
import type { DatePattern, MatchGroups } from '../language';
import { anyOf, anyOfEitherCase } from '../word-list';
import { LONE_MONTHS, MONTHS, WEEKDAYS } from './date-words';
import { HOLIDAYS } from './holidays';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const MONTH = anyOf(MONTHS.keys());
const WEEKDAY = anyOf(WEEKDAYS.keys());
const OF_LAST = `(?: (?<offset>vorigen|vergangenen|letzten|dieses|diesen|nächsten|kommenden) Jahres)`;

/** Adjectives of time, by their stem; every ending may follow. */
const DIRECTIONS: [string, Direction][] = [
  ['letzt', -1],
  ['vergangen', -1],
  ['vorig', -1],
  ['dies', 0],
  ['nächst', 1],
  ['kommend', 1],
];
export const DIRECTION = `${anyOfEitherCase(DIRECTIONS.map(([stem]) => stem))}(?:e[nrms]?)`;

export function directionOf(word: string | undefined): Direction | undefined {
  const lower = word?.toLowerCase();
  return lower === undefined ? undefined : DIRECTIONS.find(([stem]) => lower.startsWith(stem))?.[1];
}

export function yearOf(groups: MatchGroups): { year?: number; yearOffset?: number } {
  if (groups.year) return { year: Number(groups.year) };
  return groups.offset ? { yearOffset: directionOf(groups.offset) ?? 0 } : {};
}

const monthOf = (groups: MatchGroups): number | undefined => MONTHS.get(groups.month ?? '');

/** "Montag, 18. November 2019", "18.11.", "im Oktober", "letzten Oktober". */
export const monthPatterns: DatePattern[] = [
  {
    source: `(?:(?<weekday>${WEEKDAY})(?:,|,? (?:den|dem|der))? )?(?<day>${DAY})\\.(?: ?(?:[-–]|bis(?: zum)?) ?(?<last>${DAY})\\.)? ?(?<month>${MONTH})(?: (?<year>${YEAR})|${OF_LAST})?${END}`,
    fits: (before) => !/[\d.,:/-]$/.test(before),
    read: (groups) => ({
      kind: 'calendar',
      month: monthOf(groups),
      day: Number(groups.day),
      lastDay: groups.last === undefined ? undefined : Number(groups.last),
      weekday: WEEKDAYS.get(groups.weekday ?? ''),
      ...yearOf(groups),
    }),
  },
  {
    source: `(?:(?<weekday>${WEEKDAY})(?:,|,? (?:den|dem|der))? )?(?<day>${DAY})\\.(?<month>1[0-2]|0?[1-9])\\.(?![\\p{L}\\p{N}])`,
    fits: (before, after) =>
      !/[\d.,:/-]$|(?:§|Version|Abschnitt|Kapitel|Nr\.) $/.test(before) && !/^ ?\d{4}/.test(after),
    read: (groups) => ({
      kind: 'calendar',
      month: Number(groups.month),
      day: Number(groups.day),
      weekday: WEEKDAYS.get(groups.weekday ?? ''),
    }),
  },
  {
    source: `(?<month>${MONTH})(?: (?<year>${YEAR})|${OF_LAST})${END}`,
    read: (groups) => ({ kind: 'calendar', month: monthOf(groups), ...yearOf(groups) }),
  },
  {
    source: `(?<direction>${DIRECTION}) (?<month>${MONTH})${END}`,
    read: (groups) => ({ kind: 'calendar', month: monthOf(groups), direction: directionOf(groups.direction) }),
  },
  {
    source: `(?<month>${anyOf(LONE_MONTHS)})${END}`,
    // "August der Starke" and other names have no preposition of time.
    fits: (before) =>
      /(?:^|[^\p{L}])(?:[Ii]m|seit|bis|ab|vom|zum|Anfang|Mitte|Ende|und|oder|vor|nach|den|des)[ ]$/u.test(before),
    read: (groups) => ({ kind: 'calendar', month: monthOf(groups) }),
  },
];

/** "am Dienstag", "nächsten Freitag", "Mittwochabend"; not "dienstags". */
export const weekdayPatterns: DatePattern[] = [
  {
    source: `(?:(?<direction>${DIRECTION}) )?(?<weekday>${WEEKDAY})(?=(?:s|früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?${END})`,
    read: (groups) => ({
      kind: 'weekday',
      weekday: WEEKDAYS.get(groups.weekday ?? '') ?? 0,
      direction: directionOf(groups.direction),
    }),
  },
];

/** "Heiligabend", "Ostern 2019". */
export const holidayPatterns: DatePattern[] = [
  {
    source: `(?<name>${anyOf(HOLIDAYS.keys())})(?: (?<year>${YEAR}))?${END}`,
    read: (groups) => {
      const holiday = HOLIDAYS.get(groups.name ?? '');
      return holiday ? { kind: 'holiday', holiday, ...yearOf(groups) } : null;
    },
  },
];
