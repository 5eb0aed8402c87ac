/** How an amount is bounded, as worded. */
export type AmountBound = 'more-than' | 'at-least' | 'at-most' | 'less-than' | 'about';

/** Source of what may be a name that ends in a number: a capital within a sentence. */
export const NAME_BEFORE = '[^\\s.!?:;,“”"„»«(—–-][ \\u00a0]\\p{Lu}[\\p{L}\\p{M}’\'-]*';

/** What a number counts: the words, and how many code units of the text they take with all that leads to them. */
export interface Counted {
  words: string;
  length: number;
}

/** How a language words amounts. Words are in small letters but for nouns that never are; each may open a sentence. */
export interface AmountLanguage {
  /** Before the fraction of a number. */
  decimal: '.' | ',';
  /** Signs between groups of three digits, for a character class. */
  groups: string;
  /** Words that count on their own: "twelve". */
  numbers: ReadonlyMap<string, number>;
  /** Words that multiply what is before them: "million", "dozen". */
  scales: ReadonlyMap<string, number>;
  /** Words that are a number only before a scale: "a million", "half a million". */
  beforeScale: ReadonlyMap<string, number>;
  /** Between a scale and the rest of a number: "two hundred and six". */
  and: string;
  /** Short scales written to a number before what is counted: "3m people". */
  shortScales: ReadonlyMap<string, number>;
  /** Many that nobody has counted: "hundreds". */
  uncounted: readonly string[];
  fractions: ReadonlyMap<string, number>;
  /** Between the numbers of a share, source of an expression: "one in five". */
  outOf: string;
  /** Starts where a fraction ends that is one of something: " of". */
  fractionOf: RegExp;
  bounds: Readonly<Record<AmountBound, readonly string[]>>;
  /** Of the bounds, those that stand before ages and hours as well: without a unit they make no amount. */
  looseBounds: readonly string[];
  /** After an amount, for "at least": "or more". */
  orMore: readonly string[];
  /** Between the ends of a range, beside a dash. */
  to: string;
  /** Before a range, and between its ends then. */
  between: readonly [before: string, and: string];
  shares: ReadonlyMap<string, 'percent' | 'percentage-point' | 'basis-point'>;
  /** ISO 4217 code by word; the sign, where a word may mean several currencies. */
  currencies: ReadonlyMap<string, string>;
  /** CLDR unit by word. */
  units: ReadonlyMap<string, string>;
  /** Between a number and its unit, source of an expression: "trois millions d'euros". */
  unitLink: string;
  /** What is counted, at the start of a text with the space before it; `null`: nothing is. */
  countedIn(after: string): Counted | null;
  /** Starts where a number ends that counts without a noun: " were". */
  countsAlone: RegExp;
  /** Ends where a number starts that belongs to a name: "Flight ". */
  numbered: RegExp;
  /** Ends where a fraction starts that is a part of time or place: "second ". */
  noFraction?: RegExp;
  /** Whether words that end where a number starts make an age or a time of day of it. `unit`: the CLDR unit. */
  isAgeOrHour(before: string, unit: string): boolean;
  /** Starts where a number ends that is none of these: an age, a time of day. */
  noAmount: RegExp;
}
