/** The paces that the menu offers: fine steps where people listen, coarse ones above. */
export const SPEECH_RATES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2, 2.25, 2.5, 3];

/** `1.5×`, as the interface's language writes numbers. */
export function rateWords(rate: number, locale: string): string {
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(rate)}×`;
}
