import type { TextRange } from '../../text-range';
import type { AmountGrammar, Unit } from './grammar';
import { matchAt, type ReadNumber, readNumber, SURROUNDINGS } from './read-number';

/** What stands at a place, before its surroundings are asked. */
export interface AmountMatch extends TextRange {
  number: ReadNumber;
  /** Where the last number of it ends. */
  numberEnd: number;
  upTo: number | null;
  unit: Unit | null;
}

/** The number at a place with its currency or unit, or as a range of two; `null` where it is no number at all. */
export function matchAmount(grammar: AmountGrammar, text: string, start: number): AmountMatch | null {
  const sign = matchAt(grammar.currencySign, text, start);
  const money = sign ? grammar.units.get(sign.groups!.sign!)! : null;
  const first = readNumber(grammar, text, start + (sign?.[0].length ?? 0), money !== null);
  if (!first) return null;
  const share = money ? null : readShare(grammar, text, first);
  if (share) return { start, end: share.end, number: share, numberEnd: share.end, upTo: null, unit: FRACTION };
  const range = readRange(grammar, text, first, money !== null);
  const last = range ?? first;
  const unit = money ?? (last.isFraction ? FRACTION : null);
  const measured = unit ? null : unitAt(grammar, text, last.end);
  // A scale that only the second number has is the first one's as well: "10 to 15 million".
  const shared = range && first.scale === 1 && range.scale > 1 ? range.scale : 1;
  const number = { ...first, value: first.value === null ? null : first.value * shared };
  return {
    start,
    end: measured?.end ?? last.end,
    number,
    numberEnd: last.end,
    upTo: range?.value ?? null,
    unit: unit ?? measured,
  };
}

const FRACTION: Unit = { type: 'share', unit: 'fraction' };
/** More than this is no share of something: "two in 2019". */
const MAX_OUT_OF = 100;

/** "one in five", as a number; `null` where it is none. */
function readShare(grammar: AmountGrammar, text: string, first: ReadNumber): ReadNumber | null {
  const link = matchAt(grammar.outOf, text, first.end);
  const whole = link && readNumber(grammar, text, first.end + link[0].length, false);
  if (!whole?.value || !first.value || first.isFraction || first.scale > 1) return null;
  if (whole.value <= first.value || whole.value > MAX_OUT_OF || unitAt(grammar, text, whole.end)) return null;
  const value = Number((first.value / whole.value).toFixed(3));
  return { start: first.start, end: whole.end, value, isWord: first.isWord, scale: 1, isFraction: true };
}

function readRange(grammar: AmountGrammar, text: string, first: ReadNumber, isMoney: boolean): ReadNumber | null {
  const link = matchAt(grammar.rangeLink, text, first.end);
  if (!link || first.value === null || first.isFraction) return null;
  const at = first.end + link[0].length;
  const sign = matchAt(grammar.currencySign, text, at);
  const second = readNumber(grammar, text, at + (sign?.[0].length ?? 0), isMoney);
  if (second?.value === undefined || second.value === null || second.isFraction) return null;
  const before = text.slice(Math.max(0, first.start - SURROUNDINGS), first.start).replace(/\p{Sc}\s?$/u, '');
  if (
    link.groups?.word !== undefined &&
    link.groups.word === grammar.language?.between[1] &&
    !grammar.between?.test(before)
  )
    return null;
  return second.value > first.value ? second : null;
}

function unitAt(grammar: AmountGrammar, text: string, at: number): (Unit & { end: number }) | null {
  const match = matchAt(grammar.unit, text, at);
  const unit = match && grammar.units.get(match.groups!.unit!);
  if (!unit) return null;
  return { ...unit, end: at + match[0].length };
}
