import { mean, median, quantile } from '../report/statistics';
import { milliseconds, share, type Table, times } from '../report/table';

/** One detector on one page. */
export interface Verdict {
  page: string;
  isTrulyArticle: boolean;
  isArticle: boolean;
  ms: number;
}

export interface DetectionSummary {
  articles: number;
  others: number;
  /** Share of the articles that are called so. */
  recall: number;
  /** Share of the other pages that are not. */
  specificity: number;
  medianMs: number;
  p95Ms: number;
  /** Its time to the peer's, page by page. */
  toPeer: { median: number; p95: number };
}

export function summarise(verdicts: Verdict[], peer: Verdict[]): DetectionSummary {
  const articles = verdicts.filter(({ isTrulyArticle }) => isTrulyArticle);
  const others = verdicts.filter(({ isTrulyArticle }) => !isTrulyArticle);
  const times = verdicts.map(({ ms }) => ms);
  const peerMs = new Map(peer.map(({ page, ms }) => [page, ms]));
  const ratios = verdicts.map(({ page, ms }) => ms / (peerMs.get(page) ?? Number.NaN)).filter(Number.isFinite);
  return {
    articles: articles.length,
    others: others.length,
    recall: mean(articles.map(({ isArticle }) => Number(isArticle))),
    specificity: mean(others.map(({ isArticle }) => Number(!isArticle))),
    medianMs: median(times),
    p95Ms: quantile(times, 0.95),
    toPeer: { median: median(ratios), p95: quantile(ratios, 0.95) },
  };
}

export function detectionTable(summaries: Record<string, DetectionSummary>, peer: string): Table {
  const all = Object.values(summaries);
  return {
    title: `Is it an article? ${all[0]?.articles ?? 0} articles, ${all[0]?.others ?? 0} other pages`,
    columns: ['', ...Object.keys(summaries)],
    rows: [
      ['recall', ...all.map(({ recall }) => share(recall))],
      ['specificity', ...all.map(({ specificity }) => share(specificity))],
      ['first call, median', ...all.map(({ medianMs }) => milliseconds(medianMs))],
      ['first call, 95th percentile', ...all.map(({ p95Ms }) => milliseconds(p95Ms))],
      [`… of ${peer}, median`, ...all.map(({ toPeer }) => times(toPeer.median))],
      [`… of ${peer}, 95th percentile`, ...all.map(({ toPeer }) => times(toPeer.p95))],
    ],
  };
}
