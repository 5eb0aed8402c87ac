import type { DateLanguage } from '../language';
import { neutralPatterns } from '../neutral-date-patterns';
import { anyOf, anyOfEitherCase } from '../word-list';
import { CENTURY_ORDINALS, DECADES, LONE_WEEKDAYS, MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS } from './date-words';
import { holidayPatterns, monthPatterns, weekdayPatterns } from './day-patterns';
import { HOLIDAYS } from './holidays';
import { partOfYearPatterns, yearPatterns } from './period-patterns';
import { dayWordPatterns, offsetPatterns, unitPatterns } from './relative-patterns';
import { CLAUSE_BREAK, TENSE } from './tense';

const OPENING_WORDS = [
  ...['today', 'tonight', 'yesterday', 'tomorrow', 'last', 'this', 'next', 'past', 'coming', 'previous', 'prior'],
  ...['preceding', 'following', 'current', 'latter', 'fiscal', 'day', 'week', 'weekend', 'month', 'quarter', 'year'],
  ...['decade', 'century', 'days', 'weeks', 'months', 'years', 'decades'],
  ...ORDINALS.keys(),
  ...SEASONS.keys(),
  ...DECADES.keys(),
  ...CENTURY_ORDINALS.keys(),
];
const NAMES = [
  ...[...MONTHS.keys(), ...WEEKDAYS.keys(), ...LONE_WEEKDAYS].map((name) => name.replace(/\.$/, '')),
  ...[...HOLIDAYS.keys()].map((name) => name.split(/[ '.]/)[0] ?? name),
  ...['TODAY', 'TONIGHT', 'FY', 'Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'],
];

/** Numbers are frequent words: only those that count a unit are worth a look. */
const COUNTED_UNIT = `${anyOfEitherCase(NUMBERS.keys())}(?=[ -](?:day|week|month|quarter|year|decade|centur))`;

const TRIGGER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d|['’‘]\\d\\d(?:s|(?![\\p{L}\\p{N}]))|(?:[QH][1-4])?FY\\d{2,4}(?![\\p{L}\\p{N}])|${COUNTED_UNIT}|(?:${anyOfEitherCase(new Set(OPENING_WORDS))}|${anyOf(new Set(NAMES))})(?![\\p{L}\\p{N}]))`,
  'gu',
);

/** Regions that write the month first; English without a region most often comes from there. */
const MONTH_FIRST = /^en(?:-(?:us|ph|ca))?$/i;

export const englishDates: DateLanguage = {
  trigger: TRIGGER,
  patterns: [
    ...neutralPatterns,
    ...holidayPatterns,
    ...monthPatterns,
    ...weekdayPatterns,
    ...dayWordPatterns,
    ...unitPatterns,
    ...offsetPatterns,
    ...partOfYearPatterns,
    ...yearPatterns,
  ],
  numericSeparators: '/',
  numericOrder: (tag) => (MONTH_FIRST.test(tag) ? 'month-first' : 'day-first'),
  isNumericOrderSure: (tag) => /-/.test(tag) && !/-ca$/i.test(tag),
  leadingPart:
    /\b((?:(?:the )?(?:very )?(?:end|beginning|start|middle|close|turn|remainder|rest|early part|latter part|first part|second half|first half) of (?:the )?|(?:early|late|mid|earlier|later|mid-to-late|early-to-mid)(?: in| on)?[ -](?:the )?))$/i,
  leadingArticle: /\b(the )$/i,
  since: /\bsince (?:(?:at least|about|around|roughly|as far back as) )?(?:the )?$/i,
  onwards: /^(?: onwards?| on(?=[,.;]|$)|[-–—]present| to (?:the )?present| to date)(?![\p{L}])/u,
  approximately: /\b(?:about|around|circa|ca?\.|roughly|approximately|nearly|almost) (?:the )?$/i,
  rangeLink: /^(?: ?[-–—] ?| (?:to|through|thru|until|till)(?: the)? )$/,
  betweenLink: /^ and (?:the )?$/,
  between: /\bbetween (?:the )?$/i,
  shift:
    /(?:moved?|postponed?|delayed|pushed(?: back)?|rescheduled|brought forward|shifted)(?: [\p{L}]+){0,3} (?:from )?(?:the )?$/iu,
  recurrence: /\b(?:(?:every|each)(?: other| second| single)?|on a) $/i,
  comparison:
    /\b(?:from|than|versus|vs\.?|against|over|on|with|compared (?:to|with)|up|down)(?: [\d$£€.,%\p{L}]+){0,4} $/iu,
  publishedLabel: /\b(?:first )?(?:published|posted|publication date|date published)(?: on| at)?:? (?:on )?$/i,
  updatedLabel: /\b(?:last )?(?:updated|modified|edited|corrected)(?: on| at)?:? (?:on )?$/i,
  tense: TENSE,
  clauseBreak: CLAUSE_BREAK,
  attribute: /^(?!.*\bahead of )(?:.*[^\p{L}])?(?:(?:an?|the|his|her|their|its)|\p{L}+['’]s?) $/iu,
  pointingBack: /\b(?:that|that same|the same) $/i,
  alsoName: /^(?:May|April|June|August|March|Christmas|Easter)$/,
  sport:
    /\b(?:touchdowns?|yards|rebounds?|halftime|half-time|NBA|NFL|overtime|fouls?|field goals?|free throws?|3-pointers?|quarterback|dunk(?:ed|s)?|jumper|\d{1,3}-\d{1,3} (?:win|loss|lead|victory|run))\b/g,
};
