/** One thing that speaks for or against a page being a news article, as measured on a page. */
export interface Measured {
  /** Kebab-case, as shown to people who ask why. */
  id: SignalId;
  /** 0 to 1 for marks that are there or not, a logarithm for counts and lengths. */
  value: number;
  /** What was found, in the page's own words or as a count; '' for a mark that is not there. */
  evidence: string;
}

/**
 * All signals, and whether they speak for an article (1) or against (-1): the fit holds their weights to that. To add
 * one: a line here, its measure in the file of what it looks at, a phrase for people, and `tests/bench/train-detection.ts`.
 */
export const SIGNALS = {
  'structured-article': 1,
  'structured-other': -1,
  'structured-video': -1,
  'open-graph-article': 1,
  'address-slug': 1,
  'address-date': 1,
  'address-section': -1,
  'address-front': -1,
  'prose-together': 1,
  'prose-anywhere': 1,
  'prose-share': 1,
  'links-for-prose': -1,
  'headline-words': 1,
} as const satisfies Record<string, 1 | -1>;

export type SignalId = keyof typeof SIGNALS;

/** A mark with the words that it was found in; there is none without words. */
export function mark(id: SignalId, evidence: string): Measured {
  return { id, value: evidence === '' ? 0 : 1, evidence };
}

/** A length or count as a measure: doubling it adds the same anywhere. */
export function amount(id: SignalId, count: number, shown: number): Measured {
  return { id, value: Math.log1p(Math.max(0, count)), evidence: String(Math.round(shown)) };
}
