/** How many were found rightly, found wrongly, and missed. */
export interface Counts {
  right: number;
  invented: number;
  missed: number;
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

export const noCounts = (): Counts => ({ right: 0, invented: 0, missed: 0 });

export function addCounts(total: Counts, more: Counts): void {
  total.right += more.right;
  total.invented += more.invented;
  total.missed += more.missed;
}

export function harmonicMean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Zero where there is nothing to divide by. */
export function ratesOf({ right, invented, missed }: Counts): Rates {
  const precision = right / (right + invented || 1);
  const recall = right / (right + missed || 1);
  return { precision, recall, f1: harmonicMean(precision, recall) };
}
