import type { FactScores } from './fact-scores';
import type { LabelledDate, TaggedFacts } from './labels';
import { type Layout, placesOf } from './lay-out';
import { pair } from './pair';

/** More than any expression is long, so that of two that overlap the one with the right value is taken. */
const RIGHT_VALUE = 100;

/** Dates in the text; the headline's are not labelled. */
export function scoreDates(
  scores: FactScores,
  labels: LabelledDate[],
  allDates: TaggedFacts['dates'],
  layout: Layout,
): void {
  const dates = allDates.filter(({ paragraph }) => paragraph >= 0);
  const placed = labels.map((label) => ({ label, places: placesOf(layout, label.s, label.t) }));
  const { tagged, used } = pair(placed, dates, ({ label, places }, date) => {
    const common = places
      .filter(({ paragraph }) => paragraph === date.paragraph)
      .map(({ start, end }) => Math.min(end, date.end) - Math.max(start, date.start));
    const most = Math.max(0, ...common);
    return most > 0 ? most + (hasValue(label, date.value) ? RIGHT_VALUE : 0) : 0;
  });
  for (const [i, label] of labels.entries()) {
    if (label.optional) continue;
    const date = dates[tagged.get(i) ?? -1];
    if (!date) {
      scores.dates.missed++;
      scores.dateValues.missed++;
      continue;
    }
    scores.dates.right++;
    if (label.value === '' || hasValue(label, date.value)) scores.dateValues.right++;
    else {
      scores.dateValues.missed++;
      scores.dateValues.invented++;
    }
  }
  const invented = dates.length - used.size;
  scores.dates.invented += invented;
  scores.dateValues.invented += invented;
}

/** How sure a date is said to be does not count. */
function hasValue({ value }: LabelledDate, given: string): boolean {
  const bare = (edtf: string) => edtf.replace(/[~?%]/g, '');
  return bare(value) === bare(given);
}
