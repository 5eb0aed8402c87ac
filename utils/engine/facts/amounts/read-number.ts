import type { TextRange } from '../../text-range';
import type { AmountGrammar } from './grammar';
import { MONEY_SCALES } from './signs';

export interface ReadNumber extends TextRange {
  value: number | null;
  /** In words, not in figures. */
  isWord: boolean;
  /** What the value was multiplied by: "3 million" 1e6. */
  scale: number;
  /** One of several parts of something. */
  isFraction?: boolean;
}

/** Code units on either side that words are looked for in. */
export const SURROUNDINGS = 80;
/** "a million and a half" is as far as anybody goes. */
const MAX_PARTS = 6;

/** What a sticky expression finds at a place. */
export function matchAt(pattern: RegExp | null, text: string, at: number): RegExpExecArray | null {
  if (!pattern) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * The number that stands at a place, with all that multiplies it; `null` where there is none.
 *
 * @example readNumber(english, '3.2 million people', 0, false) // 3200000, up to the space before "people"
 */
export function readNumber(grammar: AmountGrammar, text: string, start: number, isMoney: boolean): ReadNumber | null {
  const fraction = matchAt(grammar.fraction, text, start);
  if (fraction && grammar.language) {
    const end = start + fraction[0].length;
    const value = numberOf(grammar.language.fractions, fraction.groups!.fraction!);
    if (grammar.language.fractionOf.test(text.slice(end, end + SURROUNDINGS)))
      return { start, end, value, isWord: true, scale: 1, isFraction: true };
  }
  const uncounted = matchAt(grammar.uncounted, text, start);
  if (uncounted) return { start, end: start + uncounted[0].length, value: null, isWord: true, scale: 1 };
  const first = readPlain(grammar, text, start);
  if (!first) return null;
  let { end } = first;
  let total = 0;
  let part = first.value;
  let scale = 1;
  for (let parts = 0; parts < MAX_PARTS && part !== null; parts++) {
    const multiplier = readScale(grammar, text, end, isMoney && !first.isWord);
    if (multiplier) {
      part *= multiplier.value;
      scale = Math.max(scale, multiplier.value);
      end = multiplier.end;
      continue;
    }
    // Only words go on: "two hundred and six", not "200 and 6".
    if (!first.isWord || scale === 1) break;
    const and = matchAt(grammar.and, text, end);
    const next = and && readPlain(grammar, text, end + and[0].length);
    if (!next?.isWord || next.value === null || next.value >= scale) break;
    total += part;
    part = next.value;
    scale = 1;
    end = next.end;
  }
  return { start, end, value: part === null ? null : round(total + part), isWord: first.isWord, scale };
}

function readPlain(grammar: AmountGrammar, text: string, start: number): ReadNumber | null {
  const { language } = grammar;
  const before = matchAt(grammar.beforeScale, text, start);
  if (before && language)
    return {
      start,
      end: start + before[0].length,
      value: numberOf(language.beforeScale, before[0]),
      isWord: true,
      scale: 1,
    };
  const match = matchAt(grammar.number, text, start);
  if (match) {
    const { digits, word } = match.groups!;
    const value = digits === undefined ? numberOf(language!.numbers, word!) : valueOfDigits(grammar, digits);
    return { start, end: start + match[0].length, value, isWord: digits === undefined, scale: 1 };
  }
  // "hundred" alone, as German says it.
  const alone = matchAt(grammar.scale, text, start);
  const scale = alone?.groups?.scale;
  if (!language || !scale || !alone[0].startsWith(scale)) return null;
  return { start, end: start + scale.length, value: numberOf(language.scales, scale), isWord: true, scale: 1 };
}

function readScale(
  { language, scale, moneyScale, shortScale }: AmountGrammar,
  text: string,
  at: number,
  isMoney: boolean,
): { value: number; end: number } | null {
  const match = matchAt(scale, text, at);
  const word = match?.groups?.scale;
  const value = word && language ? numberOf(language.scales, word) : null;
  if (match && value !== null) return { value, end: at + match[0].length };
  const money = isMoney ? matchAt(moneyScale, text, at) : null;
  if (money) return { value: MONEY_SCALES.get(money.groups!.scale!)!, end: at + money[0].length };
  const short = matchAt(shortScale, text, at);
  if (!short || !language) return null;
  const end = at + short[0].length;
  return language.countedIn(text.slice(end, end + SURROUNDINGS))
    ? { value: language.shortScales.get(short.groups!.scale!)!, end }
    : null;
}

/** `null`: in a language we do not know, "1.234" may be either. */
function valueOfDigits({ language }: AmountGrammar, digits: string): number | null {
  if (!language && /^\d{1,3}[.,]\d{3}$/.test(digits)) return null;
  const decimal = language?.decimal ?? /[.,](?=\d+$)/.exec(digits.replace(/[.,]\d{3}(?=[.,])/g, ''))?.[0] ?? '.';
  const [whole = '', part] = digits.split(decimal);
  return Number(`${whole.replace(/\D/g, '')}.${part ?? 0}`);
}

function numberOf(words: ReadonlyMap<string, number>, word: string): number | null {
  return words.get(word) ?? words.get(word.charAt(0).toLowerCase() + word.slice(1)) ?? null;
}

/** Without what multiplying adds: 3.2 × 1,000,000 is 3200000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
