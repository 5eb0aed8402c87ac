/** German words of dates. */

const MONTH_NAMES = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** Full and short names, with and without the full stop. */
export const MONTHS = new Map<string, number>([
  ['Jänner', 1],
  ['Feber', 2],
]);
MONTH_NAMES.forEach((name, index) => {
  MONTHS.set(name, index + 1);
});
export const LONE_MONTHS = [...MONTHS.keys()];
for (const [index, name] of [
  'Jan',
  'Feb',
  'Mär',
  'Apr',
  'Mai',
  'Jun',
  'Jul',
  'Aug',
  'Sept',
  'Okt',
  'Nov',
  'Dez',
].entries()) {
  MONTHS.set(name, index + 1).set(`${name}.`, index + 1);
}

const WEEKDAY_NAMES = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
export const WEEKDAYS = new Map<string, number>([['Sonnabend', 5]]);
WEEKDAY_NAMES.forEach((name, index) => {
  WEEKDAYS.set(name, index);
});

export const NUMBERS = new Map<string, number | null>([
  ['einem', 1],
  ['einer', 1],
  ['ein', 1],
  ['eine', 1],
  ['ein paar', null],
  ['einigen', null],
  ['einige', null],
  ['wenigen', null],
  ['wenige', null],
  ['mehreren', null],
  ['mehrere', null],
  ['vielen', null],
]);
'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'
  .split(' ')
  .forEach((word, index) => {
    NUMBERS.set(word, index + 2);
  });
for (const [word, value] of [
  ['dreißig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['hundert', 100],
] as const) {
  NUMBERS.set(word, value);
}

/** Stems: any ending of an adjective may follow. */
export const ORDINAL_STEMS = new Map([
  ['erste', 1],
  ['zweite', 2],
  ['dritte', 3],
  ['vierte', 4],
]);

export const SEASONS = new Map([
  ['Frühjahr', 21],
  ['Frühling', 21],
  ['Sommer', 22],
  ['Herbst', 23],
  ['Winter', 24],
]);

export const DECADES = new Map([
  ['Zwanziger', 192],
  ['Dreißiger', 193],
  ['Vierziger', 194],
  ['Fünfziger', 195],
  ['Sechziger', 196],
  ['Siebziger', 197],
  ['Achtziger', 198],
  ['Neunziger', 199],
]);

/** After a number that looks like a year, these say it counts something. */
export const COUNTED_NOUNS =
  'Euro Dollar Menschen Personen Kilometer Meter Mitarbeiter Beschäftigte Einwohner Soldaten Fälle Tote Stimmen Quadratmeter Hektar Liter Tonnen Kilogramm Stück Uhr Mal Jahre Jahren Wohnungen Plätze Besucher Zuschauer Schüler Kinder Arbeitsplätze Teilnehmer'.split(
    ' ',
  );
