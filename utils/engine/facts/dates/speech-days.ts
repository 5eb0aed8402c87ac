import type { AnalysedBlock } from '../analysis';
import { formatDay } from './calendar';
import type { PlacedDate } from './place-in-text';
import { unitAround } from './place-relative';
import { isInQuotation } from './range-lookup';

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
  const told = new Map<number, PlacedDate>();
  for (const date of dates) {
    if (isTold(date, reference) && !told.has(date.sentence) && !isInQuotation(block, date))
      told.set(date.sentence, date);
  }
  const recent = recentDay(before, reference);
  return dates.map((date) => {
    const { expression } = date.match;
    if (expression.kind !== 'day' || date.placement.value === '' || !isInQuotation(block, date)) return date;
    const said = told.get(date.sentence);
    const day = said?.placement.first ?? recent;
    if (day === null) return { ...date, placement: { ...date.placement, certain: false } };
    const placed = unitAround(day + expression.days, 'day');
    return { ...date, placement: { ...placed, basis: formatDay(day), certain: said !== undefined } };
  });
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
