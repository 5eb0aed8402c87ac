import { measureAddress } from './address';
import { measureContent } from './content';
import { measurePageType } from './page-type';
import type { Measured } from './signals';
import { BIAS, THRESHOLD, WEIGHTS } from './signals.weights';
import { type Survey, surveyPage } from './survey';

/** Whether a page is a news article, and what speaks for and against it. */
export interface Detection {
  isArticle: boolean;
  /** 0 to 1. */
  score: number;
  /** Log odds before any signal: with all weights added they make the score. */
  bias: number;
  /** The score from which on a page counts as an article. */
  threshold: number;
  /** `weight`: what the signal added to the log odds; `evidence`: what was found, a count or the page's own word. */
  signals: { id: string; weight: number; evidence: string }[];
}

/**
 * Decides whether a page is a news article, from cheap signs of its markup: no copy, no layout, nothing changed.
 * Section fronts, video and gallery pages, products, searches, forums and home pages are not. Never throws.
 */
export function detectArticle(document: Document, url: string): Detection {
  const signals: Detection['signals'] = [];
  let logOdds = BIAS;
  const measured = measureSignals(surveyPage(document, url));
  for (let index = 0; index < measured.length; index++) {
    const { id, value, evidence } = measured[index]!;
    const weight = WEIGHTS[id] * value;
    logOdds += weight;
    signals.push({ id, weight, evidence });
  }
  const score = 1 / (1 + Math.exp(-logOdds));
  return { isArticle: score >= THRESHOLD, score, bias: BIAS, threshold: THRESHOLD, signals };
}

/** All signals of a page, each once. */
export function measureSignals(page: Survey): Measured[] {
  return measurePageType(page).concat(measureAddress(page.address), measureContent(page));
}
