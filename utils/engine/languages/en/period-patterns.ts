import { END, MAX_SPAN_YEARS, YEAR } from '../date-pieces';
import type { DatePattern, MatchGroups } from '../language';
import { anyOf, anyOfEitherCase } from '../word-list';
import {
  CAR_NAMES,
  CENTURY_ORDINALS,
  COUNTED_NOUNS,
  DECADES,
  MONTHS,
  NUMBERED_THINGS,
  ORDINALS,
  SEASONS,
} from './date-words';
import { directionOf, numberOf, yearOf } from './day-patterns';

const ORDINAL = anyOfEitherCase(ORDINALS.keys());
const SEASON = anyOfEitherCase(SEASONS.keys());
const OF_YEAR = `(?: (?:of |in )?(?:fiscal |the fiscal )?(?:(?<year>${YEAR})|(?<offset>last|this|next) year))`;
const ordinalOf = (groups: MatchGroups): number => ORDINALS.get((groups.ordinal ?? '').toLowerCase()) ?? 1;
const seasonOf = (groups: MatchGroups): number => SEASONS.get((groups.season ?? '').toLowerCase()) ?? 21;

/** Quarters, halves and seasons of a year. */
export const partOfYearPatterns: DatePattern[] = [
  {
    source: `(?<ordinal>${ORDINAL})[ -](?:fiscal[ -])?quarter(?: of (?:the year|the fiscal year))?${OF_YEAR}?${END}`,
    fits: (_before, after) => !/^ (?:lead|touchdown|comeback|finish|mile)|^-final/.test(after),
    read: (groups) => ({ kind: 'quarter', quarter: ordinalOf(groups), ...yearOf(groups) }),
  },
  {
    source: `(?<offset>[Ll]ast|[Tt]his|[Nn]ext) year['’]s (?<ordinal>${ORDINAL})[ -]quarter${END}`,
    read: (groups) => ({
      kind: 'quarter',
      quarter: ordinalOf(groups),
      ...yearOf({ offset: groups.offset?.toLowerCase() }),
    }),
  },
  {
    source: `Q(?<quarter>[1-4])(?:(?:[ ,'’]{0,2}|,? of )(?:FY ?)?(?<year>${YEAR}|\\d\\d(?!\\d)))?${END}`,
    read: (groups) => ({ kind: 'quarter', quarter: Number(groups.quarter), year: fullYear(groups.year) }),
  },
  {
    source: `(?<year>${YEAR})(?:['’]s)? (?<ordinal>${ORDINAL})[ -]quarter${END}`,
    read: (groups) => ({ kind: 'quarter', quarter: ordinalOf(groups), ...yearOf(groups) }),
  },
  {
    // A quarter named by the month it ends with.
    source: `(?<month>March|June|September|December)[ -](?:ended )?quarter${OF_YEAR}?${END}`,
    read: (groups) => ({ kind: 'quarter', quarter: (MONTHS.get(groups.month ?? '') ?? 3) / 3, ...yearOf(groups) }),
  },
  {
    source: `(?<half>[Ff]irst|[Ss]econd|[Ll]atter|[Ll]ast)[ -]half of (?:(?:the )?(?<year>${YEAR})|(?:the|(?<offset>last|this|next)) year)${END}`,
    read: (groups) => ({
      kind: 'half',
      half: groups.half?.toLowerCase() === 'first' ? 1 : 2,
      ...(groups.year || groups.offset ? yearOf(groups) : { yearOffset: 0 }),
    }),
  },
  {
    source: `H(?<half>[12])[ ,'’]{1,2}(?:FY ?)?(?<year>${YEAR}|\\d\\d(?!\\d))${END}`,
    read: (groups) => ({ kind: 'half', half: groups.half === '1' ? 1 : 2, year: fullYear(groups.year) }),
  },
  {
    source: `(?<season>${SEASON})(?: of|,)? (?:(?<year>${YEAR})|['’‘](?<short>\\d\\d))(?![\\p{L}\\p{N}]|[-/]\\d)`,
    fits: (_before, after) => !/^ Olympics|^ Games/.test(after),
    read: (groups) => ({
      kind: 'season',
      season: seasonOf(groups),
      year: fullYear(groups.year ?? groups.short),
    }),
  },
  {
    source: `(?<direction>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) (?<season>${SEASON})${END}`,
    read: (groups) => ({ kind: 'season', season: seasonOf(groups), direction: directionOf(groups.direction) }),
  },
  {
    source: `(?<season>${anyOf(SEASONS.keys())})${END}`,
    fits: (before, after) =>
      /(?:\b(?:in|over|during|since|until|till|by|before|through|from|after|of|late|early|for) the|\b(?:by|since|until|early|late|mid|rainless|dry|wet|hot|cold|rainy))[ -]$/i.test(
        before,
      ) &&
      !/^ (?:of|in|from|to|by|months?|semesters?|training|olympics|games|solstice|equinox|line|water|guy|season|over|apart|short|victim|back|on|into)\b|^[-'’]/i.test(
        after,
      ),
    read: (groups) => ({ kind: 'season', season: seasonOf(groups) }),
  },
];

const CENTURY = `(?:(?<number>\\d\\d?)(?:st|nd|rd|th)|(?<word>${anyOfEitherCase(CENTURY_ORDINALS.keys())}))[ -][Cc]entury`;

/** Decades, centuries, spans of years and single years. */
export const yearPatterns: DatePattern[] = [
  { source: `(?<years>1\\d\\d0|20\\d0)['’]?s${END}`, read: (groups) => readDecade(Number(groups.years)) },
  {
    source: `['’‘](?<tens>[1-9])0s${END}`,
    read: (groups) => ({ kind: 'decade', digits: (Number(groups.tens) >= 3 ? 190 : 200) + Number(groups.tens) }),
  },
  {
    source: `(?<tens>[2-9])0s${END}`,
    fits: (before) =>
      /(?:\bthe|\d0s (?:and|or|to)) (?:early |late |mid-?|mid )?$/i.test(before) &&
      !/\b(?:temperatures?|highs?|lows?|degrees|percent|scores?|scoring|shot|ages?|aged|people)\b/i.test(before),
    read: (groups) => ({ kind: 'decade', digits: 190 + Number(groups.tens) }),
  },
  {
    source: `(?<decade>${anyOfEitherCase(DECADES.keys())})${END}`,
    fits: (before, after) =>
      /\bthe (?:early |late |mid-?|roaring |swinging )?$/i.test(before) && !/^ (?:and|or) [a-z]+ties/.test(after),
    read: (groups) => ({ kind: 'decade', digits: DECADES.get((groups.decade ?? '').toLowerCase()) ?? 199 }),
  },
  {
    source: `${CENTURY}(?! Fox)${END}`,
    read: (groups) => {
      const century = groups.number ? Number(groups.number) : CENTURY_ORDINALS.get((groups.word ?? '').toLowerCase());
      return century && century <= 22 ? { kind: 'century', digits: century - 1 } : null;
    },
  },
  {
    source: `(?<year>${YEAR})(?:[-–—/] ?|–)(?<last>${YEAR}|\\d\\d)(?:(?: [\\p{L}]{3,12})? (?:season|campaign|school year|academic year))?(?![\\p{L}\\p{N}]|[-–/.,]\\d)`,
    fits: (before) => !/[\d/=_-]$/.test(before),
    read: readYears,
  },
  {
    source: `['’‘](?<short>\\d\\d)${END}`,
    fits: (before, after) =>
      /\b(?:in|since|from|until|by|early|late|of|spring|summer|autumn|fall|winter) $/i.test(before) &&
      !/^[-–]?\d|^ (?:percent|Ford|Chevy)/.test(after),
    read: (groups) => ({ kind: 'calendar', year: fullYear(groups.short) }),
  },
  {
    source: `(?:[Ff]iscal(?: year)?|FY)[ -]?(?<year>${YEAR}|\\d\\d(?!\\d))${END}`,
    read: (groups) => ({ kind: 'calendar', year: fullYear(groups.year) }),
  },
  {
    source: `(?<year>${YEAR})(?![\\p{L}\\p{N}]|[.,:]\\d|%|/\\d|-\\d|-(?:seat|foot|mile|page|pound|year|square|meter|metre|acre|strong|member|person|room|calorie|word|hour|day))`,
    fits: isYear,
    read: (groups) => ({ kind: 'calendar', ...yearOf(groups) }),
  },
];

function fullYear(text: string | undefined): number | undefined {
  const year = numberOf(text);
  // Two digits name a year of the century around us.
  return year === undefined || year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
}

/** The 1800s, 1900s are centuries; the 2000s, like the 1990s, a decade. */
function readDecade(years: number): ReturnType<DatePattern['read']> {
  return years % 100 === 0 && years < 2000
    ? { kind: 'century', digits: years / 100 }
    : { kind: 'decade', digits: years / 10 };
}

function readYears(groups: MatchGroups): ReturnType<DatePattern['read']> {
  const first = Number(groups.year);
  let last = Number(groups.last);
  if (last < 100) last += first - (first % 100) + (last < first % 100 ? 100 : 0);
  if (last <= first || last - first > MAX_SPAN_YEARS) return null;
  // "1998-03" is more likely a month.
  if (groups.last?.length === 2 && last - first > 50) return null;
  return { kind: 'years', first, last };
}

const COUNTED = new RegExp(`^[ -](?:[a-z]{3,} )?${anyOf(COUNTED_NOUNS)}\\b`);
/** Nouns that are counted even after words such as "in". */
const CERTAINLY_COUNTED =
  /^ (?:people|members|jobs|votes|workers|employees|miles|percent|men|women|children|dollars|euros|times|pages|pixels|GMT|UTC)\b/;
const NUMBERED = new RegExp(`\\b${anyOf(NUMBERED_THINGS)}[ .]{1,2}$`, 'i');
const CAR = new RegExp(`^ (?:${anyOf(CAR_NAMES)}|Model [SXY3])\\b`);

const FOR_THINGS = /(?:\b(?:the|its|his|her|their|our)|['’]s) $/;
const IN_A_YEAR =
  /\b(?:in|since|by|from|until|till|during|before|after|early|late|mid|year|(?:until|since|by) at least)[ -]$/i;

/** Thousands have their comma in news, so a bare number of four digits is a year unless its neighbours object. */
function isYear(before: string, after: string): boolean {
  const isGlued = /[\d$£€₹¥#@/.,:~+]$|\d ?[-–—]$|[a-zà-ž][-_]$/i.test(before);
  if (isGlued && !/(?:[Mm]id|[Pp]re|[Pp]ost|[Nn]on|[Ee]arly|[Ll]ate)-$|[a-zà-ž][,.]$/i.test(before)) return false;
  if (/^ years?[- ]old/.test(after) || CAR.test(after)) return false;
  if (IN_A_YEAR.test(before)) return !CERTAINLY_COUNTED.test(after);
  if (NUMBERED.test(before)) return false;
  return FOR_THINGS.test(before) ? !CERTAINLY_COUNTED.test(after) : !COUNTED.test(after);
}
