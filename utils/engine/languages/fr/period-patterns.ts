import type { DateUnit } from '../date-expression';
import { amountOf, END, YEAR, yearSpan } from '../date-pieces';
import type { DatePattern } from '../language';
import { anyOf, anyOfEitherCase } from '../word-list';
import { COUNTED_NOUNS, DECADES, NUMBERS, ORDINALS, SEASONS } from './date-words';
import { DIRECTION, directionOf, yearOf } from './day-patterns';

const UNITS = new Map<string, DateUnit>([
  ['jour', 'day'],
  ['semaine', 'week'],
  ['week-end', 'weekend'],
  ['weekend', 'weekend'],
  ['mois', 'month'],
  ['trimestre', 'quarter'],
  ['an', 'year'],
  ['année', 'year'],
  ['décennie', 'decade'],
  ['siècle', 'century'],
]);
const UNIT = `(?<unit>${anyOf(UNITS.keys())})`;
const NUMBER = `(?<number>\\d{1,3}|${anyOfEitherCase(NUMBERS.keys())})`;
const unitOf = (word: string | undefined): DateUnit => UNITS.get(word ?? '') ?? 'day';

const DAY_WORDS: Record<string, number> = {
  'avant-hier': -2,
  hier: -1,
  'aujourd’hui': 0,
  "aujourd'hui": 0,
  demain: 1,
  'après-demain': 2,
};

/** "hier", "la semaine dernière", "il y a deux ans", "dans trois mois", "ce week-end". */
export const relativePatterns: DatePattern[] = [
  {
    source: `(?<word>${anyOfEitherCase(Object.keys(DAY_WORDS))})${END}`,
    fits: (_before, after) => !/^-/.test(after),
    read: (groups) => {
      const word = (groups.word ?? '').toLowerCase();
      return { kind: 'day', days: DAY_WORDS[word] ?? 0, isLoose: word.startsWith('aujourd') };
    },
  },
  {
    source: `[Cc]e (?:matin|midi|soir)|[Cc]et après-midi`,
    read: () => ({ kind: 'day', days: 0 }),
  },
  {
    source: `${UNIT}s? (?<direction>${DIRECTION})${END}`,
    // "les années passées", "les jours prochains" are no one unit.
    fits: (before, _after, groups) => groups.unit !== 'jour' && !/(?:^|[^\p{L}])(?:les|des|ces) $/iu.test(before),
    read: (groups) => ({
      kind: 'unit',
      unit: unitOf(groups.unit),
      offset: directionOf(groups.direction) ?? 0,
      from: 'published',
    }),
  },
  {
    source: `[Cc](?:ette|et|e) ${UNIT}(?:-ci)?${END}`,
    fits: (_before, after, groups) => groups.unit !== 'jour' && !/^-là/.test(after),
    read: (groups) => ({ kind: 'unit', unit: unitOf(groups.unit), offset: 0, from: 'published' }),
  },
  {
    source: `${UNIT} (?<side>suivante?|précédente?|d[’']avant|d[’']après)${END}`,
    read: (groups) => ({
      kind: 'unit',
      unit: unitOf(groups.unit),
      offset: /^(?:préc|d.avant)/.test(groups.side ?? '') ? -1 : 1,
      from: 'text',
    }),
  },
  {
    source: `[Ii]l y a (?:environ |près de |plus de |à peine )?${NUMBER} ${UNIT}s?${END}`,
    read: (groups) => ({
      kind: 'offset',
      unit: unitOf(groups.unit),
      amount: amountOf(NUMBERS, groups.number),
      sign: -1,
      from: 'published',
    }),
  },
  {
    source: `[Dd]ans ${NUMBER} ${UNIT}s?${END}`,
    read: (groups) => ({
      kind: 'offset',
      unit: unitOf(groups.unit),
      amount: amountOf(NUMBERS, groups.number),
      sign: 1,
      from: 'published',
    }),
  },
  {
    source: `${NUMBER} ${UNIT}s? (?<side>plus tard|après|auparavant|plus tôt)${END}`,
    read: (groups) => ({
      kind: 'offset',
      unit: unitOf(groups.unit),
      amount: amountOf(NUMBERS, groups.number),
      sign: /^(?:plus tard|après)$/.test(groups.side ?? '') ? 1 : -1,
      from: 'text',
    }),
  },
];

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 };
const romanOf = (text: string): number =>
  [...text].reduce((sum, letter, i) => {
    const value = ROMAN[letter] ?? 0;
    return sum + (value < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/** Quarters, halves, seasons, years, decades and centuries. */
export const periodPatterns: DatePattern[] = [
  {
    source: `(?<ordinal>${anyOfEitherCase(ORDINALS.keys())}) (?<kind>trimestre|semestre)(?: (?:de )?(?<year>${YEAR})| de (?<offset>l[’']an dernier|l[’']année dernière|cette année))?${END}`,
    read: (groups) => {
      const number = ORDINALS.get((groups.ordinal ?? '').toLowerCase()) ?? 1;
      if (groups.kind === 'trimestre') return { kind: 'quarter', quarter: number, ...yearOf(groups) };
      return number > 2
        ? null
        : { kind: 'half', half: number === 1 ? 1 : 2, ...(groups.year ? yearOf(groups) : { yearOffset: 0 }) };
    },
  },
  {
    source: `(?<season>${anyOf(SEASONS.keys())})(?: (?:de )?(?<year>${YEAR})| (?<direction>${DIRECTION}))${END}`,
    read: (groups) => ({
      kind: 'season',
      season: SEASONS.get(groups.season ?? '') ?? 21,
      direction: directionOf(groups.direction),
      ...yearOf(groups),
    }),
  },
  {
    source: `(?<season>${anyOf(SEASONS.keys())})${END}`,
    fits: (before) =>
      /(?:^|[^\p{L}])(?:avant|après|dès|depuis|pendant|durant|jusqu[’']à|pour|en) ?(?:le |l[’'])?$/iu.test(before),
    read: (groups) => ({ kind: 'season', season: SEASONS.get(groups.season ?? '') ?? 21 }),
  },
  {
    source: `[Cc]et? (?<season>${anyOf(SEASONS.keys())})${END}`,
    read: (groups) => ({ kind: 'season', season: SEASONS.get(groups.season ?? '') ?? 21, direction: 0 }),
  },
  {
    source: `[Aa]nnées (?:(?<years>1\\d\\d0|20\\d0)|(?<tens>[1-9])0|(?<decade>${anyOf(DECADES.keys())}))${END}`,
    read: (groups) => {
      if (groups.years) return { kind: 'decade', digits: Number(groups.years) / 10 };
      if (groups.tens) return { kind: 'decade', digits: 190 + Number(groups.tens) };
      return { kind: 'decade', digits: DECADES.get(groups.decade ?? '') ?? 199 };
    },
  },
  {
    source: `(?:(?<roman>[IVX]{1,5})|(?<century>\\d\\d?))e siècle${END}`,
    read: (groups) => ({
      kind: 'century',
      digits: (groups.roman ? romanOf(groups.roman) : Number(groups.century)) - 1,
    }),
  },
  yearSpan,
  {
    source: `(?<year>${YEAR})(?![\\p{L}\\p{N}]|[.,:]\\d|%|[-/]\\d|-\\p{L})`,
    fits: (before, after) =>
      !/[\d$€£#.,:/-]$|(?:n°|page|ligne|numéro|salle|les|des) $/i.test(before) && !COUNTED.test(after),
    read: (groups) => ({ kind: 'calendar', year: Number(groups.year) }),
  },
];

const COUNTED = new RegExp(`^[  -]${anyOf(COUNTED_NOUNS)}(?!\\p{L})|^ ?[€$%]`, 'u');
