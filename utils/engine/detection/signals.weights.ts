import type { SignalId } from './signals';

/** Log odds of a page of which nothing is known. Written by `tests/bench/train-detection.ts`, as all here. */
export const BIAS = -10.55;
/** Scores from here on are articles: what lets through 0.97 of the news articles of sites not fitted on. */
export const THRESHOLD = 0.61;
/** Log odds for one unit of what a signal measures. */
export const WEIGHTS: Record<SignalId, number> = {
  'structured-article': 1.39,
  'structured-other': -2.1,
  'structured-video': -2.06,
  'open-graph-article': 2.33,
  'address-slug': 1.4,
  'address-date': 1.48,
  'address-section': -2.93,
  'address-front': -3.32,
  'prose-together': 1.47,
  'prose-anywhere': 1.8,
  'prose-share': 0.68,
  'links-for-prose': -1.07,
  'headline-words': 0.59,
};
