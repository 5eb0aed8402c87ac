import type { Stamp } from '../../utils/engine/article';
import { describeDate } from '../facts/describe-date';
import type { Language } from '../translate';

/**
 * When an article was published, by the clock of the page itself. A time that the page gives in universal time says so,
 * because it is nobody's clock.
 */
export function publishedWords(published: Stamp, language: Language): string {
  const words = describeDate(published.value, language);
  return IS_UNIVERSAL.test(published.value) ? `${words} UTC` : words;
}

/**
 * When it was changed, as far as that differs from when it was published: a time on the same day, a day in the same
 * year. `null` where there is nothing to say.
 */
export function updatedWords(modified: Stamp, published: Stamp | undefined, language: Language): string | null {
  if (!published) return publishedWords(modified, language);
  if (modified.value.slice(0, MINUTES) === published.value.slice(0, MINUTES)) return null;
  const from = HAS_TIME.exec(published.value);
  const to = HAS_TIME.exec(modified.value);
  const day = modified.value.slice(0, DAYS);
  if (day === published.value.slice(0, DAYS)) {
    if (!from || !to || from[2] !== to[2]) return null;
    return format(language, `${day}T${to[1]}`, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }
  if (day.length < DAYS) return describeDate(modified.value, language);
  const isSameYear = day.slice(0, 4) === published.value.slice(0, 4);
  return isSameYear ? format(language, `${day}T00:00`, { day: 'numeric', month: 'long' }) : describeDate(day, language);
}

const IS_UNIVERSAL = /T[^Z+]*(?:Z|\+00:00)$/;
const HAS_TIME = /T(\d\d:\d\d)[^Z+-]*(Z|[+-].*)?$/;
/** Lengths of `2024-01-18` and of `2024-01-18T06:30`. */
const DAYS = 10;
const MINUTES = 16;

function format({ locale }: Language, time: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' }).format(
    new Date(`${time}Z`),
  );
}
