import type { Article } from '../../article';
import type { Notice } from '../../facts';
import type { Mention } from '../../text-range';
import { formatDay, fromDayNumber, toDayNumber, weekdayOf } from './calendar';
import { collectDateLedger, dayOf, type LedgerEntry } from './date-ledger';

export interface PublicationAnchor {
  /** ISO day that relative dates may hang on; `null`: none, or not to be trusted. */
  referenceDate: string | null;
  /** `date-contradicted`: the text's own news dates do not go with the page's date. */
  notices: Notice[];
}

/** Days the date in the text may lie from the page's: time zones, a dateline of the night before. */
const SAME_DAYS = 3;
/** A day in the lede without a year is news; older than this it is not. */
const NEWS_DAYS = 120;
/** Days after publication that a text can tell of in the past tense, by a page's zone or a slip. */
const AHEAD_DAYS = 2;

/**
 * Decides whether the page's date can carry the relative dates of the text. A date that the text itself states, in a
 * dateline or a line such as "Published Nov. 18, 2019", counts more than the page's. A page's date that is doubtful
 * or contradicted carries nothing: no date is better than a wrong one.
 */
export function choosePublicationAnchor(article: Article): PublicationAnchor {
  const ledger = collectDateLedger(article);
  const page = ledger.find((entry) => entry.role === 'published');
  const stated = ledger.find((entry) => entry.role === 'stated-published' || (entry.role === 'dateline' && entry.year));
  const statedDay = stated ? dayOf(stated) : null;
  const pageDay = page ? dayOf(page) : null;
  const ownDate = statedDay === null ? null : formatDay(statedDay);
  if (pageDay === null) return { referenceDate: ownDate, notices: [] };
  if (stated && statedDay !== null && Math.abs(statedDay - pageDay) > SAME_DAYS) {
    return { referenceDate: ownDate, notices: [contradicted([stated])] };
  }
  const against = stated ? [] : findContradictions(ledger, pageDay);
  if (against.length > 0) return { referenceDate: null, notices: [contradicted(against)] };
  const isTrusted = article.metadata.published?.certain || isConfirmed(ledger, pageDay);
  return { referenceDate: isTrusted ? formatDay(pageDay) : ownDate, notices: [] };
}

/** Days before publication that the news of a text is from. */
const FRESH_DAYS = 7;

/** Whether the text tells of a day right before the page's date, by its year or by its weekday. */
function isConfirmed(ledger: LedgerEntry[], pageDay: number): boolean {
  return ledger.some((entry) => {
    if (!isMention(entry.origin) || entry.tense === 'future') return false;
    if (entry.year === undefined && entry.weekday === undefined) return false;
    const day = toDayNumber(entry.year ?? fromDayNumber(pageDay).year, entry.month, entry.day);
    const isRightWeekday = entry.weekday === undefined || weekdayOf(day) === entry.weekday;
    return isRightWeekday && day <= pageDay && pageDay - day <= FRESH_DAYS;
  });
}

function contradicted(entries: LedgerEntry[]): Notice {
  return { id: 'date-contradicted', evidence: entries.map(({ origin }) => origin).filter(isMention) };
}

function isMention(origin: LedgerEntry['origin']): origin is Mention {
  return 'block' in origin;
}

function findContradictions(ledger: LedgerEntry[], pageDay: number): LedgerEntry[] {
  const told = ledger.filter((entry) => isMention(entry.origin));
  const toldDays = told.map(dayOf).filter((day) => day !== null);
  if (toldDays.some((day) => Math.abs(day - pageDay) <= NEWS_DAYS / 4)) return [];
  return [...findOldNews(told, pageDay), ...findLaterEvents(ledger, pageDay), ...findOtherYears(told, pageDay)];
}

/** The lede's "Jan. 3", which the text elsewhere dates "Jan. 3, 2024", long before the page's date. */
function findOldNews(told: LedgerEntry[], pageDay: number): LedgerEntry[] {
  return told.flatMap((entry) => {
    if (entry.role !== 'lede') return [];
    const dated = told.filter(
      ({ year, month, day }) => year !== undefined && month === entry.month && day === entry.day,
    );
    const days = dated.map(dayOf).filter((day) => day !== null);
    const isOld = days.every((day) => pageDay - day > NEWS_DAYS);
    return days.length > 0 && isOld ? [entry, ...dated] : [];
  });
}

/** Days the text tells of in the past tense and that come after the page's date, and after its last update. */
function findLaterEvents(ledger: LedgerEntry[], pageDay: number): LedgerEntry[] {
  const updated = ledger.find(({ role }) => role === 'updated');
  const latest = Math.max(pageDay, (updated && dayOf(updated)) ?? pageDay);
  return ledger.filter((entry) => {
    const day = isMention(entry.origin) && entry.role !== 'stated-updated' ? dayOf(entry) : null;
    return day !== null && entry.tense === 'past' && day - latest > AHEAD_DAYS;
  });
}

/** Below this, mismatched weekdays outside the lede may be slips of the pen. */
const MIN_WEEKDAYS = 2;

/** "Tuesday, Nov. 19" and the like, all of which are other weekdays in the years around the page's date. */
function findOtherYears(told: LedgerEntry[], pageDay: number): LedgerEntry[] {
  const withWeekday = told.filter(({ year, weekday }) => year === undefined && weekday !== undefined);
  const { year } = fromDayNumber(pageDay);
  const fits = ({ month, day, weekday }: LedgerEntry): boolean =>
    [year - 1, year, year + 1].some((candidate) => {
      const dayNumber = toDayNumber(candidate, month, day);
      return weekdayOf(dayNumber) === weekday && Math.abs(dayNumber - pageDay) <= NEWS_DAYS * 2;
    });
  const isEnough = withWeekday.length >= MIN_WEEKDAYS || withWeekday.some(({ role }) => role === 'lede');
  return isEnough && !withWeekday.some(fits) ? withWeekday : [];
}
