/** French words of dates. */

const MONTH_NAMES = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** Full and short names, with and without the full stop. */
export const MONTHS = new Map<string, number>([['aout', 8]]);
MONTH_NAMES.forEach((name, index) => {
  MONTHS.set(name, index + 1);
});
export const LONE_MONTHS = [...MONTHS.keys()];
for (const [name, month] of [
  ['janv', 1],
  ['févr', 2],
  ['avr', 4],
  ['juil', 7],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['déc', 12],
] as const) {
  MONTHS.set(`${name}.`, month).set(name, month);
}

export const WEEKDAYS = new Map<string, number>();
'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ').forEach((name, index) => {
  WEEKDAYS.set(name, index);
});

export const NUMBERS = new Map<string, number | null>([
  ['un', 1],
  ['une', 1],
  ['quelques', null],
  ['plusieurs', null],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['cent', 100],
  ['une quinzaine de', 15],
]);
'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'
  .split(' ')
  .forEach((word, index) => {
    NUMBERS.set(word, index + 2);
  });

export const ORDINALS = new Map([
  ['premier', 1],
  ['1er', 1],
  ['deuxième', 2],
  ['second', 2],
  ['2e', 2],
  ['troisième', 3],
  ['3e', 3],
  ['quatrième', 4],
  ['4e', 4],
]);

export const SEASONS = new Map([
  ['printemps', 21],
  ['été', 22],
  ['automne', 23],
  ['hiver', 24],
]);

/** What follows "années". */
export const DECADES = new Map([
  ['vingt', 192],
  ['trente', 193],
  ['quarante', 194],
  ['cinquante', 195],
  ['soixante', 196],
  ['soixante-dix', 197],
  ['quatre-vingt', 198],
  ['quatre-vingt-dix', 199],
]);

/** After a number that looks like a year, these say it counts something. */
export const COUNTED_NOUNS =
  'euros dollars francs personnes habitants kilomètres mètres salariés employés soldats cas morts blessés voix hectares litres tonnes kilos fois ans emplois élèves visiteurs spectateurs logements places enfants manifestants foyers km m'.split(
    ' ',
  );
