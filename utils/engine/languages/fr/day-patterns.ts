import type { Direction } from '../date-expression';
import { END, YEAR } from '../date-pieces';
import type { DatePattern, MatchGroups } from '../language';
import { anyOf, anyOfEitherCase } from '../word-list';
import { LONE_MONTHS, MONTHS, WEEKDAYS } from './date-words';
import { HOLIDAYS } from './holidays';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const MONTH = anyOfEitherCase(MONTHS.keys());
const WEEKDAY = anyOfEitherCase(WEEKDAYS.keys());
/** "de l’an dernier", "de cette année" */
const OF_YEAR =
  "(?: de (?<offset>l[’']an dernier|l[’']année dernière|l[’']an prochain|l[’']année prochaine|cette année))";

const DIRECTIONS: [string, Direction][] = [
  ['derni', -1],
  ['pass', -1],
  ['proch', 1],
];
/** Stands behind its noun: "lundi dernier", "l’année prochaine". */
export const DIRECTION = '(?:derni(?:er|ère|ers|ères)|passée?s?|prochaine?s?)';

export function directionOf(word: string | undefined): Direction | undefined {
  return word === undefined ? undefined : DIRECTIONS.find(([stem]) => word.includes(stem))?.[1];
}

export function yearOf(groups: MatchGroups): { year?: number; yearOffset?: number } {
  if (groups.year) return { year: Number(groups.year) };
  return groups.offset ? { yearOffset: directionOf(groups.offset) ?? 0 } : {};
}

const monthOf = ({ month }: MatchGroups): number | undefined => MONTHS.get((month ?? '').toLowerCase());
const weekdayOf = ({ weekday }: MatchGroups): number | undefined => WEEKDAYS.get((weekday ?? '').toLowerCase());

/** "lundi 18 novembre 2019", "du 3 au 5 mai", "le 1er juin dernier", "mai 2019", "en mars". */
export const monthPatterns: DatePattern[] = [
  {
    source: `(?:(?<weekday>${WEEKDAY}),? (?:le )?)?(?:(?<first>1er)|(?<day>${DAY}))(?:(?: ?[-–] ?| au )(?<last>${DAY}))? (?<month>${MONTH})(?: (?<year>${YEAR})|${OF_YEAR}| ${DIRECTION})?${END}`,
    fits: (before) => !/[\d.,:/-]$/.test(before),
    read: (groups) => ({
      kind: 'calendar',
      month: monthOf(groups),
      day: groups.first ? 1 : Number(groups.day),
      lastDay: groups.last === undefined ? undefined : Number(groups.last),
      weekday: weekdayOf(groups),
      ...yearOf(groups),
    }),
  },
  {
    source: `(?<month>${MONTH})(?: (?<year>${YEAR})|${OF_YEAR})${END}`,
    read: (groups) => ({ kind: 'calendar', month: monthOf(groups), ...yearOf(groups) }),
  },
  {
    source: `(?<month>${MONTH}) (?<direction>${DIRECTION})${END}`,
    read: (groups) => ({ kind: 'calendar', month: monthOf(groups), direction: directionOf(groups.direction) }),
  },
  {
    source: `(?<month>${anyOf(LONE_MONTHS)})${END}`,
    // "Mars", "la mi-mai"; a march and a month of May that is a name have no preposition of time.
    fits: (before) =>
      /(?:^|[^\p{L}])(?:[Ee]n|[Dd]epuis|[Ff]in|[Dd]ébut|[Dd]ès|[Cc]ourant|[Mm]i|jusqu[’']en|mois d[’']|mois de|et|à|de|d[’'])[ -]?$/u.test(
        before,
      ),
    read: (groups) => ({ kind: 'calendar', month: monthOf(groups) }),
  },
];

/** "mardi", "vendredi prochain", "ce lundi"; "le mardi" is every Tuesday. */
export const weekdayPatterns: DatePattern[] = [
  {
    source: `(?<weekday>${WEEKDAY})(?: (?:matin|midi|soir|après-midi))?(?: (?<direction>${DIRECTION}))?${END}`,
    fits: (before, _after, groups) =>
      groups.direction !== undefined || !/(?:^|[^\p{L}])(?:le|du|au|les) $/iu.test(before),
    read: (groups) => ({
      kind: 'weekday',
      weekday: weekdayOf(groups) ?? 0,
      direction: directionOf(groups.direction),
    }),
  },
];

const HOLIDAY_NAMES = [...HOLIDAYS.keys()].flatMap((name) => [name, name.replaceAll('’', "'")]);

/** "Noël", "la Toussaint 2019". */
export const holidayPatterns: DatePattern[] = [
  {
    source: `(?<name>${anyOf(HOLIDAY_NAMES)})(?: (?<year>${YEAR})| ${DIRECTION})?${END}`,
    read: (groups) => {
      const holiday = HOLIDAYS.get((groups.name ?? '').replaceAll("'", '’'));
      if (!holiday) return null;
      return { kind: 'holiday', holiday, ...(groups.year ? { year: Number(groups.year) } : {}) };
    },
  },
];
