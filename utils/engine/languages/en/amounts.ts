import type { AmountLanguage, Counted } from '../amount-language';
import { NAME_BEFORE } from '../amount-language';
import { anyOfEitherCase, byWord } from '../word-list';
import { NUMBERS } from './date-words';

/** Nouns that say many without an "s". */
const PLURALS = new Set(
  'people men women children police troops crew staff personnel aircraft spacecraft fish sheep deer cattle feet teeth mice lives media criteria alumni policemen policewomen firemen firefighters fishermen servicemen servicewomen gunmen businessmen workmen countrymen schoolchildren grandchildren townspeople salespeople tribespeople dead head offspring'.split(
    ' ',
  ),
);
/** End in "s" and say no many. */
const NO_PLURAL = /(?:ss|us|sis|nnis|'s|’s|^States|^Nations|^Emirates)$/;

/** No noun phrase goes on over these. */
const STOPS = new Set(
  "a an the this that these those and or but nor so yet if as at by for from in into of off on onto out over per than then through to toward towards under until up upon via with within without about above across after against along among around before behind below beneath beside between beyond despite down during except near since throughout is are was were be been being am has have had having do does did doing will would can could may might must shall should not no he she it they we you i him her them us his its their our your my who whom whose which what when where why how there here also just only still even now ever never always perhaps plus minus versus times's said says say told saying including include includes because while although though ago later earlier apart away".split(
    ' ',
  ),
);
/** Adjectives and nouns before the one that is counted. */
const MAX_WORDS_COUNTED = 4;
/** Longer words are none. */
const MAX_WORD = 40;
const WORD = /^[ \u00a0][“"'‘]?((?:\p{L}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}'’-]*)/u;
const PARTITIVE = /^ (?:out )?of (?:the |those |these |its |his |her |their |our )?(?=\p{L})/u;

/** "31 passengers", "four senior officials", "two of the injured men", "12 sports clubs". */
function countedIn(after: string): Counted | null {
  const start = PARTITIVE.exec(after)?.[0].length ?? 1;
  let at = start - 1;
  let end = 0;
  for (let words = 0; words < MAX_WORDS_COUNTED; words++) {
    const match = WORD.exec(after.slice(at, at + MAX_WORD));
    const whole = match?.[1] ?? '';
    const word = whole.replace(/['’]$/, '');
    if (!match || STOPS.has(word.charAt(0).toLowerCase() + word.slice(1))) break;
    const isPlural = PLURALS.has(word) || (/[a-z]s$/.test(word) && word.length > 3 && !NO_PLURAL.test(word));
    if (end > 0 && !isPlural) break;
    at += match[0].length - (whole.length - word.length);
    if (isPlural) end = at;
    // "two officials' reports"
    if (word !== whole) break;
  }
  return end > 0 ? { words: after.slice(start, end), length: end } : null;
}

/** Before a number, these say it belongs to a name or tells an age. */
const NUMBERED =
  'flight highway route road street section article chapter channel page no number room level line model bus train building apartment suite area code windows boeing airbus rule resolution lane gate terminal platform figure table phase stage group formula division act title part step day week grade age aged ages size version type class unit category world top'.split(
    ' ',
  );

export const englishAmounts: AmountLanguage = {
  decimal: '.',
  groups: ',',
  numbers: new Map(
    [...NUMBERS].filter((entry): entry is [string, number] => entry[1] !== null && !/^an?(?: |$)/.test(entry[0])),
  ),
  scales: new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['lakh', 1e5],
    ['crore', 1e7],
    ['mn', 1e6],
    ['bn', 1e9],
    ['tn', 1e12],
  ]),
  beforeScale: new Map([
    ['a', 1],
    ['half a', 0.5],
    ['a quarter of a', 0.25],
  ]),
  and: ' and ',
  shortScales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['bn', 1e9],
  ]),
  uncounted: ['dozens', 'scores', 'hundreds', 'thousands', 'tens of thousands', 'hundreds of thousands', 'millions'],
  fractions: new Map([
    ['half', 0.5],
    ['one half', 0.5],
    ['a third', 0.333],
    ['one-third', 0.333],
    ['one third', 0.333],
    ['two-thirds', 0.667],
    ['two thirds', 0.667],
    ['a quarter', 0.25],
    ['one-quarter', 0.25],
    ['three-quarters', 0.75],
    ['three quarters', 0.75],
    ['a fifth', 0.2],
    ['one-fifth', 0.2],
    ['two-fifths', 0.4],
    ['three-fifths', 0.6],
    ['four-fifths', 0.8],
    ['a tenth', 0.1],
  ]),
  outOf: ' (?:in|out of) (?:every )?',
  fractionOf: /^ (?:of|the|its|his|her|their|our) (?!an? (?:second|minute|hour|day|mile))/,
  bounds: {
    'more-than': ['more than', 'over', 'above', 'exceeding', 'upwards of', 'well over', 'greater than'],
    'at-least': ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of', 'minimum of'],
    'at-most': ['up to', 'as many as', 'as much as', 'at most', 'no more than', 'a maximum of', 'maximum of'],
    'less-than': ['less than', 'fewer than', 'under', 'below', 'nearly', 'almost', 'just under', 'close to'],
    about: [
      'about',
      'around',
      'approximately',
      'roughly',
      'some',
      'an estimated',
      'estimated',
      'circa',
      'an average of',
    ],
  },
  looseBounds: ['over', 'above', 'under', 'below', 'up to', 'about', 'around', 'almost', 'nearly', 'some', 'close to'],
  orMore: [' or more', '-plus', '+', ' or so'],
  to: 'to',
  between: ['between', 'and'],
  shares: byWord({
    percent: ['percent', 'per cent', 'pct'],
    'percentage-point': ['percentage point', 'percentage points'],
    'basis-point': ['basis points'],
  }),
  currencies: byWord({
    $: ['dollar', 'dollars', 'pesos'],
    USD: ['U.S. dollars', 'US dollars'],
    '¢': ['cent', 'cents'],
    CAD: ['Canadian dollars'],
    AUD: ['Australian dollars'],
    EUR: ['euro', 'euros'],
    GBP: ['pounds sterling'],
    CHF: ['Swiss francs'],
    Fr: ['francs'],
    JPY: ['yen'],
    CNY: ['yuan', 'renminbi'],
    INR: ['Indian rupees'],
    Rs: ['rupees'],
    KRW: ['South Korean won'],
    RUB: ['rubles', 'roubles'],
    ZAR: ['rand'],
    NGN: ['naira'],
    THB: ['baht'],
    ILS: ['shekels'],
    TRY: ['lira'],
    SEK: ['kronor'],
    kr: ['kroner'],
    MYR: ['ringgit'],
    Sh: ['shillings'],
  }),
  units: byWord({
    second: ['second', 'seconds'],
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    decade: ['decade', 'decades'],
    millimeter: ['millimeter', 'millimeters', 'millimetre', 'millimetres'],
    centimeter: ['centimeter', 'centimeters', 'centimetre', 'centimetres'],
    meter: ['meter', 'meters', 'metre', 'metres'],
    kilometer: ['kilometer', 'kilometers', 'kilometre', 'kilometres'],
    inch: ['inch', 'inches'],
    foot: ['foot', 'feet', 'ft'],
    yard: ['yard', 'yards'],
    mile: ['mile', 'miles'],
    'nautical-mile': ['nautical mile', 'nautical miles'],
    'square-meter': ['square meters', 'square metres'],
    'square-kilometer': ['square kilometers', 'square kilometres'],
    'square-foot': ['square feet', 'square foot'],
    'square-mile': ['square miles', 'square mile'],
    'cubic-foot': ['cubic feet', 'cubic foot'],
    'cubic-meter': ['cubic meters', 'cubic metres'],
    acre: ['acre', 'acres'],
    hectare: ['hectare', 'hectares'],
    liter: ['liter', 'liters', 'litre', 'litres'],
    gallon: ['gallon', 'gallons'],
    barrel: ['barrel', 'barrels'],
    gram: ['gram', 'grams'],
    kilogram: ['kilogram', 'kilograms', 'kilo', 'kilos'],
    tonne: ['tonne', 'tonnes', 'metric tons'],
    ton: ['ton', 'tons'],
    ounce: ['ounce', 'ounces', 'oz'],
    pound: ['pound', 'pounds', 'lb', 'lbs'],
    kilowatt: ['kilowatt', 'kilowatts'],
    megawatt: ['megawatt', 'megawatts'],
    gigawatt: ['gigawatt', 'gigawatts'],
    megabyte: ['megabytes'],
    gigabyte: ['gigabytes'],
    terabyte: ['terabytes'],
    degree: ['degree', 'degrees'],
    celsius: ['degrees Celsius', 'degrees C'],
    fahrenheit: ['degrees Fahrenheit', 'degrees F'],
    horsepower: ['horsepower', 'hp'],
    'light-year': ['light-year', 'light-years', 'light years'],
    knot: ['knot', 'knots'],
    'kilometer-per-hour': [
      'kilometers per hour',
      'kilometres per hour',
      'kilometers an hour',
      'kilometres an hour',
      'kph',
    ],
    'mile-per-hour': ['miles per hour', 'miles an hour'],
  }),
  unitLink: '',
  countedIn,
  countsAlone:
    /^ (?:of (?:them|whom|those)|others?|more|died|dead|injured|wounded|missing|(?:were|are|have|had|was)(?: been)? (?:killed|injured|hurt|wounded|dead|missing|arrested|detained|charged|rescued|evacuated|hospitali[sz]ed|displaced))\b/,
  numbered: new RegExp(`(?:(?:^|[^\\p{L}])${anyOfEitherCase(NUMBERED)}\\.?|${NAME_BEFORE}) $`, 'u'),
  noFraction: /\b(?:first|second|third|fourth|other|latter|better|top|bottom|back|front|and a) $/,
  isAgeOrHour: (before, unit) => unit === 'year' && /\b[Aa]ged? (?:between |from )?$/.test(before),
  noAmount:
    /^(?:[- ]years?[- ]olds?\b|[- ]month[- ]olds?\b| years? of age\b| ?[ap]\.?m\b| o['’]clock| GMT\b|(?:st|nd|rd|th|s)\b)/i,
};
