import { harmonicMean } from '../report/rates';

/** Whether two headlines are the same but for case, quotation marks, dashes and spaces. */
export function isSameHeadline(output: string | null, truth: string): boolean {
  return Boolean(output) && foldHeadline(output as string) === foldHeadline(truth);
}

/** F1 of the set of authors; what an extractor gives as one string is taken apart. */
export function scoreAuthors(output: string | string[] | null, truth: string[]): number {
  const given = namesIn(output);
  const wanted = namesIn(truth);
  if (given.length === 0 || wanted.length === 0) return given.length === wanted.length ? 1 : 0;
  const common = given.filter((name) => wanted.includes(name)).length;
  return harmonicMean(common / given.length, common / wanted.length);
}

/** Whether both fall on one day, each read in its own zone or in UTC. */
export function isSameDay(output: string | null, truth: string): boolean {
  const wanted = daysOf(truth);
  return daysOf(output ?? '').some((day) => wanted.includes(day));
}

function foldHeadline(text: string): string {
  const letters = text.normalize('NFKC').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** What a byline begins with in the languages of the data sets. */
const BEGINNING = /^\s*(?:by|von|par|por|di|da|af|av|door|text|written by|from)\b[:\s]+/i;
const SEPARATOR = /\s*(?:[,;|•·\n&/]|\b(?:and|und|et|y|e|og|och|en)\b|、)\s*/i;
const LONGEST_NAME = 60;

function namesIn(authors: string | string[] | null): string[] {
  const given = Array.isArray(authors) ? authors : authors === null ? [] : [authors];
  const names = given
    .map((text) => text.replace(/\S+@\S+/g, '').replace(/https?:\S+/g, ''))
    .flatMap((text) => text.replace(BEGINNING, '').split(SEPARATOR))
    .map(foldName)
    .filter((name) => name !== '' && name.length < LONGEST_NAME);
  return [...new Set(names)];
}

function foldName(name: string): string {
  const letters = name.normalize('NFKC').toLowerCase();
  return letters
    .replace(/^(?:by|von|par|por|di|da)\s+/, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** A date and a time with a space between them is read everywhere only with a `T` there, and a zone. */
const SPACED = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*([+-]\d\d:?\d\d)?$/;

function daysOf(stamp: string): string[] {
  const text = stamp.trim();
  const days = new Set<string>();
  const written = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  const packed = written ? null : /^(\d{4})(\d\d)(\d\d)/.exec(text);
  const parts = written ?? packed;
  if (parts) days.add([parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-'));
  const moment = new Date(text.replace(SPACED, (_, day, time, zone) => `${day}T${time}${zone ?? 'Z'}`));
  const year = moment.getFullYear();
  if (year > 1990 && year < 2100) {
    days.add(moment.toISOString().slice(0, 10));
    if (!written) days.add(localDay(moment));
  }
  return [...days];
}

/** A date in words ("Nov 18, 2019") is read as the start of that day here. */
function localDay(moment: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
