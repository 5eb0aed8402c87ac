import { type Counts, ratesOf } from '../report/rates';
import { milliseconds, share, type Table, times } from '../report/table';
import type { FactScores, Share } from './fact-scores';
import type { ReaderTimes } from './time-readers';

const COUNTED = {
  people: 'people',
  peopleBySentence: 'people by sentence',
  roles: 'roles',
  dates: 'date spans',
  dateValues: 'dates with the right value',
  sources: 'sources',
  attributions: 'attributed sentences',
} as const;
const SHARED = {
  fullName: 'full name right',
  isQuoted: 'quoted or not right',
  sourceType: 'source type right',
} as const;

export function qualityTable(set: string, articles: number, scores: Record<string, FactScores>): Table {
  const all = Object.values(scores);
  const rateCells = (counts: Counts) => {
    const { precision, recall, f1 } = ratesOf(counts);
    return [share(precision), share(recall), share(f1)];
  };
  const shareCells = ({ right, all: total }: Share) => [null, null, share(right / total)];
  return {
    title: `${set}: facts in ${articles} labelled articles`,
    columns: ['', ...Object.keys(scores).flatMap((name) => [`${name}: P`, 'R', 'F1'])],
    rows: [
      ...Object.entries(COUNTED).map(([key, label]) => [
        label,
        ...all.flatMap((own) => rateCells(own[key as keyof typeof COUNTED])),
      ]),
      ...Object.entries(SHARED).map(([key, label]) => [
        label,
        ...all.flatMap((own) => shareCells(own[key as keyof typeof SHARED])),
      ]),
    ],
    notes: ['The last three: shares of what was found.'],
  };
}

export function readingTable(readers: ReaderTimes[], reference: string, amount: string): Table {
  const peer = readers.find(({ name }) => name === reference);
  return {
    title: `CPU for 1,000 words of facts, ${amount}, in Node`,
    columns: ['', 'first pass', 'median', '95th percentile', `… of ${reference}`, 'threw on'],
    rows: readers.map(({ name, firstMs, medianMs, p95Ms, failures }) => [
      name,
      milliseconds(firstMs),
      milliseconds(medianMs),
      milliseconds(p95Ms),
      times(medianMs / (peer?.medianMs ?? Number.NaN)),
      failures > 0 ? `${failures} articles` : null,
    ]),
    notes: [
      'People for compromise, dates for the date libraries, named entities for wink-nlp; for the others everything.',
    ],
  };
}
