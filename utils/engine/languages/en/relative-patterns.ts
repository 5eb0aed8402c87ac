import type { DateUnit, Direction } from '../date-expression';
import { amountOf, END } from '../date-pieces';
import type { DatePattern } from '../language';
import { anyOfEitherCase } from '../word-list';
import { NUMBERS } from './date-words';

const NUMBER = `(?:\\d{1,3}(?:\\.5)?|${anyOfEitherCase(NUMBERS.keys())})`;
const UNIT = '(?<unit>day|week|month|quarter|year|decade|centur(?=y|ies))(?:s|y|ies)?';
const UNIT_WORDS = '(?<unit>day|weekend|week|month|quarter|year|decade|century)';

const unitOf = (word: string | undefined): DateUnit => (word === 'centur' ? 'century' : (word as DateUnit));

const DAY_WORDS: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
const UNIT_DIRECTIONS: Record<string, Direction> = {
  last: -1,
  'this past': -1,
  this: 0,
  next: 1,
  'this coming': 1,
  current: 0,
};
const TEXT_DIRECTIONS: Record<string, Direction> = { previous: -1, prior: -1, preceding: -1, following: 1, next: 1 };

/** "today", "last night", "this morning", "the day before yesterday". */
export const dayWordPatterns: DatePattern[] = [
  {
    source: `(?<word>${anyOfEitherCase(Object.keys(DAY_WORDS))}|TODAY|TONIGHT)${END}`,
    fits: (before, after) =>
      !/(?:USA|Russia|Psychology|India|Business|History|Africa|Physics) $/.test(before) &&
      !/^ (?:[Ss]how|programme|FM)\b|^\.com/.test(after),
    read: (groups) => {
      const word = (groups.word ?? '').toLowerCase();
      return { kind: 'day', days: DAY_WORDS[word] ?? 0, isLoose: word === 'today' };
    },
  },
  {
    source: `(?<which>[Tt]his|[Ll]ast) (?<part>morning|afternoon|evening|night)${END}`,
    read: (groups) => ({ kind: 'day', days: groups.which?.toLowerCase() === 'last' ? -1 : 0 }),
  },
  {
    source: `[Dd]ay (?<which>before yesterday|after tomorrow)${END}`,
    read: (groups) => ({ kind: 'day', days: groups.which === 'before yesterday' ? -2 : 2 }),
  },
];

/** "last week", "earlier this month", "the weekend", "the previous year", "the end of the year". */
export const unitPatterns: DatePattern[] = [
  {
    // "Over the next year", "in the last week": a span that starts or ends with the publication.
    source: `(?<=\\b(?:over|in|within|during|for|throughout|across) the )(?<side>last|next) (?<unit>week|month|quarter|year|decade|century)${END}`,
    fits: (_before, after) => !/^ of\b/.test(after),
    read: (groups) => ({
      kind: 'rolling',
      unit: unitOf(groups.unit),
      amount: 1,
      sign: groups.side === 'next' ? 1 : -1,
    }),
  },
  {
    source: `(?<=\\b[Tt]he )next (?<unit>week|month|year)${END}`,
    read: (groups) => ({ kind: 'unit', unit: unitOf(groups.unit), offset: 1, from: 'text' }),
  },
  {
    source: `(?<direction>${anyOfEitherCase(Object.keys(UNIT_DIRECTIONS))}) (?:calendar )?${UNIT_WORDS}${END}`,
    fits: (_before, after, groups) =>
      groups.unit !== 'day' &&
      !/^ (?:of|ago)\b|^-(?:old|long)/.test(after) &&
      !(groups.unit === 'quarter' && /^[- ](?:final|back|mile)/.test(after)),
    read: (groups) => ({
      kind: 'unit',
      unit: unitOf(groups.unit),
      offset: UNIT_DIRECTIONS[(groups.direction ?? '').toLowerCase()] ?? 0,
      from: 'published',
    }),
  },
  {
    source: `(?<direction>${anyOfEitherCase(Object.keys(TEXT_DIRECTIONS))}) (?<unit>day|week|weekend|month|quarter|year|decade)${END}`,
    fits: (before, after, groups) =>
      (groups.direction?.toLowerCase() !== 'next' || (groups.unit === 'day' && /\bthe $/i.test(before))) &&
      !/^ (?:of)\b/.test(after),
    read: (groups) => ({
      kind: 'unit',
      unit: unitOf(groups.unit),
      offset: TEXT_DIRECTIONS[(groups.direction ?? '').toLowerCase()] ?? 1,
      from: 'text',
    }),
  },
  {
    source: `weekend${END}`,
    fits: (before, after) =>
      /\b(?:over|at|on|during|for|through|throughout|of|by) the $/i.test(before) && !/^ of\b/.test(after),
    read: () => ({ kind: 'unit', unit: 'weekend', offset: 0, from: 'published' }),
  },
  {
    // "the end of the year", "later in the week", "so far in the year": the current one.
    source: `(?<unit>year|month|week|quarter|decade|century)${END}`,
    fits: (before, after) =>
      /(?:\b(?:end|beginning|start|middle|close|rest|remainder|half|course) of|\b(?:earlier|later|late|early) in|\bso far in) the (?:calendar )?$/i.test(
        before,
      ) && !/^ (?:of|before|after|in which|when|ago|prior|earlier|later)\b|^-/.test(after),
    read: (groups) => ({ kind: 'unit', unit: unitOf(groups.unit), offset: 0, from: 'published' }),
  },
  {
    source: `(?<unit>year|month)(?:['’]s |-| )end${END}`,
    fits: (before) => /\b(?:by|at|before|until|for|the|through|since)(?: the)? $/i.test(before),
    read: (groups) => ({ kind: 'unit', unit: unitOf(groups.unit), offset: 0, from: 'published' }),
  },
];

/** "two weeks ago", "a year earlier", "in three days' time", "the year before", "the past two years". */
export const offsetPatterns: DatePattern[] = [
  {
    source: `(?<number>${NUMBER})[ -]${UNIT}(?<half>[ -]and[ -]a[ -]half)? (?<side>ago|earlier|later|prior|hence|from now|before|after)${END}`,
    fits: (before, after, groups) =>
      !/[\d.,$-]$|\b(?:and a|half|quarter of|hundred|thousand|million|billion) $/.test(before) &&
      (!/^(?:before|after|prior)$/.test(groups.side ?? '') ||
        /^(?:[.,;:)”"]|$| to | (?:that|the|he|she|it|they|an?|his|her|their) )/.test(after)),
    read: (groups) => {
      // "Nine days before the vote" hangs on the vote, not on the date spoken of last.
      const hangsOnClause = groups.side === 'before' || groups.side === 'after';
      const amount = groups.half || hangsOnClause ? null : amountOf(NUMBERS, groups.number);
      return {
        kind: 'offset',
        unit: unitOf(groups.unit),
        amount: amount === 0 ? null : amount,
        sign: /^(?:ago|earlier|prior|before)$/.test(groups.side ?? '') ? -1 : 1,
        from: /^(?:ago|hence|from now)$/.test(groups.side ?? '') ? 'published' : 'text',
      };
    },
  },
  {
    source: `(?<unit>[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Dd]ecade)s ago${END}`,
    fits: (before) => !/(?:\d|\bof|illion|hundred|thousand|half|light)[ -]$/.test(before),
    read: (groups) => ({
      kind: 'offset',
      unit: unitOf(groups.unit?.toLowerCase()),
      amount: null,
      sign: -1,
      from: 'published',
    }),
  },
  {
    source: `(?<unit>year|month|week|day|quarter) (?<side>before|earlier|prior|after|later)${END}`,
    fits: (before, after) => /\bthe $/i.test(before) && /^[.,;:)”"]|^$/.test(after),
    read: (groups) => ({
      kind: 'unit',
      unit: unitOf(groups.unit),
      offset: /^(?:after|later)$/.test(groups.side ?? '') ? 1 : -1,
      from: 'text',
    }),
  },
  {
    source: `(?<number>${NUMBER}) ${UNIT}['’]? time${END}`,
    fits: (before) => /\b[Ii]n $/.test(before),
    read: (groups) => ({
      kind: 'offset',
      unit: unitOf(groups.unit),
      amount: amountOf(NUMBERS, groups.number),
      sign: 1,
      from: 'published',
    }),
  },
  {
    source: `(?<unit>year|month|week)-(?:ago|earlier)(?: (?:period|quarter|month))?${END}`,
    read: (groups) => ({ kind: 'offset', unit: unitOf(groups.unit), amount: 1, sign: -1, from: 'text' }),
  },
  {
    source: `(?<side>[Pp]ast|[Ll]ast|[Pp]revious|[Nn]ext|[Cc]oming) (?<number>${NUMBER}) (?<unit>day|week|month|year|decade)s${END}`,
    fits: (before, after) => /\b(?:the|these|over|in|for) $/i.test(before) && !/^ of\b/.test(after),
    read: (groups) => {
      const amount = amountOf(NUMBERS, groups.number);
      if (amount === null) return null;
      return {
        kind: 'rolling',
        unit: unitOf(groups.unit),
        amount,
        sign: /next|coming/i.test(groups.side ?? '') ? 1 : -1,
      };
    },
  },
];
