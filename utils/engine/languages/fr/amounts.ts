import type { AmountLanguage, Counted } from '../amount-language';
import { NAME_BEFORE } from '../amount-language';
import { byWord } from '../word-list';

const UNITS = 'deux trois quatre cinq six sept huit neuf'.split(' ');
const TEENS = 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const TENS: [string, number][] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['quatre-vingt', 80],
];
/** Tens that go on to nineteen: "soixante-douze". */
const LONG_TENS = new Set([60, 80]);

/** From two to ninety-nine. */
const NUMBERS = new Map<string, number>([
  ['quatre-vingts', 80],
  ['soixante et onze', 71],
  ['quatre-vingt-un', 81],
]);
UNITS.forEach((word, i) => {
  NUMBERS.set(word, i + 2);
});
TEENS.forEach((word, i) => {
  NUMBERS.set(word, i + 10);
});
for (const [ten, value] of TENS) {
  if (value !== 80)
    NUMBERS.set(ten, value)
      .set(`${ten} et un`, value + 1)
      .set(`${ten} et une`, value + 1);
  UNITS.forEach((unit, i) => {
    NUMBERS.set(`${ten}-${unit}`, value + i + 2);
  });
  if (!LONG_TENS.has(value)) continue;
  TEENS.forEach((teen, i) => {
    if (value + i !== 71) NUMBERS.set(`${ten}-${teen}`, value + 10 + i);
  });
}

/** Adjectives that stand before their noun. */
const BEFORE_NOUN = new Set(
  'jeunes grands grandes petits petites nouveaux nouvelles anciens anciennes autres bons bonnes premiers premières derniers dernières hauts hautes longs longues gros grosses vieux vieilles beaux belles mauvais principaux principales simples seuls seules'.split(
    ' ',
  ),
);
/** Nouns that are many without an ending. */
const PLURALS = new Set(
  'gens policiers animaux chevaux travaux journaux hôpitaux tribunaux locaux bureaux bateaux'.split(' '),
);
const STOPS = new Set(
  'dans sans sous plus moins mais pas dès très près après depuis vers puis alors ans les des ses mes tes nos vos leurs ces aux nous vous ils elles eux dont jamais toujours ailleurs hors sauf lors contre et ou fois temps'.split(
    ' ',
  ),
);
const WORD = /^(?:[ \u00a0]|[ \u00a0]?d['’](?=\p{L}))[«“]?([\p{L}\p{M}][\p{L}\p{M}-]*)/u;
/** Longer words are none. */
const MAX_WORD = 40;
const PARTITIVE = /^ (?:de(?:s| (?:ces|ses|leurs|nos|la|l['’]))?|d['’]entre) /u;

/** "31 passagers", "quatre jeunes agents", "une centaine de policiers": up to the first noun. */
function countedIn(after: string): Counted | null {
  const start = PARTITIVE.exec(after)?.[0].length ?? 1;
  let at = start - 1;
  for (;;) {
    const match = WORD.exec(after.slice(at, at + MAX_WORD));
    const word = match?.[1] ?? '';
    if (!match || STOPS.has(word.toLowerCase())) return null;
    at += match[0].length;
    if (BEFORE_NOUN.has(word)) continue;
    const isPlural = (/[sxz]$/.test(word) && word.length > 3) || PLURALS.has(word);
    return isPlural ? { words: after.slice(start, at).trim(), length: at } : null;
  }
}

export const frenchAmounts: AmountLanguage = {
  decimal: ',',
  groups: '.\u00a0\u202f ',
  numbers: NUMBERS,
  scales: new Map([
    ['cent', 100],
    ['cents', 100],
    ['mille', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['milliard', 1e9],
    ['milliards', 1e9],
    ['M', 1e6],
    ['Md', 1e9],
    ['Mds', 1e9],
  ]),
  beforeScale: new Map([
    ['un', 1],
    ['un demi', 0.5],
  ]),
  and: ' ',
  shortScales: new Map(),
  uncounted: ['dizaines', 'centaines', 'milliers', 'dizaines de milliers', 'centaines de milliers', 'millions'],
  fractions: new Map([
    ['la moitié', 0.5],
    ['un tiers', 0.333],
    ['le tiers', 0.333],
    ['deux tiers', 0.667],
    ['un quart', 0.25],
    ['trois quarts', 0.75],
    ['un cinquième', 0.2],
    ['un dixième', 0.1],
  ]),
  outOf: ' sur ',
  fractionOf: /^ (?:des?|du|d['’])/,
  bounds: {
    'more-than': ['plus de', "plus d'", 'plus d’'],
    'at-least': ['au moins', 'au minimum', 'pas moins de', 'un minimum de'],
    'at-most': ["jusqu'à", 'jusqu’à', 'au plus', 'au maximum', 'un maximum de', 'pas plus de'],
    'less-than': ['moins de', 'près de', 'presque'],
    about: ['environ', 'quelque', 'autour de', 'à peu près', 'une moyenne de'],
  },
  looseBounds: ['plus de', 'moins de', 'environ', "jusqu'à", 'jusqu’à', 'près de', 'autour de'],
  orMore: [' ou plus'],
  to: 'à',
  between: ['entre', 'et'],
  shares: byWord({
    percent: ['pour cent', 'p. 100'],
    'percentage-point': ['point de pourcentage', 'points de pourcentage'],
    'basis-point': ['points de base'],
  }),
  currencies: byWord({
    $: ['dollar', 'dollars'],
    USD: ['dollars américains'],
    CAD: ['dollars canadiens'],
    '¢': ['centime', 'centimes'],
    EUR: ['euro', 'euros'],
    GBP: ['livres sterling'],
    CHF: ['francs suisses'],
    XOF: ['francs CFA'],
    Fr: ['francs'],
    JPY: ['yens'],
    CNY: ['yuans'],
    Rs: ['roupies'],
    RUB: ['roubles'],
    kr: ['couronnes'],
    TRY: ['livres turques'],
    MAD: ['dirhams'],
    Dn: ['dinars'],
  }),
  units: byWord({
    second: ['seconde', 'secondes'],
    minute: ['minute', 'minutes'],
    hour: ['heure', 'heures'],
    day: ['jour', 'jours'],
    week: ['semaine', 'semaines'],
    month: ['mois'],
    year: ['an', 'ans', 'année', 'années'],
    decade: ['décennies'],
    millimeter: ['millimètre', 'millimètres'],
    centimeter: ['centimètre', 'centimètres'],
    meter: ['mètre', 'mètres'],
    kilometer: ['kilomètre', 'kilomètres'],
    mile: ['miles'],
    'nautical-mile': ['milles nautiques', 'milles marins'],
    'square-meter': ['mètres carrés'],
    'square-kilometer': ['kilomètres carrés'],
    'cubic-meter': ['mètres cubes'],
    hectare: ['hectare', 'hectares'],
    liter: ['litre', 'litres'],
    barrel: ['barils'],
    gram: ['gramme', 'grammes'],
    kilogram: ['kilogramme', 'kilogrammes', 'kilo', 'kilos'],
    tonne: ['tonne', 'tonnes'],
    kilowatt: ['kilowatts'],
    megawatt: ['mégawatt', 'mégawatts'],
    gigawatt: ['gigawatts'],
    megabyte: ['mégaoctets'],
    gigabyte: ['gigaoctets'],
    degree: ['degré', 'degrés'],
    celsius: ['degrés Celsius'],
    knot: ['nœuds', 'noeuds'],
    'kilometer-per-hour': ['kilomètres par heure', "kilomètres à l'heure", 'kilomètres à l’heure'],
  }),
  unitLink: "(?: d['’]| de )",
  countedIn,
  countsAlone: /^ (?:d['’]entre (?:eux|elles)|ont|sont|étaient|avaient|autres|seraient)(?![\p{L}])/u,
  numbered: new RegExp(
    `(?:[Aa]rticle|[Cc]hapitre|[Pp]age|[Nn]uméro|[Nn]°|[Ll]igne|[Vv]oie|[Pp]orte|[Ss]alle|[Aa]utoroute|[Vv]ol|[Nn]iveau|[Pp]hase|[Cc]lasse|${NAME_BEFORE}) $`,
    'u',
  ),
  isAgeOrHour: (before, unit) =>
    (unit === 'year' && /(?:(?:[Ââ]gée?s? d|l['’]âge d)e |, |\()$/.test(before)) ||
    (unit === 'hour' && /(?:^|[ (])(?:à|vers|dès|avant|après|de) $/.test(before)),
  noAmount:
    /^(?: ?h(?:\d\d)?(?!\p{L})| heures (?:\d\d|GMT|UTC|locales|du matin|du soir|précises)|e(?!\p{L})|er(?!\p{L})|ème)/u,
};
