import type { DateUnit, Direction } from '../date-expression';
import { amountOf, END, YEAR, yearSpan } from '../date-pieces';
import type { DatePattern } from '../language';
import { anyOf, anyOfEitherCase } from '../word-list';
import { COUNTED_NOUNS, DECADES, NUMBERS, ORDINAL_STEMS, SEASONS } from './date-words';
import { DIRECTION, directionOf, yearOf } from './day-patterns';

/** Stems of the units; plural and case endings may follow. */
const UNITS = new Map<string, DateUnit>([
  ['Tag', 'day'],
  ['Woche', 'week'],
  ['Wochenende', 'weekend'],
  ['Monat', 'month'],
  ['Quartal', 'quarter'],
  ['Jahr', 'year'],
  ['Jahrzehnt', 'decade'],
  ['Jahrhundert', 'century'],
]);
const UNIT = `(?<unit>${anyOf(UNITS.keys())})(?:e[ns]?|n|s)?`;
/** One of them: "letzten Wochen" is no week. */
const ONE_UNIT = '(?<unit>Tag|Wochenende|Woche|Monat|Quartal|Jahrzehnt|Jahrhundert|Jahr)(?:(?<!Woche)e?s|(?<=Jahr)e)?';
const NUMBER = `(?<number>\\d{1,3}|${anyOfEitherCase(NUMBERS.keys())})`;
const unitOf = (word: string | undefined): DateUnit => UNITS.get(word ?? '') ?? 'day';

const DAY_WORDS: Record<string, number> = { vorgestern: -2, gestern: -1, heute: 0, übermorgen: 2 };
const TEXT_DIRECTIONS: [RegExp, Direction][] = [
  [/^(?:vorhergehend|vorangegangen)/i, -1],
  [/^(?:folgend|darauffolgend)/i, 1],
];

/** "gestern", "letzte Woche", "vor zwei Jahren", "am Wochenende". */
export const relativePatterns: DatePattern[] = [
  {
    source: `(?<word>${anyOfEitherCase(Object.keys(DAY_WORDS))})${END}`,
    read: (groups) => {
      const word = (groups.word ?? '').toLowerCase();
      return { kind: 'day', days: DAY_WORDS[word] ?? 0, isLoose: word === 'heute' };
    },
  },
  {
    // "Morgen" at the head of a sentence, "der Morgen" and "am Morgen" are the time of day as often.
    source: `morgen${END}`,
    fits: (before) => !/(?:heute|gestern|übermorgen) $/i.test(before),
    read: () => ({ kind: 'day', days: 1 }),
  },
  {
    source: `(?<direction>${DIRECTION}) ${ONE_UNIT}${END}`,
    fits: (_before, _after, groups) => groups.unit !== 'Tag',
    read: (groups) => ({
      kind: 'unit',
      unit: unitOf(groups.unit),
      offset: directionOf(groups.direction) ?? 0,
      from: 'published',
    }),
  },
  {
    source: `(?<direction>(?:[Vv]orhergehend|[Vv]orangegangen|[Ff]olgend|[Dd]arauffolgend)e[nrms]?) ${UNIT}${END}`,
    read: (groups) => ({
      kind: 'unit',
      unit: unitOf(groups.unit),
      offset: TEXT_DIRECTIONS.find(([stem]) => stem.test(groups.direction ?? ''))?.[1] ?? 1,
      from: 'text',
    }),
  },
  {
    source: `Wochenende${END}`,
    fits: (before) => /(?:^|[^\p{L}])(?:am|übers|zum) $/iu.test(before),
    read: () => ({ kind: 'unit', unit: 'weekend', offset: 0, from: 'published' }),
  },
  {
    source: `Vor(?<unit>jahr|woche|monat)(?:e?s)?${END}`,
    read: (groups) => ({
      kind: 'unit',
      unit: unitOf((groups.unit ?? '').replace(/^./, (letter) => letter.toUpperCase())),
      offset: -1,
      from: 'published',
    }),
  },
  {
    source: `[Vv]or ${NUMBER} ${UNIT}${END}`,
    read: (groups) => ({
      kind: 'offset',
      unit: unitOf(groups.unit),
      amount: amountOf(NUMBERS, groups.number),
      sign: -1,
      from: 'published',
    }),
  },
  {
    source: `${NUMBER} ${UNIT} (?<side>später|zuvor|davor|danach)${END}`,
    read: (groups) => ({
      kind: 'offset',
      unit: unitOf(groups.unit),
      amount: amountOf(NUMBERS, groups.number),
      sign: /^(?:später|danach)$/.test(groups.side ?? '') ? 1 : -1,
      from: 'text',
    }),
  },
];

/** Quarters, halves, seasons, years, decades and centuries. */
export const periodPatterns: DatePattern[] = [
  {
    source: `(?:(?<digit>[1-4])\\.|(?<ordinal>${anyOf(ORDINAL_STEMS.keys())})[nrms]?) (?<kind>Quartal|Halbjahr)s?(?: (?<year>${YEAR}))?${END}`,
    read: (groups) => {
      const number = groups.digit ? Number(groups.digit) : (ORDINAL_STEMS.get(groups.ordinal ?? '') ?? 1);
      if (groups.kind === 'Quartal') return { kind: 'quarter', quarter: number, ...yearOf(groups) };
      return number > 2
        ? null
        : { kind: 'half', half: number === 1 ? 1 : 2, ...(groups.year ? yearOf(groups) : { yearOffset: 0 }) };
    },
  },
  {
    source: `(?:(?<direction>${DIRECTION}) )?(?<season>${anyOf(SEASONS.keys())})(?: (?<year>${YEAR}))?${END}`,
    fits: (before, _after, groups) =>
      groups.direction !== undefined ||
      groups.year !== undefined ||
      /(?:^|[^\p{L}])(?:im|seit dem|bis zum|zum|in den|bis in den|vom|ab) $/iu.test(before),
    read: (groups) => ({
      kind: 'season',
      season: SEASONS.get(groups.season ?? '') ?? 21,
      direction: directionOf(groups.direction),
      ...yearOf(groups),
    }),
  },
  {
    source: `(?<years>1\\d\\d0|20\\d0)er(?:[ -]Jahren?)?${END}`,
    read: (groups) => ({ kind: 'decade', digits: Number(groups.years) / 10 }),
  },
  {
    source: `(?<decade>${anyOfEitherCase(DECADES.keys())})(?:[ -]?[Jj]ahren?)${END}`,
    read: (groups) => {
      const word = groups.decade ?? '';
      return { kind: 'decade', digits: DECADES.get(word.charAt(0).toUpperCase() + word.slice(1)) ?? 199 };
    },
  },
  {
    source: `(?<century>\\d\\d?)\\. (?:Jahrhundert|Jh\\.)(?:e?s)?`,
    read: (groups) => ({ kind: 'century', digits: Number(groups.century) - 1 }),
  },
  yearSpan,
  {
    source: `(?<year>${YEAR})(?![\\p{L}\\p{N}]|[.,:]\\d|%|[-/]\\d|-\\p{L})`,
    fits: (before, after) =>
      !/[\d$€£#.,:/-]$|(?:Nr\\.|Seite|Linie|Windows|Zimmer) $/.test(before) && !COUNTED.test(after),
    read: (groups) => ({ kind: 'calendar', year: Number(groups.year) }),
  },
];

const COUNTED = new RegExp(`^[ -]${anyOf(COUNTED_NOUNS)}(?:e?n|s)?(?!\\p{L})`, 'u');
