import { mean, median, sum } from '../report/statistics';
import { milliseconds, percent, share, type Table, times } from '../report/table';
import type { Output } from './output';
import type { PageScore } from './score-page';

/** One extractor on one page. */
export interface Run {
  page: string;
  output: Output;
  score: PageScore;
}

/** A share of pages, or a mean over pages, of those whose truth tells; `null` where none does. */
export interface ExtractionSummary {
  pages: number;
  wordF1: number | null;
  /** Pages with F1 under one half: the article missed, or lost in what is around it. */
  failed: number | null;
  sureClutter: number | null;
  standfirstKept: number | null;
  leadImageKept: number | null;
  headline: number | null;
  authorsF1: number | null;
  day: number | null;
  coldMs: number | null;
  /** Median over pages of this extractor's time to the clone's and to Readability's on the same load. */
  toClone: number | null;
  toReadability: number | null;
  errors: number;
}

const FAILED_BELOW = 0.5;

export function summarise(runs: Run[], readability: Run[]): ExtractionSummary {
  const meanOf = (read: (score: PageScore) => number | boolean | null): number | null => {
    const known = runs.map(({ score }) => read(score)).filter((value) => value !== null);
    return known.length === 0 ? null : mean(known.map(Number));
  };
  const medianOf = (values: number[]) => {
    const known = values.filter(Number.isFinite);
    return known.length === 0 ? null : median(known);
  };
  const leadImages = runs.map(({ score }) => score.leadImages).filter(({ all }) => all > 0);
  const peer = new Map(readability.map(({ page, output }) => [page, output.coldMs]));
  return {
    pages: runs.length,
    wordF1: meanOf(({ words }) => words?.f1 ?? null),
    failed: meanOf(({ words }) => words && words.f1 < FAILED_BELOW),
    sureClutter: meanOf(({ hasSureClutter }) => hasSureClutter),
    standfirstKept: meanOf(({ keepsStandfirst }) => keepsStandfirst),
    leadImageKept:
      leadImages.length === 0 ? null : sum(leadImages.map(({ kept }) => kept)) / sum(leadImages.map(({ all }) => all)),
    headline: meanOf(({ hasHeadline }) => hasHeadline),
    authorsF1: meanOf(({ authorsF1 }) => authorsF1),
    day: meanOf(({ hasDay }) => hasDay),
    coldMs: medianOf(runs.map(({ output }) => output.coldMs)),
    toClone: medianOf(runs.map(({ output }) => output.coldMs / output.cloneMs)),
    toReadability: medianOf(runs.map(({ page, output }) => output.coldMs / (peer.get(page) ?? Number.NaN))),
    errors: runs.filter(({ output }) => output.error !== undefined).length,
  };
}

export function extractionTable(set: string, summaries: Record<string, ExtractionSummary>): Table {
  const rows: [string, (summary: ExtractionSummary) => string | null][] = [
    ['word F1', ({ wordF1 }) => share(wordF1)],
    ['pages under F1 .5', ({ failed }) => share(failed)],
    ['pages with sure clutter', ({ sureClutter }) => percent(sureClutter)],
    ['standfirst kept', ({ standfirstKept }) => percent(standfirstKept)],
    ['lead image kept', ({ leadImageKept }) => percent(leadImageKept)],
    ['headline right', ({ headline }) => share(headline)],
    ['authors F1', ({ authorsF1 }) => share(authorsF1)],
    ['day right', ({ day }) => share(day)],
    ['cold time, median', ({ coldMs }) => milliseconds(coldMs)],
    ['… of cloneNode', ({ toClone }) => times(toClone)],
    ['… of Readability', ({ toReadability }) => times(toReadability)],
    ['failed with an error', ({ errors }) => (errors > 0 ? String(errors) : null)],
  ];
  const all = Object.values(summaries);
  return {
    title: `${set}: ${all[0]?.pages ?? 0} pages`,
    columns: ['', ...Object.keys(summaries)],
    rows: rows
      .map(([label, cell]) => [label, ...all.map(cell)])
      .filter(([, ...cells]) => cells.some((cell) => cell !== null)),
  };
}
