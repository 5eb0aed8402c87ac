import type { AmountLanguage } from './amount-language';
import type { AttributionPatterns } from './attribution-patterns';
import type { AttributionWords } from './attribution-words';
import type { DateExpression } from './date-expression';
import type { NameCues } from './name-cues';

export type MatchGroups = Record<string, string | undefined>;

/** One way of wording a date. */
export interface DatePattern {
  /** Source of a linear regular expression with the flag `u`; named groups are handed to `read`. */
  source: string;
  /** What the words say, or `null` when they turn out to be something else. */
  read(groups: MatchGroups): DateExpression | null;
  /** Whether the surroundings allow it: `before` ends where the match starts, `after` starts where it ends. */
  fits?(before: string, after: string, groups: MatchGroups): boolean;
}

/** How a language words dates. All expressions are linear and are only ever run over a few dozen characters. */
export interface DateLanguage {
  /** Finds every place where one of the patterns may start; flags `g` and `u`. */
  trigger: RegExp;
  /** At one place the longest match wins; of equal ones the first. */
  patterns: DatePattern[];
  /** Signs between the numbers of purely numeric dates, for a character class. */
  numericSeparators: string;
  /** Order of purely numeric dates, by full language tag. */
  numericOrder(tag: string): 'day-first' | 'month-first';
  /** Whether the tag leaves no doubt about that order. */
  isNumericOrderSure(tag: string): boolean;
  /** Ends where the date starts: "early", "the end of"; they become part of the surface of units longer than a day. */
  leadingPart: RegExp;
  /** The article that belongs to the surface of decades and centuries, ends where it starts. */
  leadingArticle: RegExp;
  /** Ends where the date starts: "since". */
  since: RegExp;
  /** Starts where the date ends: "onwards". */
  onwards: RegExp;
  /** Ends where the date starts: "about". */
  approximately: RegExp;
  /** All that stands between two dates that form a range ("to", "through", "–"). */
  rangeLink: RegExp;
  /** As `rangeLink`, but only after `between`: "and". */
  betweenLink: RegExp;
  between: RegExp;
  /** Ends where the first date starts: something moves from one date to the other, it does not last. */
  shift: RegExp;
  /** Ends where the date starts: it comes back ("every"), so it names no day. */
  recurrence: RegExp;
  /** Ends where the date starts: what was measured then is compared ("up from"). */
  comparison: RegExp;
  /** Ends where the date starts: "Published", "Posted on". */
  publishedLabel: RegExp;
  /** Ends where the date starts: "Updated". */
  updatedLabel: RegExp;
  /** Cues for the tense of a clause, in named groups `future`, `planned` (future of the past) and `past`; flag `g`. */
  tense: RegExp;
  /** Where a clause ends; flag `g`. */
  clauseBreak: RegExp;
  /** Ends where the date starts: a noun follows that the date describes ("an October meeting"). */
  attribute: RegExp;
  /** Ends where the date starts: it points back into the story ("that Saturday"). */
  pointingBack: RegExp;
  /** Names of months and holidays that people bear as well. */
  alsoName: RegExp;
  /** Words of sport, where quarters are no calendar quarters; flag `g`. */
  sport: RegExp;
}

/** Everything the engine knows about one language. To add one: fill this in a folder of its own, list it in `index.ts`. */
export interface Language {
  /** BCP 47 primary language subtag. */
  code: string;
  dates: DateLanguage;
  amounts: AmountLanguage;
  /** Words for the grammar of a language whose names are tagged, or patterns of text for any other. */
  attribution: AttributionWords | AttributionPatterns;
  /** How names are told by the words around them; `null` where the trained tagger knows the language. */
  names: NameCues | null;
  /** Ends with a full stop that may end no sentence: an ordinal, an abbreviation; `after` is what follows. */
  isSentenceOpen?(before: string, after: string): boolean;
}
