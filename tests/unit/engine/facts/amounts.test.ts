import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../../utils/engine/facts/index';
import { expectProvenance } from '../../../support/expect-provenance';
import { articleOf } from './dates/read-dates';

/** For each amount its words, type, bound, value and unit. */
function read(text: string, language: string): string[] {
  const article = articleOf([text], { language });
  const facts = extractFacts(article, {
    onFailure: (_recognizer, error) => {
      throw error;
    },
  });
  expectProvenance(article, facts);
  return facts.amounts.map(({ mention, type, bound, value, upTo, unit }) => {
    const number = upTo === undefined ? (value ?? '') : `${value} to ${upTo}`;
    return `${mention.text} = ${[type, bound, number, unit].filter((part) => part !== undefined && part !== '').join(' ')}`;
  });
}

const ENGLISH: [text: string, amounts: string[]][] = [
  ['The bridge cost $3.2 billion.', ['$3.2 billion = money 3200000000 $']],
  ['It paid US$40,000, or 36,500 euros.', ['US$40,000 = money 40000 USD', '36,500 euros = money 36500 EUR']],
  ['They asked for £3m and got €450k.', ['£3m = money 3000000 GBP', '€450k = money 450000 EUR']],
  ['It lost $40 million to $50 million.', ['$40 million to $50 million = money 40000000 to 50000000 $']],
  ['It owes $40-50 billion.', ['$40-50 billion = money 40000000000 to 50000000000 $']],
  ['It earned millions of dollars.', ['millions of dollars = money $']],
  ['Turnout rose by 12.5 percent, to 61%.', ['12.5 percent = share 12.5 percent', '61% = share 61 percent']],
  ['Support fell 3 percentage points.', ['3 percentage points = share 3 percentage-point']],
  ['Some 10 to 15 per cent stayed.', ['Some 10 to 15 per cent = share about 10 to 15 percent']],
  [
    'Two-thirds of voters and half of the council agreed.',
    ['Two-thirds = share 0.667 fraction', 'half = share 0.5 fraction'],
  ],
  ['The crack is at least 40 kilometres long.', ['at least 40 kilometres = measure at-least 40 kilometer']],
  ['A 10-year sentence for a six-foot wall.', ['10-year = measure 10 year', 'six-foot = measure 6 foot']],
  [
    'It was -5 °C, with gusts of 55 mph (88 km/h).',
    ['-5 °C = measure -5 celsius', '55 mph = measure 55 mile-per-hour', '88 km/h = measure 88 kilometer-per-hour'],
  ],
  ['At least 31 passengers were hurt.', ['At least 31 passengers = count at-least 31 passengers']],
  ['As many as 200 died, 95 were killed.', ['As many as 200 = count at-most 200', '95 = count 95']],
  [
    'Four senior Iranian officials met 13,000 US troops.',
    ['Four senior Iranian officials = count 4 senior Iranian officials', '13,000 US troops = count 13000 US troops'],
  ],
  [
    'Two hundred and six people, two dozen officers, a million letters.',
    [
      'Two hundred and six people = count 206 people',
      'two dozen officers = count 24 officers',
      'a million letters = count 1000000 letters',
    ],
  ],
  ['Between 20 and 30 families left.', ['20 and 30 families = count 20 to 30 families']],
  [
    'Three of the injured men came with 3m people.',
    ['Three of the injured men = count 3 injured men', '3m people = count 3000000 people'],
  ],
  ['Thousands of demonstrators came, 300 or more.', ['Thousands of demonstrators = count demonstrators']],
  ['Some 300 of them left, and 12 more.', ['Some 300 = count about 300', '12 = count 12']],
  ['It rose to 6.7 million, by +5.4 percent.', ['6.7 million = count 6700000', '+5.4 percent = share 5.4 percent']],
  ['On Monday 12 people left.', ['12 people = count 12 people']],
];
const ENGLISH_NONE = [
  'It opened on May 9, 2019, and closed two weeks ago.',
  'The 45-year-old man, 45 years old, left at 10 a.m.',
  'Smith, 38, came third on Flight 370 from Gate 12.',
  'They won 3-1 and play at 4:25.',
  'COVID-19 and an F-16 over the G7, version 3.5.2.',
  'Call 555-0123 or see Article 5 members.',
  'It fell in the second half of the match.',
  'One official said so; the two were friends.',
  'Veterans of the Six-Day War met.',
  'It is the 3rd bridge of the 1990s.',
  'Fans of Destiny 2 wait for Windows 11.',
];
const GERMAN: [text: string, amounts: string[]][] = [
  ['Die Brücke kostet 3,2 Milliarden Euro.', ['3,2 Milliarden Euro = money 3200000000 EUR']],
  [
    'Rund 40.000 Euro, mindestens 12 Prozent.',
    ['Rund 40.000 Euro = money about 40000 EUR', 'mindestens 12 Prozent = share at-least 12 percent'],
  ],
  [
    'Mehr als 200 Menschen und drei hohe Beamte kamen.',
    ['Mehr als 200 Menschen = count more-than 200 Menschen', 'drei hohe Beamte = count 3 hohe Beamte'],
  ],
  [
    'Das Werk entlässt 1 500 Mitarbeiter, zwischen 20 und 30 Lehrlinge.',
    ['1 500 Mitarbeiter = count 1500 Mitarbeiter', '20 und 30 Lehrlinge = count 20 to 30 Lehrlinge'],
  ],
  [
    'Zwei Drittel der Wähler, einundzwanzig Räte.',
    ['Zwei Drittel = share 0.667 fraction', 'einundzwanzig Räte = count 21 Räte'],
  ],
  [
    'Das Feld ist 40 Hektar groß, 1,5 Kilometer lang.',
    ['40 Hektar = measure 40 hectare', '1,5 Kilometer = measure 1.5 kilometer'],
  ],
];
const GERMAN_NONE = [
  'Am 9. März 2019 um 10 Uhr öffnete sie.',
  'Der 45-Jährige ist 45 Jahre alt.',
  'Nach Art. 2 Abs. 2 S. 1 Grundgesetz.',
  'Sie siegten 3:1, laut Artikel 5 und Seite 12.',
  'In den 1990er Jahren, im 19. Jahrhundert.',
];
const FRENCH: [text: string, amounts: string[]][] = [
  ['Le pont coûte 3,2 milliards d’euros.', ['3,2 milliards d’euros = money 3200000000 EUR']],
  [
    'Au moins 12 %, environ 40 000 euros.',
    ['Au moins 12 % = share at-least 12 percent', 'environ 40 000 euros = money about 40000 EUR'],
  ],
  [
    'Plus de 200 personnes et trois jeunes agents.',
    ['Plus de 200 personnes = count more-than 200 personnes', 'trois jeunes agents = count 3 jeunes agents'],
  ],
  [
    'Entre 20 et 30 familles, des milliers de manifestants.',
    ['20 et 30 familles = count 20 to 30 familles', 'milliers de manifestants = count manifestants'],
  ],
  [
    'Deux tiers des électeurs, soixante-douze élus.',
    ['Deux tiers = share 0.667 fraction', 'soixante-douze élus = count 72 élus'],
  ],
  ['Une faille de 40 kilomètres.', ['40 kilomètres = measure 40 kilometer']],
];
const FRENCH_NONE = [
  'Il a ouvert le 9 mars 2019 à 10 heures 30.',
  'Âgée de 45 ans, elle lit la page 12.',
  'Ils ont gagné 3-1, au 19e siècle.',
];

describe.each([
  ['en', ENGLISH, ENGLISH_NONE],
  ['de', GERMAN, GERMAN_NONE],
  ['fr', FRENCH, FRENCH_NONE],
] as const)('amounts in %s', (language, amounts, none) => {
  test.each(amounts)('%s', (text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  test.each(none)('none: %s', (text) => {
    expect(read(text, language)).toEqual([]);
  });
});

describe('in a language that is not known', () => {
  test('figures with signs are read', () => {
    expect(read('Hinta nousi 12 % ja on 40 €, matka 3 km.', 'fi')).toEqual([
      '12 % = share 12 percent',
      '40 € = money 40 EUR',
      '3 km = measure 3 kilometer',
    ]);
  });

  test('a number that may be read in two ways is left open', () => {
    expect(read('Se maksoi 1.234 €.', 'fi')).toEqual(['1.234 € = money EUR']);
  });
});
