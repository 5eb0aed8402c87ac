/** Units that relative dates count in. */
export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** What a relative expression counts from: the publication day, or the date the text spoke of last. */
export type DateOrigin = 'published' | 'text';

/** -1: before ("last"), 0: the current one ("this"), 1: after ("next"). */
export type Direction = -1 | 0 | 1;

/** A stated year, or one counted from the year of publication ("of last year": -1). */
export interface YearPart {
  year?: number;
  yearOffset?: number;
}

/**
 * What the words of a date say, free of any language: a language's patterns make these, the resolver turns them into
 * calendar time. Months count from 1, weekdays from 0 (Monday) to 6 (Sunday).
 */
export type DateExpression =
  | (YearPart & {
      kind: 'calendar';
      month?: number;
      day?: number;
      /** Last day of a range within the month ("Nov. 4-8"). */
      lastDay?: number;
      weekday?: number;
      direction?: Direction;
      /** Day and month could be the other way round. */
      isAmbiguous?: boolean;
    })
  | { kind: 'weekday'; weekday: number; direction?: Direction; week?: Direction }
  /** Whole days from the day of publication: "yesterday" is -1. */
  | {
      kind: 'day';
      days: number;
      /** May as well mean "nowadays". */
      isLoose?: boolean;
    }
  | { kind: 'unit'; unit: DateUnit; offset: number; from: DateOrigin }
  /** "two weeks ago": -2; `amount` `null` where the words give no number ("a few years ago"). */
  | { kind: 'offset'; unit: DateUnit; amount: number | null; sign: 1 | -1; from: DateOrigin }
  /** "the past two years", "the next 30 days". */
  | { kind: 'rolling'; unit: DateUnit; amount: number; sign: 1 | -1 }
  | (YearPart & { kind: 'quarter'; quarter: number })
  | (YearPart & { kind: 'half'; half: 1 | 2 })
  /** 21 spring, 22 summer, 23 autumn, 24 winter, as EDTF counts. */
  | (YearPart & { kind: 'season'; season: number; direction?: Direction })
  /** `digits`: the leading ones, 199 for the 1990s, 13 for the 14th century. */
  | { kind: 'decade' | 'century'; digits: number }
  | { kind: 'years'; first: number; last: number }
  | (YearPart & { kind: 'holiday'; holiday: Holiday })
  /** "the week of Nov. 4". */
  | (YearPart & { kind: 'week-of'; month: number; day: number; isWeekend?: boolean });

/** A day of each year: fixed, the n-th weekday of a month (`nth` -1: the last), or counted from Easter Sunday. */
export type Holiday =
  | { month: number; day: number }
  | { month: number; weekday: number; nth: number; days?: number }
  | { fromEaster: number };
