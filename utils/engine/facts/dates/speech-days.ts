import { rangeContains, type TextRange } from '../../text-range';
import type { AnalysedBlock } from '../analysis';
import { formatDay } from './calendar';
import type { PlacedDate } from './place-in-text';
import { unitAround } from './place-relative';

/** Days before publication that a statement quoted without a day of its own may be from. */
const LATEST_STATEMENT_DAYS = 1;
/** Dates back that a quotation may hang on. */
export const REMEMBERED_DATES = 8;

/**
 * "Today" in a quotation is the day of the speech, not of publication. It hangs on the day the words around the
 * quotation give ("…," she said Tuesday), else on yesterday's where the text spoke of that last; without either it is
 * left at the day of publication, uncertain.
 */
export function placeInSpeech(
  block: AnalysedBlock,
  dates: PlacedDate[],
  reference: number,
  before: PlacedDate[],
): PlacedDate[] {
  if (block.quotations.length === 0) return dates;
  const isSpoken = (range: TextRange): boolean => isInQuotation(block, range);
  return dates.map((date) => {
    const { expression } = date.match;
    if (expression.kind !== 'day' || date.placement.value === '' || !isSpoken(date)) return date;
    const said = dates.find(
      (other) => isTold(other, reference) && other.sentence === date.sentence && !isSpoken(other),
    );
    const day = said?.placement.first ?? recentDay(before, reference);
    if (day === null) return { ...date, placement: { ...date.placement, certain: false } };
    const placed = unitAround(day + expression.days, 'day');
    return { ...date, placement: { ...placed, basis: formatDay(day), certain: said !== undefined } };
  });
}

/** Whether a range is someone's own words. */
export function isInQuotation({ quotations }: AnalysedBlock, range: TextRange): boolean {
  return quotations.some((quotation) => rangeContains(quotation, range));
}

function isTold({ placement, match }: PlacedDate, reference: number): boolean {
  return placement.granularity === 'day' && match.expression.kind !== 'offset' && placement.first <= reference;
}

function recentDay(before: PlacedDate[], reference: number): number | null {
  const recent = before.findLast(
    (date) => isTold(date, reference) && reference - date.placement.first <= LATEST_STATEMENT_DAYS,
  );
  return recent?.placement.first ?? null;
}
