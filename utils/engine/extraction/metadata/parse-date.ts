const MONTHS: Record<string, number> = {};
/** Month names and their short forms, by month; English, German, French, Spanish, Portuguese, Italian, Dutch, Nordic. */
const MONTH_NAMES = [
  'january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari',
  'february feb februar feber février fevrier févr fév febrero fevereiro fev febbraio februari',
  'march mar märz mrz mars marzo março marco maart mrt marts',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei maj',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet juil julio julho luglio lug',
  'august aug août aout agosto ago augustus augusti',
  'september sep sept septembre septiembre setembro set settembre',
  'october oct oktober okt octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre',
];
MONTH_NAMES.forEach((names, index) => {
  for (const name of names.split(' ')) MONTHS[name] = index + 1;
});

const ISO =
  /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s{1,3}|\s-\s|,\s)(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?/i;
const EAST_ASIAN =
  /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?(?:[^\d]{0,6}(\d{1,2})[:時시]\s?(\d\d))?/;
const COMPACT = /^((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?(\d\d)(\d\d)(\d\d)?)?$/;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s{0,2}(?:de\s|of\s|-)?([^\s\d.,:;()/|-]{3,10})\.?,?(?:\s(?:de|del)\s|\s|-)((?:19|20)\d\d)(?:[^\d:]{0,12}(\d{1,2})[:.](\d\d)(?::(\d\d))?\s?([ap]\.?m\.?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i;
const MONTH_FIRST =
  /([^\s\d.,:;()/|-]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)(?:[^\d:]{0,12}(\d{1,2}):(\d\d)(?::(\d\d))?\s?([ap]\.?m\.?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i;
const DOTTED = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)(?:[^\d:]{0,12}(\d{1,2})[:.](\d\d)(?::(\d\d))?)?/;

interface Parts {
  year: number;
  month: number;
  day: number;
  hour?: string | undefined;
  minute?: string | undefined;
  second?: string | undefined;
  half?: string | undefined;
  zone?: string | undefined;
}

/**
 * A date as pages write it, as EDTF with time and zone as given; `null` when there is none. Numbers divided by dots or
 * strokes are day first, unless that is no date. Example: `Wed, 01 May 2024 12:00:00 GMT` is `2024-05-01T12:00:00Z`.
 */
export function parseDate(text: string): string | null {
  const short = text.trim().slice(0, 200);
  const compact = COMPACT.exec(short);
  if (compact) return render(numbered(compact, 1, 2, 3, 4));
  if (/^1\d{9}(?:\d{3})?$/.test(short)) {
    return new Date(Number(short.slice(0, 10)) * 1000).toISOString().replace('.000', '');
  }
  const iso = ISO.exec(short) ?? EAST_ASIAN.exec(short);
  if (iso) return render({ ...numbered(iso, 1, 2, 3, 4), zone: iso[7] });
  const dayFirst = DAY_FIRST.exec(short);
  if (dayFirst && monthOf(dayFirst[2])) {
    return render({
      ...numbered(dayFirst, 3, 0, 1, 4),
      month: monthOf(dayFirst[2]),
      half: dayFirst[7],
      zone: dayFirst[8],
    });
  }
  const monthFirst = MONTH_FIRST.exec(short);
  if (monthFirst && monthOf(monthFirst[1])) {
    return render({
      ...numbered(monthFirst, 3, 0, 2, 4),
      month: monthOf(monthFirst[1]),
      half: monthFirst[7],
      zone: monthFirst[8],
    });
  }
  const dotted = DOTTED.exec(short);
  if (!dotted) return null;
  return render(numbered(dotted, 3, 2, 1, 4)) ?? render(numbered(dotted, 3, 1, 2, 4));
}

const SHORT = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.])(?:[^\d:]{0,12}(\d{1,2})[:.](\d\d))?/;

/** A day with a year of two digits, as bylines have it: `25.04.24 | 14:07`. Day first; `null` when there is none. */
export function parseShortDate(text: string): string | null {
  const match = SHORT.exec(text.slice(0, 200));
  if (!match) return null;
  const parts = numbered(match, 3, 2, 1, 4);
  return render({ ...parts, year: 2000 + parts.year, second: undefined });
}

function monthOf(name: string | undefined): number {
  const lower = name?.toLowerCase() ?? '';
  return Object.hasOwn(MONTHS, lower) ? MONTHS[lower]! : 0;
}

function numbered(match: RegExpExecArray, year: number, month: number, day: number, time: number): Parts {
  const at = (index: number): number => Number(match[index]);
  return {
    year: at(year),
    month: at(month),
    day: at(day),
    hour: match[time],
    minute: match[time + 1],
    second: match[time + 2],
  };
}

function render({ year, month, day, hour, minute, second, half, zone }: Parts): string | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined) return date;
  let hours = Number(hour);
  if (half) hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return date;
  return `${date}T${two(hours)}:${minute}:${second ?? '00'}${renderZone(zone)}`;
}

function renderZone(zone: string | undefined): string {
  if (!zone) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
