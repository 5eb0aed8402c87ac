/** English words of dates. */

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');
const MONTH_SHORT: [string, number][] = [
  ['Jan', 1],
  ['Feb', 2],
  ['Mar', 3],
  ['Apr', 4],
  ['Jun', 6],
  ['Jul', 7],
  ['Aug', 8],
  ['Sept', 9],
  ['Sep', 9],
  ['Oct', 10],
  ['Nov', 11],
  ['Dec', 12],
];

/** Full and short names, as written and in capitals, with and without the full stop. */
export const MONTHS = new Map<string, number>();
MONTH_NAMES.forEach((name, index) => {
  MONTHS.set(name, index + 1).set(name.toUpperCase(), index + 1);
});
for (const [name, month] of MONTH_SHORT) {
  for (const form of [name, name.toUpperCase()]) MONTHS.set(form, month).set(`${form}.`, month);
}

/** Names that stand for the month on their own; the short ones only with their full stop. */
export const LONE_MONTHS = [...MONTHS.keys()].filter(
  (name) =>
    name.endsWith('.') ||
    MONTH_NAMES.some((full) => name === full || (name === full.toUpperCase() && name !== 'MAY' && name !== 'MARCH')),
);

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WEEKDAY_SHORT: [string, number][] = [
  ['Mon', 0],
  ['Tues', 1],
  ['Tue', 1],
  ['Wed', 2],
  ['Thurs', 3],
  ['Thur', 3],
  ['Thu', 3],
  ['Fri', 4],
  ['Sat', 5],
  ['Sun', 6],
];

export const WEEKDAYS = new Map<string, number>();
WEEKDAY_NAMES.forEach((name, index) => {
  WEEKDAYS.set(name, index).set(name.toUpperCase(), index);
});
/** The full names; short ones only count beside a day of the month ("Sun" is a company too). */
export const LONE_WEEKDAYS = [...WEEKDAYS.keys()];
for (const [name, weekday] of WEEKDAY_SHORT) WEEKDAYS.set(name, weekday).set(`${name}.`, weekday);

const SMALL_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words up to ninety-nine, and the words that count without a number (`null`). */
export const NUMBERS = new Map<string, number | null>([
  ['a', 1],
  ['an', 1],
  ['a couple of', 2],
  ['a couple', 2],
  ['several', null],
  ['a few', null],
  ['few', null],
  ['many', null],
  ['some', null],
  ['a number of', null],
]);
SMALL_NUMBERS.forEach((word, index) => {
  if (index > 0) NUMBERS.set(word, index);
});
TENS.forEach((ten, index) => {
  NUMBERS.set(ten, (index + 2) * 10);
  for (let unit = 1; unit < 10; unit++) {
    NUMBERS.set(`${ten}-${SMALL_NUMBERS[unit]}`, (index + 2) * 10 + unit);
    NUMBERS.set(`${ten} ${SMALL_NUMBERS[unit]}`, (index + 2) * 10 + unit);
  }
});

export const ORDINALS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** Ordinals of centuries in words. */
export const CENTURY_ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

export const SEASONS = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

export const DECADES = new Map([
  ['twenties', 192],
  ['thirties', 193],
  ['forties', 194],
  ['fifties', 195],
  ['sixties', 196],
  ['seventies', 197],
  ['eighties', 198],
  ['nineties', 199],
]);

/** After a number that looks like a year, these say it counts something. */
export const COUNTED_NOUNS =
  'people schoolchildren pupils members jobs votes deaths cases soldiers troops workers employees miles feet meters metres pounds points dollars euros homes houses tons tonnes times percent students residents acres units shares seats copies pages km kilometers kilometres kg cars vehicles years days hours minutes yards calories women men children patients victims refugees migrants passengers protesters officers prisoners others more GMT UTC EST EDT local block m ft mph rpm MHz GHz pixels watts volts players games runs hectares square barrels cubic'.split(
    ' ',
  );

/** Before a number that looks like a year, these say it is a name or a count. */
export const NUMBERED_THINGS =
  'section flight highway route no number room page level mark line model chapter bus train unit building apartment suite area zip code channel windows office boeing airbus peugeot cyberpunk runner rs rule resolution lot than nearly least only every ranked'.split(
    ' ',
  );

/** Makes and models that follow a model year. */
export const CAR_NAMES =
  'Acura Audi BMW Bentley Buick Cadillac Chevrolet Chevy Chrysler Corvette Dodge Ferrari Fiat Ford GMC Genesis Honda Hyundai Infiniti Jaguar Jeep Kia Lamborghini Lexus Lincoln Maserati Mazda McLaren Mercedes Mercedes-Benz Mini Mitsubishi Nissan Porsche Ram Rivian Rolls-Royce Sentra Subaru Suzuki Tesla Toyota VW Volkswagen Volvo Corolla Camry Civic Accord Altima Mustang Silverado F-150 Explorer Escape Prius Rogue Versa'.split(
    ' ',
  );
