import type { AmountType } from '../../facts';
import type { AmountBound, AmountLanguage } from '../../languages/amount-language';
import { anyOf, anyOfEitherCase } from '../../languages/word-list';
import { withPlainLetters } from '../../letters';
import { CURRENCY_SIGNS, MONEY_SCALES, PERCENT_SIGNS, UNIT_SIGNS } from './signs';

export interface Unit {
  type: AmountType;
  unit: string;
}

/** The expressions of a language, made ready once. Sticky ones are run at a place; all are linear. */
export interface AmountGrammar {
  language: AmountLanguage | null;
  /** Finds every place where an amount may start; flag `g`. */
  trigger: RegExp;
  /** Groups `digits` or `word`. */
  number: RegExp;
  beforeScale: RegExp | null;
  scale: RegExp | null;
  moneyScale: RegExp;
  shortScale: RegExp | null;
  /** What joins a scale to a smaller number. */
  and: RegExp | null;
  fraction: RegExp | null;
  uncounted: RegExp | null;
  currencySign: RegExp;
  /** Group `unit`. */
  unit: RegExp;
  units: ReadonlyMap<string, Unit>;
  outOf: RegExp | null;
  /** Group `dash` or `word`. */
  rangeLink: RegExp;
  between: RegExp | null;
  /** End where the amount starts; the longest counts. */
  bounds: { bound: AmountBound; pattern: RegExp }[];
  loose: RegExp | null;
  orMore: RegExp | null;
}

const SPACE = '[ \\u00a0\\u202f\\u2009]';
/** No letter and no digit follows. */
const END = '(?![\\p{L}\\p{N}])';
/** No letter, no digit, and nothing that ties a number to what is before it. */
const OPEN = '(?<![\\p{L}\\p{M}\\p{N}.,:/_#@§&+=-])';
const CURRENCY = `(?:${anyOf(CURRENCY_SIGNS.keys())})`;

const grammars = new Map<AmountLanguage | null, AmountGrammar>();

/** The grammar of a language; for one we do not know, of figures with signs. */
export function grammarOf(language: AmountLanguage | null): AmountGrammar {
  const known = grammars.get(language) ?? compile(language);
  grammars.set(language, known);
  return known;
}

function compile(language: AmountLanguage | null): AmountGrammar {
  const units = new Map<string, Unit>();
  const add = (type: AmountType, words: ReadonlyMap<string, string>) => {
    for (const [word, unit] of words) {
      units.set(word, { type, unit }).set(word.charAt(0).toUpperCase() + word.slice(1), { type, unit });
    }
  };
  add('measure', UNIT_SIGNS);
  add('money', CURRENCY_SIGNS);
  add('share', PERCENT_SIGNS);
  if (language) {
    add('measure', language.units);
    add('money', language.currencies);
    add('share', language.shares);
  }
  const link = language?.unitLink ? `|${language.unitLink}` : '';
  const groups = language?.groups ?? '.,\\u00a0\\u202f ';
  const decimal = language ? `[${language.decimal}]` : '[.,]';
  const digits = `\\d{1,3}(?:[${groups}]\\d{3})+(?!\\d)(?:${decimal}\\d+)?|\\d+(?:${decimal}\\d+)?`;
  const words = language ? anyOfEitherCase(language.numbers.keys()) : null;
  const scales = language ? anyOfEitherCase(language.scales.keys()) : null;
  const beforeScale = language ? `${anyOfEitherCase(language.beforeScale.keys())}(?=[ \\u00a0]${scales}${END})` : null;
  const fractions = language ? anyOfEitherCase(language.fractions.keys()) : null;
  const uncounted = language ? anyOfEitherCase(language.uncounted) : null;
  const opening = [words, scales, beforeScale, fractions, uncounted].filter((each) => each !== null);
  const wordOpening = opening.length ? `|(?<![\\p{L}\\p{N}-])(?:${opening.join('|')})${END}` : '';
  const to = language ? `|${SPACE}(?<word>${anyOf([language.to, language.between[1]])})${SPACE}` : '';
  return {
    language,
    trigger: ready(
      `${OPEN}(?=${CURRENCY}?${SPACE}?\\d)(?:${CURRENCY}|\\d)|(?<=(?:^|[\\s(])[-−+])\\d${wordOpening}`,
      'gu',
    ),
    number: ready(words ? `(?<digits>${digits})|(?<word>${words})${END}` : `(?<digits>${digits})`),
    beforeScale: readyOrNull(beforeScale),
    scale: readyOrNull(scales && `(?:${SPACE}|-)?(?<scale>${scales})${END}`),
    shortScale: readyOrNull(
      language?.shortScales.size ? `(?<scale>${anyOf(language.shortScales.keys())})${END}` : null,
    ),
    moneyScale: ready(`${SPACE}?(?<scale>${anyOf(MONEY_SCALES.keys())})${END}`),
    and: readyOrNull(language && `(?:${language.and}|${SPACE})`),
    fraction: readyOrNull(fractions && `(?<fraction>${fractions})${END}`),
    uncounted: readyOrNull(uncounted && `${uncounted}${END}`),
    currencySign: ready(`(?<sign>${CURRENCY})${SPACE}?(?=\\d)`),
    // A sign may stand at once after the number; a word has a space or a hyphen before it.
    unit: ready(`(?:${SPACE}|-${link})?(?<unit>${anyOf(units.keys())})(?![\\p{L}\\p{N}²³/]|-\\p{L}{1,2}(?!\\p{L}))`),
    units,
    outOf: readyOrNull(language?.outOf ?? null),
    rangeLink: ready(`(?<dash>${SPACE}?[-–—]${SPACE}?)${to}`),
    between: language ? endingIn(language.between.slice(0, 1)) : null,
    bounds: language
      ? (Object.entries(language.bounds) as [AmountBound, readonly string[]][]).map(([bound, each]) => ({
          bound,
          pattern: endingIn(each),
        }))
      : [],
    loose: language ? endingIn(language.looseBounds) : null,
    orMore: readyOrNull(language && anyOf(language.orMore) + END),
  };
}

/** Ends in one of the words and a space. */
function endingIn(words: readonly string[]): RegExp {
  return ready(`(?<![\\p{L}\\p{N}])${anyOfEitherCase(words)}${SPACE}$`, 'u');
}

function ready(source: string, flags = 'uy'): RegExp {
  return withPlainLetters(new RegExp(source, flags));
}

function readyOrNull(source: string | null): RegExp | null {
  return source === null ? null : ready(source);
}
