import type { Survey } from './survey';

/** One thing that speaks for or against a page being a news article. */
export interface Signal {
  /** Kebab-case, as shown to people who ask why. */
  id: string;
  /** Log odds for one unit of `measure`. Fitted with the others, see `index.ts`. */
  weight: number;
  /** About 0 to 1 for marks that are there or not, a logarithm for counts and lengths. */
  measure(page: Survey): number;
}

/** A length or count as a measure: doubling it adds the same anywhere. */
export function logarithm(count: number): number {
  return Math.log1p(Math.max(0, count));
}

export function toMark(isThere: boolean): number {
  return isThere ? 1 : 0;
}
