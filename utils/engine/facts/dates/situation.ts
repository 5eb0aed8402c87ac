import type { DateGranularity } from '../../facts';
import type { Tense } from './clause-tense';

/** Calendar time an expression was placed in: EDTF, and the days it covers. */
export interface Placement {
  value: string;
  granularity: DateGranularity;
  /** Day numbers. */
  first: number;
  last: number;
  stated: string[];
  inferred: string[];
  basis?: string;
  certain: boolean;
}

/** An earlier date of the text, and how near it is. */
export interface Anchor extends Placement {
  isSameSentence: boolean;
  /** In the same block, in this sentence or the one before. */
  isNear: boolean;
  /** In this block or one of the two before it, with no other date in between. */
  isInStory: boolean;
}

/** What an expression is placed by. */
export interface Situation {
  /** Day number of the day of publication, or of the latest date the text states; `null`: neither. */
  reference: number | null;
  /** False where the reference is only the latest date of the text: it tells the year, never the day. */
  isReferenceExact: boolean;
  tense: () => Tense;
  /** The date the text spoke of last. */
  anchor: Anchor | null;
  /** Whether the date describes a noun ("an October meeting"), so that the clause's tense is not the date's. */
  isAttribute: boolean;
  /** Whether it means a day of the story ("that Saturday") and not one near publication. */
  isPointingBack: boolean;
  /** Whether figures of then and now are compared. */
  isComparison: boolean;
  /** Years the text states for a month and day (`month * 100 + day`); `null` where it states several. */
  statedYears: Map<number, number | null>;
  /** Years that the same day was placed in further up, where a verb told. */
  placedYears: Map<number, number>;
}

/** EDTF value of the publication day stands behind this name in a fact's `basis`. */
export const PUBLISHED = 'published';

/** A date that is one, but cannot be placed. */
export function openPlacement(granularity: DateGranularity, stated: string[]): Placement {
  return { value: '', granularity, first: Number.NaN, last: Number.NaN, stated, inferred: [], certain: false };
}
