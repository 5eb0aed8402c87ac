import { addCounts, type Counts, noCounts } from '../report/rates';

/** How often something that is there in any case is right. */
export interface Share {
  right: number;
  all: number;
}

/** What is counted over all articles. */
export interface FactScores {
  people: Counts;
  /** Sentences in which a person is named. */
  peopleBySentence: Counts;
  roles: Counts;
  dates: Counts;
  /** Found, and with the right value. */
  dateValues: Counts;
  sources: Counts;
  /** Sentences that are attributed to a source. */
  attributions: Counts;
  /** Of the people found: those with their full name. */
  fullName: Share;
  isQuoted: Share;
  sourceType: Share;
}

export function noScores(): FactScores {
  return {
    people: noCounts(),
    peopleBySentence: noCounts(),
    roles: noCounts(),
    dates: noCounts(),
    dateValues: noCounts(),
    sources: noCounts(),
    attributions: noCounts(),
    fullName: { right: 0, all: 0 },
    isQuoted: { right: 0, all: 0 },
    sourceType: { right: 0, all: 0 },
  };
}

export function addShare(share: Share, isRight: boolean): void {
  share.all++;
  if (isRight) share.right++;
}

/** Compares two sets of sentence numbers. */
export function countSentences(counts: Counts, labelled: Set<number>, tagged: Set<number>): void {
  const right = [...tagged].filter((number) => labelled.has(number)).length;
  addCounts(counts, { right, invented: tagged.size - right, missed: labelled.size - right });
}
