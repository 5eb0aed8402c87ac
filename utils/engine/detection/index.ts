import { addressDate, addressFront, addressSection, slugWords } from './address';
import { openGraphArticle, openGraphOther, publishedDate } from './page-type';
import { linksForProse, proseMissing, proseShare, proseTogether } from './prose';
import type { Signal } from './signal';
import { structuredArticle, structuredOther, structuredVideo } from './structured-data';
import { surveyPage } from './survey';
import { oneHeadline, teasersForProse } from './teasers';

/** Whether a page is a news article, and what speaks for and against it. */
export interface Detection {
  isArticle: boolean;
  /** 0 to 1. */
  score: number;
  /** Log odds before any signal: with all weights added they make the score. */
  bias: number;
  /** The score from which on a page counts as an article. */
  threshold: number;
  /** `weight`: what the signal added to the log odds; `evidence`: what was measured. */
  signals: { id: string; weight: number; evidence: string }[];
}

/** All signals. To add one: a file beside this one, a line here, its weight from the fit. */
export const SIGNALS: Signal[] = [
  structuredArticle,
  structuredOther,
  structuredVideo,
  openGraphArticle,
  openGraphOther,
  publishedDate,
  slugWords,
  addressDate,
  addressSection,
  addressFront,
  proseTogether,
  proseMissing,
  proseShare,
  linksForProse,
  teasersForProse,
  oneHeadline,
];

/**
 * Log odds of a page of which nothing is known. Fitted with the weights: logistic, signs held to what each signal means, on
 * 514 articles and 166 other pages, with made-up section fronts, video and gallery pages beside them.
 */
const BIAS = -1.99;
/** From here on a page counts as an article: recall and specificity balance there on pages of sites not fitted on. */
const THRESHOLD = 0.57;

/**
 * Decides whether a page is a news article, from cheap signs of its markup: no copy, no layout, nothing changed.
 * Section fronts, video and gallery pages, products, searches, forums and home pages are not. Never throws.
 */
export function detectArticle(document: Document, url: string): Detection {
  const page = surveyPage(document, url);
  const signals = SIGNALS.map(({ id, weight, measure }) => {
    const measured = measure(page);
    return { id, weight: weight * measured, evidence: String(Math.round(measured * 100) / 100) };
  });
  const logOdds = signals.reduce((sum, { weight }) => sum + weight, BIAS);
  const score = 1 / (1 + Math.exp(-logOdds));
  return { isArticle: score >= THRESHOLD, score, bias: BIAS, threshold: THRESHOLD, signals };
}
