import type { Language } from '../translate';

type Style = 'long' | 'short';

/**
 * An EDTF value in words: `2024-01-03` as 3 January 2024, `2019-22` as summer 2019, `2015/..` as since 2015. A form
 * that is not known comes back as it is; so does nothing.
 */
export function describeDate(value: string, language: Language, style: Style = 'long'): string {
  const [from, to] = value.split('/');
  if (to === undefined) return describePoint(value, language, style);
  if (!from || from === '..') return language.t('facts_date_until', describePoint(to, language, style));
  if (!to || to === '..') return language.t('facts_date_since', describePoint(from, language, style));
  if (DAY.test(from) && DAY.test(to)) {
    return dayFormat(language, style).formatRange(utc(from), utc(to));
  }
  return `${describePoint(from, language, style)} – ${describePoint(to, language, style)}`;
}

/** Day and month alone, for a date beside another one of the same year. */
export function describeDayOfYear(value: string, language: Language): string {
  return format(language, { day: 'numeric', month: 'short' }).format(utc(value));
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/;
const YEAR_AND_PART = /^(\d{4})-(\d\d)$/;
const DAY_OF_ANY_YEAR = /^XXXX-(\d\d-\d\d)$/;
const QUALIFIER = /[~?%]$/;

function describePoint(value: string, language: Language, style: Style): string {
  if (QUALIFIER.test(value)) return language.t('facts_date_about', describePoint(value.slice(0, -1), language, style));
  const instant = INSTANT.exec(value);
  if (instant) return describeInstant(instant[1] as string, instant[2] as string, language, style);
  if (DAY.test(value)) return dayFormat(language, style).format(utc(value));
  const part = YEAR_AND_PART.exec(value);
  if (part) return describePart(value, part[1] as string, Number(part[2]), language, style);
  const anyYear = DAY_OF_ANY_YEAR.exec(value);
  // A leap year, so that 29 February exists.
  if (anyYear) return format(language, { day: 'numeric', month: style }).format(utc(`2000-${anyYear[1]}`));
  if (/^\d{3}X$/.test(value)) return language.t('facts_date_decade', yearOf(value.replace('X', '0'), language));
  if (/^\d{2}XX$/.test(value)) return language.t('facts_date_century', yearOf(value.replace('XX', '00'), language));
  return value;
}

/** The clock as the page states it: its own zone's, which is the zone the news is told in. */
function describeInstant(day: string, clock: string, language: Language, style: Style): string {
  const options = { day: 'numeric', month: style, year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return format(language, options).format(utc(`${day}T${clock}`));
}

function describePart(value: string, year: string, part: number, language: Language, style: Style): string {
  if (part >= 1 && part <= 12) return format(language, { month: style, year: 'numeric' }).format(utc(`${value}-01`));
  const season = (['spring', 'summer', 'autumn', 'winter'] as const)[(part - 21) % 4];
  // 21–24 say no hemisphere, 25–28 the northern, 29–32 the southern one: the words are the same.
  if (part >= 21 && part <= 32 && season) return language.t(`facts_date_${season}`, yearOf(year, language));
  if (part >= 33 && part <= 36) return language.t('facts_date_quarter', part - 32, yearOf(year, language));
  if (part === 40 || part === 41) return language.t('facts_date_half', part - 39, yearOf(year, language));
  return value;
}

/** In the language's figures; where years carry a word of their own (2024年), with it. */
function yearOf(year: string, language: Language): string {
  return format(language, { year: 'numeric' }).format(utc(`${year}-01-01`));
}

function dayFormat(language: Language, style: Style): Intl.DateTimeFormat {
  return format(language, { day: 'numeric', month: style, year: 'numeric' });
}

/** In the calendar the articles are dated in, whatever the region's own. */
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language.locale, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    hourCycle: 'h23',
  });
}

/** Calendar parts, held in UTC so that no zone of the reader's shifts them. */
function utc(value: string): Date {
  return new Date(value.includes('T') ? `${value}Z` : `${value}T00:00Z`);
}
