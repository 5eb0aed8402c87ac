import type { AmountLanguage, Counted } from '../amount-language';
import { byWord } from '../word-list';

const UNITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** From two to ninety-nine, and whole hundreds. */
const NUMBERS = new Map<string, number>();
UNITS.forEach((word, i) => {
  if (i > 0)
    NUMBERS.set(word, i + 1)
      .set(`${word}hundert`, (i + 1) * 100)
      .set(`${word}tausend`, (i + 1) * 1000);
});
TEENS.forEach((word, i) => {
  NUMBERS.set(word, i + 10);
});
TENS.forEach((ten, i) => {
  NUMBERS.set(ten, (i + 2) * 10);
  UNITS.forEach((unit, j) => {
    NUMBERS.set(`${unit}und${ten}`, (i + 2) * 10 + j + 1);
  });
});

/** Adjectives before the noun that is counted. */
const MAX_ADJECTIVES = 3;
/** Longer words are none. */
const MAX_WORD = 60;
const NOUN = /^[ \u00a0][„»"]?(?<noun>\p{Lu}[\p{L}\p{M}-]+)/u;
/** The small words of a noun phrase: adjectives end like this. */
const ADJECTIVE = /^[ \u00a0](?:\p{Ll}[\p{L}\p{M}-]*(?:e|en|er|em|es)|prozent)(?=[ \u00a0])/u;
const STOPS =
  /^[ \u00a0](?:der|den|dem|des|die|das|oder|unter|hinter|über|aber|wurden|worden|werden|waren|haben|hatten|sollen|sollten|können|konnten|gegen|neben|zwischen|seinen?|seiner|ihren?|ihrer|unseren?|alle[nr]?|eine[nrms]?|keine[nrms]?|sie|wie|nie|sagte|lagen|kamen|starben|später|früher)[ \u00a0]/;
const PARTITIVE = /^ (?:der|dieser|seiner|ihrer|von)(?= )/;
/** Written large, and never counted. */
const NO_NOUN =
  /^(?:Uhr|Jahre alt|Prozent|Sie|Ihnen|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/;

/** "31 Fahrgäste", "vier hohe Beamte", "zwei der verletzten Männer": up to the first noun. */
function countedIn(after: string): Counted | null {
  const start = PARTITIVE.exec(after)?.[0].length ?? 0;
  let at = start;
  for (let words = 0; words <= MAX_ADJECTIVES; words++) {
    const rest = after.slice(at, at + MAX_WORD);
    const noun = NOUN.exec(rest);
    if (noun) {
      if (NO_NOUN.test(noun.groups!.noun!)) return null;
      const length = at + noun[0].length;
      return { words: after.slice(start + 1, length), length };
    }
    const adjective = STOPS.test(rest) ? null : ADJECTIVE.exec(rest);
    if (!adjective) return null;
    at += adjective[0].length;
  }
  return null;
}

export const germanAmounts: AmountLanguage = {
  decimal: ',',
  groups: ".'’\u00a0\u202f ",
  numbers: NUMBERS,
  scales: byScale({
    12: ['Dutzend'],
    100: ['hundert'],
    1e3: ['tausend', 'Tsd.'],
    1e6: ['Millionen', 'Million', 'Mio.', 'Mio'],
    1e9: ['Milliarden', 'Milliarde', 'Mrd.', 'Mrd'],
    1e12: ['Billionen', 'Billion'],
  }),
  beforeScale: new Map([
    ['ein', 1],
    ['eine', 1],
    ['einer', 1],
    ['eine halbe', 0.5],
    ['einer halben', 0.5],
    ['eine Viertel', 0.25],
    ['anderthalb', 1.5],
    ['eineinhalb', 1.5],
  ]),
  and: 'und',
  shortScales: new Map(),
  uncounted: [
    'Dutzende',
    'Hunderte',
    'Tausende',
    'Zehntausende',
    'Hunderttausende',
    'Millionen',
    'Hunderte Millionen',
    'Hunderte von Millionen',
  ],
  fractions: new Map([
    ['die Hälfte', 0.5],
    ['ein Drittel', 0.333],
    ['zwei Drittel', 0.667],
    ['ein Viertel', 0.25],
    ['drei Viertel', 0.75],
    ['ein Fünftel', 0.2],
    ['zwei Fünftel', 0.4],
    ['ein Zehntel', 0.1],
  ]),
  outOf: ' von ',
  fractionOf: /^ (?:der|des|aller|von|vom|seiner|ihrer|ihres|seines|davon)(?![\p{L}])/u,
  bounds: {
    'more-than': ['mehr als', 'über', 'gut'],
    'at-least': ['mindestens', 'wenigstens', 'nicht weniger als'],
    'at-most': ['bis zu', 'höchstens', 'maximal', 'nicht mehr als'],
    'less-than': ['weniger als', 'unter', 'fast', 'knapp', 'beinahe', 'nahezu'],
    about: ['rund', 'etwa', 'ungefähr', 'circa', 'ca.', 'schätzungsweise', 'an die', 'durchschnittlich'],
  },
  looseBounds: ['über', 'unter', 'gut', 'fast', 'rund', 'etwa', 'knapp', 'bis zu', 'gegen', 'ca.', 'circa', 'an die'],
  orMore: [' oder mehr'],
  to: 'bis',
  between: ['zwischen', 'und'],
  shares: byWord({
    percent: ['Prozent', 'prozentige', 'prozentigen'],
    'percentage-point': ['Prozentpunkt', 'Prozentpunkte', 'Prozentpunkten'],
    'basis-point': ['Basispunkte', 'Basispunkten'],
  }),
  currencies: byWord({
    $: ['Dollar'],
    USD: ['US-Dollar'],
    '¢': ['Cent'],
    EUR: ['Euro'],
    GBP: ['britische Pfund'],
    CHF: ['Franken', 'Schweizer Franken'],
    JPY: ['Yen'],
    CNY: ['Yuan'],
    Rs: ['Rupien'],
    RUB: ['Rubel'],
    TRY: ['Lira'],
    PLN: ['Zloty', 'Złoty'],
    CZK: ['tschechische Kronen'],
    DEM: ['Mark', 'D-Mark'],
    kr: ['Kronen'],
  }),
  units: byWord({
    second: ['Sekunde', 'Sekunden'],
    minute: ['Minute', 'Minuten'],
    hour: ['Stunde', 'Stunden'],
    day: ['Tag', 'Tage', 'Tagen'],
    week: ['Woche', 'Wochen'],
    month: ['Monat', 'Monate', 'Monaten'],
    year: ['Jahr', 'Jahre', 'Jahren'],
    decade: ['Jahrzehnte', 'Jahrzehnten'],
    millimeter: ['Millimeter'],
    centimeter: ['Zentimeter', 'Zentimetern'],
    meter: ['Meter', 'Metern'],
    kilometer: ['Kilometer', 'Kilometern'],
    mile: ['Meilen'],
    'nautical-mile': ['Seemeilen'],
    'square-meter': ['Quadratmeter', 'Quadratmetern'],
    'square-kilometer': ['Quadratkilometer', 'Quadratkilometern'],
    'cubic-meter': ['Kubikmeter', 'Kubikmetern'],
    hectare: ['Hektar'],
    liter: ['Liter', 'Litern'],
    barrel: ['Barrel'],
    gram: ['Gramm'],
    kilogram: ['Kilogramm', 'Kilo'],
    tonne: ['Tonne', 'Tonnen', 't'],
    kilowatt: ['Kilowatt'],
    megawatt: ['Megawatt'],
    gigawatt: ['Gigawatt'],
    megabyte: ['Megabyte'],
    gigabyte: ['Gigabyte'],
    degree: ['Grad'],
    celsius: ['Grad Celsius'],
    knot: ['Knoten'],
    'kilometer-per-hour': ['Kilometer pro Stunde', 'Stundenkilometer', 'Stundenkilometern', 'Tempo'],
  }),
  unitLink: '',
  countedIn,
  countsAlone: /^ (?:von ihnen|davon|wurden|waren|sind|starben|haben|hatten|weitere|andere)(?![\p{L}])/u,
  numbered:
    /(?:\d zu|Artikel|Art\.|Paragraf|Paragraph|§|Absatz|Abs\.|S\.|Az\.|Ziffer|Kapitel|Seite|Nummer|Nr\.|Platz|Rang|Linie|Zimmer|Gleis|Tor|Halle|Stufe|Phase|Klasse|Autobahn|Bundesstraße|Flug|Boeing|Airbus|Tempo|Agenda|Formel|Windows|Alter von|Top) $/,
  isAgeOrHour: (before, unit) => unit === 'year' && /\bAlter von (?:rund |etwa )?$/.test(before),
  noAmount:
    /^(?:-?[Jj]ährige[nrms]?(?!\p{L})| Jahre[n]? (?:alte?[nrms]?)(?!\p{L})| ?Uhr(?!\p{L})|\.(?= )|-?er(?!\p{L})|[.:]\d\d Uhr)/u,
};

function byScale(words: Record<number, readonly string[]>): Map<string, number> {
  return new Map([...byWord(words)].map(([word, scale]) => [word, Number(scale)]));
}
