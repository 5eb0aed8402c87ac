import type { DateExpression } from '../../languages/date-expression';
import { formatMonth, formatYear, fromDayNumber, toDayNumber } from './calendar';
import { statedYear } from './place-calendar';
import { quarterValue, unitAround } from './place-relative';
import { openPlacement, type Placement, PUBLISHED, type Situation } from './situation';

type Kind<K extends DateExpression['kind']> = Extract<DateExpression, { kind: K }>;

/** Places a quarter; without a year the latest one that has begun, or the next one that has not ended. */
export function placeQuarter(expression: Kind<'quarter'>, situation: Situation): Placement {
  const { quarter } = expression;
  const month = quarter * 3 - 2;
  const known = statedYear(expression, situation);
  if (known)
    return {
      ...quarterOf(known.year, quarter),
      stated: known.basis ? ['quarter'] : ['year', 'quarter'],
      inferred: known.basis ? ['year'] : [],
      basis: known.basis,
    };
  const { reference } = situation;
  if (reference === null || !situation.isReferenceExact) return openPlacement('quarter', ['quarter']);
  const now = fromDayNumber(reference);
  const isAhead = situation.tense() === 'future';
  const year = isAhead
    ? month + 2 >= now.month
      ? now.year
      : now.year + 1
    : month <= now.month
      ? now.year
      : now.year - 1;
  // Financial years that do not follow the calendar are not told apart.
  return { ...quarterOf(year, quarter), stated: ['quarter'], inferred: ['year'], basis: PUBLISHED, certain: false };
}

function quarterOf(year: number, quarter: number): Placement {
  return { ...unitAround(toDayNumber(year, quarter * 3 - 2, 1), 'quarter'), value: quarterValue(year, quarter) };
}

/** Places the first or second half of a year, as a range of months. */
export function placeHalf(expression: Kind<'half'>, situation: Situation): Placement {
  const known = statedYear(expression, situation);
  if (!known) return openPlacement('range', ['half']);
  const month = expression.half === 1 ? 1 : 7;
  return {
    value: `${formatMonth(known.year, month)}/${formatMonth(known.year, month + 5)}`,
    granularity: 'range',
    first: toDayNumber(known.year, month, 1),
    last: toDayNumber(known.year, month + 6, 0),
    stated: known.basis ? ['half'] : ['year', 'half'],
    inferred: known.basis ? ['year'] : [],
    basis: known.basis,
    certain: true,
  };
}

const FIRST_SEASON = 21;

/** Places a season of the northern half of the world; a winter counts to the year it begins in. */
export function placeSeason(expression: Kind<'season'>, situation: Situation): Placement {
  const { season, direction } = expression;
  const place = (year: number, rest: Partial<Placement>): Placement => {
    const month = (season - FIRST_SEASON) * 3 + 3;
    return {
      value: `${formatYear(year)}-${season}`,
      granularity: 'season',
      first: toDayNumber(year, month, 1),
      last: toDayNumber(year, month + 3, 0),
      stated: ['season'],
      inferred: ['year'],
      basis: PUBLISHED,
      certain: true,
      ...rest,
    };
  };
  const known = statedYear(expression, situation);
  if (known)
    return place(known.year, known.basis ? {} : { stated: ['year', 'season'], inferred: [], basis: undefined });
  const { reference } = situation;
  if (reference === null || !situation.isReferenceExact) return openPlacement('season', ['season']);
  const { year } = fromDayNumber(reference);
  // The latest that has begun, and whether it still runs.
  const begun = place(year, {}).first <= reference ? year : year - 1;
  const isRunning = place(begun, {}).last >= reference;
  if (direction === -1) return place(isRunning ? begun - 1 : begun, {});
  if (direction === 1) return place(begun + 1, {});
  if (isRunning) return place(begun, {});
  const tense = situation.tense();
  if (direction === 0)
    return place(tense === 'past' ? begun : tense === 'future' ? begun + 1 : year, { certain: tense !== 'unknown' });
  return place(tense === 'future' ? begun + 1 : begun, { certain: tense === 'past' || tense === 'future' });
}

/** Places a decade or a century. */
export function placeEra({ kind, digits }: Kind<'decade' | 'century'>): Placement {
  const width = kind === 'decade' ? 10 : 100;
  return { ...unitAround(toDayNumber(digits * width, 1, 1), kind), stated: [kind], inferred: [] };
}

/** Places "2019-20". */
export function placeYears({ first, last }: Kind<'years'>): Placement {
  return {
    value: `${formatYear(first)}/${formatYear(last)}`,
    granularity: 'range',
    first: toDayNumber(first, 1, 1),
    last: toDayNumber(last, 12, 31),
    stated: ['year'],
    inferred: [],
    certain: true,
  };
}
