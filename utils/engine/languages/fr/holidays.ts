import type { Holiday } from '../date-expression';

/** Days with a name of their own. */
export const HOLIDAYS = new Map<string, Holiday>([
  ['jour de l’An', { month: 1, day: 1 }],
  ['jour de l’an', { month: 1, day: 1 }],
  ['Nouvel An', { month: 1, day: 1 }],
  ['Épiphanie', { month: 1, day: 6 }],
  ['Mardi gras', { fromEaster: -47 }],
  ['Vendredi saint', { fromEaster: -2 }],
  ['lundi de Pâques', { fromEaster: 1 }],
  ['Pâques', { fromEaster: 0 }],
  ['Ascension', { fromEaster: 39 }],
  ['lundi de Pentecôte', { fromEaster: 50 }],
  ['Pentecôte', { fromEaster: 49 }],
  ['14-Juillet', { month: 7, day: 14 }],
  ['Assomption', { month: 8, day: 15 }],
  ['Toussaint', { month: 11, day: 1 }],
  ['11-Novembre', { month: 11, day: 11 }],
  ['Noël', { month: 12, day: 25 }],
  ['Saint-Sylvestre', { month: 12, day: 31 }],
]);
