import type { Direction } from '../../languages/date-expression';
import { formatDay, formatYear, fromDayNumber, weekdayOf } from './calendar';
import { PUBLISHED, type Situation } from './situation';

interface YearChoice {
  year: number;
  certain: boolean;
  basis?: string;
}

/** Days either side of publication within which a day without year is the near one, whatever the tense. */
const NEAR_DAYS = 60;
/** Days ahead up to which a day told in the past tense is surely the coming one. */
const AHEAD_DAYS = 14;
/** Days a date may lie after the latest full date of a text whose day of publication is not known. */
const AFTER_LATEST_DAYS = 31;

/** The year of a day given without one. */
export function chooseYear(
  situation: Situation,
  dayIn: (year: number) => number,
  weekday?: number,
  monthAndDay?: number,
  nearDays = NEAR_DAYS,
): YearChoice | null {
  const { reference } = situation;
  const statedYear = monthAndDay === undefined ? null : (situation.statedYears.get(monthAndDay) ?? null);
  if (reference === null)
    return statedYear === null ? null : { year: statedYear, certain: false, basis: formatYear(statedYear) };
  const thisYear = fromDayNumber(reference).year;
  const years = [thisYear, thisYear - 1, thisYear + 1];
  if (!situation.isReferenceExact) {
    const year = statedYear ?? (dayIn(thisYear) <= reference + AFTER_LATEST_DAYS ? thisYear : thisYear - 1);
    return { year, certain: false, basis: formatDay(reference) };
  }
  const nearest = years.reduce((best, year) =>
    Math.abs(dayIn(year) - reference) < Math.abs(dayIn(best) - reference) ? year : best,
  );
  const distance = dayIn(nearest) - reference;
  if (statedYear !== null && (Math.abs(distance) > NEAR_DAYS || (distance > 0 && situation.tense() !== 'future'))) {
    return { year: statedYear, certain: false, basis: formatYear(statedYear) };
  }
  if (weekday !== undefined) {
    const fitting = years.filter((year) => weekdayOf(dayIn(year)) === weekday);
    if (fitting.length === 1) return { year: fitting[0]!, certain: true, basis: PUBLISHED };
  }
  const again = monthAndDay === undefined ? undefined : situation.placedYears.get(monthAndDay);
  if (again !== undefined && situation.tense() === 'unknown') return { year: again, certain: false, basis: PUBLISHED };
  const listed = followingYear(situation, dayIn);
  if (listed !== null && listed !== nearest) return { year: listed, certain: false, basis: situation.anchor?.value };
  if (Math.abs(distance) <= nearDays) {
    // The plan of a day to come is often told in the past tense, and so is the day itself a year before.
    const certain = distance <= AHEAD_DAYS || situation.tense() !== 'past';
    return { year: nearest, certain, basis: PUBLISHED };
  }
  const told = narratedYear(situation, dayIn(thisYear));
  if (told !== null) return { year: told, certain: false, basis: formatYear(told) };
  const tense = situation.tense();
  if (tense === 'future')
    return { year: years.sort().find((year) => dayIn(year) >= reference) ?? nearest, certain: true, basis: PUBLISHED };
  if (tense === 'past') {
    return { year: dayIn(thisYear) <= reference ? thisYear : thisYear - 1, certain: true, basis: PUBLISHED };
  }
  return { year: nearest, certain: false, basis: PUBLISHED };
}

/** Longest gap between two dates of one list. */
const LIST_GAP_DAYS = 130;

/**
 * Dates of a list (of concerts, of games) follow each other: the year of "June 10", which no verb places, is the one
 * in which it comes after the "June 9, 2026" before it. So do dates to come that one sentence tells of.
 */
function followingYear({ anchor, reference, tense }: Situation, dayIn: (year: number) => number): number | null {
  if (!anchor?.isInStory || anchor.granularity !== 'day' || reference === null) return null;
  const isToCome = anchor.isSameSentence && anchor.first > reference && tense() !== 'past';
  if (!isToCome && tense() !== 'unknown') return null;
  const { year } = fromDayNumber(anchor.first);
  const following = [year, year + 1].find((candidate) => dayIn(candidate) >= anchor.first);
  return following !== undefined && dayIn(following) - anchor.first <= LIST_GAP_DAYS ? following : null;
}

/** The year the text is about: "this December … on Dec. 4", "in her 2016 campaign … on Sept. 11". */
function narratedYear({ anchor, reference, tense }: Situation, day: number): number | null {
  if (!anchor || reference === null) return null;
  const { year, month } = fromDayNumber(anchor.first);
  if (anchor.granularity === 'month' && anchor.isInStory && fromDayNumber(day).month === month) return year;
  if (!anchor.isSameSentence || anchor.granularity !== 'year') return null;
  return anchor.first < reference && anchor.stated.includes('year') && tense() !== 'future' ? year : null;
}

/** Months ahead within which a month told in no tense is one to come. */
const NEAR_MONTHS = 2;

/** The year of a month given without one. */
export function chooseMonthYear(situation: Situation, month: number, direction?: Direction): YearChoice | null {
  const { reference, isReferenceExact } = situation;
  if (reference === null) return null;
  const now = fromDayNumber(reference);
  const last = month <= now.month ? now.year : now.year - 1;
  const next = month >= now.month ? now.year : now.year + 1;
  if (!isReferenceExact) {
    return {
      year: direction === 1 ? next : month === now.month && direction === -1 ? now.year - 1 : last,
      certain: false,
      basis: formatDay(reference),
    };
  }
  const pick = (year: number, certain = true): YearChoice => ({ year, certain, basis: PUBLISHED });
  // "Last October" said in October is the one a year ago.
  if (direction === -1) return pick(month === now.month ? now.year - 1 : last);
  if (direction === 1) return pick(month === now.month ? now.year + 1 : next);
  if (direction === 0) return pick(now.year);
  const tense = situation.isAttribute ? 'unknown' : situation.tense();
  if (tense !== 'future') {
    const told = narratedMonthYear(situation, month, last === now.year);
    if (told !== null) return { year: told, certain: false, basis: situation.anchor?.value };
  }
  if (month === now.month) return pick(now.year);
  if (tense === 'past') return pick(last);
  const ahead = (month - now.month + MONTHS_IN_YEAR) % MONTHS_IN_YEAR;
  // A month that is hardly over is not yet called by its name for the next year.
  if (tense === 'future') return ahead < FAR_MONTHS ? pick(next) : pick(last, false);
  const isPlanned = tense === 'planned' && ahead < MONTHS_IN_YEAR / 2;
  return pick(isPlanned || ahead <= NEAR_MONTHS ? next : last, false);
}

const MONTHS_IN_YEAR = 12;
const FAR_MONTHS = 10;

/** Days the story must lie back for a month without year to go on with it. */
const STORY_DAYS = 330;

/** The story is about "November 2016"; "December", a sentence later, is the one that follows. */
function narratedMonthYear({ anchor, reference }: Situation, month: number, isThisYear: boolean): number | null {
  // A month of this year that has begun is the more likely one across paragraphs.
  const isClose = anchor?.isNear || (anchor?.isInStory && !isThisYear);
  if (!anchor || !isClose || reference === null || !anchor.stated.includes('year')) return null;
  if (anchor.first > reference - STORY_DAYS) return null;
  const start = fromDayNumber(anchor.first);
  if (anchor.granularity === 'year') return anchor.isSameSentence ? start.year : null;
  if (anchor.granularity !== 'month' && anchor.granularity !== 'day') return null;
  return month > start.month ? start.year : month < start.month ? start.year + 1 : null;
}
