import type { Holiday } from '../date-expression';

/** Days with a name of their own. */
export const HOLIDAYS = new Map<string, Holiday>([
  ['Neujahr', { month: 1, day: 1 }],
  ['Heilige Drei Könige', { month: 1, day: 6 }],
  ['Rosenmontag', { fromEaster: -48 }],
  ['Aschermittwoch', { fromEaster: -46 }],
  ['Gründonnerstag', { fromEaster: -3 }],
  ['Karfreitag', { fromEaster: -2 }],
  ['Ostersonntag', { fromEaster: 0 }],
  ['Ostermontag', { fromEaster: 1 }],
  ['Ostern', { fromEaster: 0 }],
  ['Christi Himmelfahrt', { fromEaster: 39 }],
  ['Pfingstsonntag', { fromEaster: 49 }],
  ['Pfingstmontag', { fromEaster: 50 }],
  ['Pfingsten', { fromEaster: 49 }],
  ['Tag der Deutschen Einheit', { month: 10, day: 3 }],
  ['Reformationstag', { month: 10, day: 31 }],
  ['Allerheiligen', { month: 11, day: 1 }],
  ['Nikolaus', { month: 12, day: 6 }],
  ['Heiligabend', { month: 12, day: 24 }],
  ['Weihnachten', { month: 12, day: 25 }],
  ['Silvester', { month: 12, day: 31 }],
]);
