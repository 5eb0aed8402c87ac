import type { AmountFact, DateFact } from '../../facts';
import { findLanguage } from '../../languages';
import type { AmountBound } from '../../languages/amount-language';
import { rangesOverlap, type TextRange } from '../../text-range';
import type { AnalysedBlock, Analysis, FactContext } from '../analysis';
import { type AmountGrammar, grammarOf, type Unit } from './grammar';
import { type AmountMatch, matchAmount } from './match-amount';
import { matchAt, type ReadNumber, SURROUNDINGS } from './read-number';

/**
 * Every quantity the text states, in order: money, shares, measures, and counts of something. Not amounts: dates, ages,
 * times of day, ordinals, scores, numbers of a name. `dates`: what was read as such. Linear in the text; yields between blocks.
 *
 * @example 'At least 31 passengers were hurt' // 'At least 31 passengers': 31, at least
 */
export function* recognizeAmountsInSteps(
  analysis: Analysis,
  context: FactContext,
  dates: readonly DateFact[],
): Generator<undefined, AmountFact[]> {
  const grammar = grammarOf(findLanguage(context.language)?.amounts ?? null);
  const datesOf = new Map<number, TextRange[]>();
  for (const { mention } of dates) {
    const inBlock = datesOf.get(mention.block) ?? [];
    inBlock.push(mention);
    datesOf.set(mention.block, inBlock);
  }
  const amounts: AmountFact[] = [];
  for (const block of analysis.blocks) {
    readBlock(grammar, block, datesOf.get(block.block) ?? [], amounts);
    yield undefined;
  }
  return amounts;
}

function readBlock(grammar: AmountGrammar, block: AnalysedBlock, dates: TextRange[], amounts: AmountFact[]): void {
  const { trigger } = grammar;
  const { text } = block;
  const taken = [...dates, ...block.entities].sort((a, b) => a.start - b.start);
  const dateEnds = new Set(dates.map(({ end }) => end));
  let next = 0;
  trigger.lastIndex = 0;
  for (let hit = trigger.exec(text); hit; hit = trigger.exec(text)) {
    const match = matchAmount(grammar, text, hit.index);
    trigger.lastIndex = Math.max(trigger.lastIndex, match?.end ?? 0);
    if (!match) continue;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= match.number.start) next++;
    if (taken[next] && rangesOverlap(taken[next]!, { start: match.start, end: match.number.end })) continue;
    const amount = toAmount(grammar, block, match, dateEnds.has(match.start - 1));
    if (!amount) continue;
    amounts.push(amount);
    trigger.lastIndex = Math.max(trigger.lastIndex, amount.mention.end);
  }
}

const SIGN = /[-−+]/;

/** The match as a fact, with its bound and what is counted; `null` where its surroundings say it is none. */
function toAmount(
  grammar: AmountGrammar,
  { block, text }: AnalysedBlock,
  match: AmountMatch,
  isAfterDate: boolean,
): AmountFact | null {
  const { number, upTo } = match;
  const sign = number.isWord ? '' : text.charAt(match.start - 1);
  const isSigned = SIGN.test(sign);
  const from = isSigned ? match.start - 1 : match.start;
  const before = text.slice(Math.max(0, from - SURROUNDINGS), from);
  const [bound, boundLength] = boundBefore(grammar, before);
  const counted = countedBy(grammar, text, match, isAfterDate ? '' : before, bound);
  if (!counted) return null;
  const { unit } = counted;
  if (number.isWord && isName(block, text, number)) return null;
  if (number.isWord && number.value === 1 && (unit.type === 'measure' || unit.type === 'count')) return null;
  const more = bound ? null : matchAt(grammar.orMore, text, counted.end);
  const start = from - boundLength;
  const end = counted.end + (more?.[0].length ?? 0);
  return {
    mention: { block, start, end, text: text.slice(start, end) },
    type: unit.type,
    value: number.value !== null && isSigned && sign !== '+' ? -number.value : number.value,
    ...(upTo === null ? {} : { upTo }),
    ...(bound ? { bound } : more ? { bound: 'at-least' } : {}),
    unit: unit.unit,
  };
}

/** More than ages and hours are. */
const LARGE = 1_000;
/** Nothing else is told in these. */
const MILLION = 1e6;
/** A year, as long as nothing is counted in it. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** More of a number, or a word it is a part of. */
const GOES_ON = /^(?:[-–—/:.,]\d|-?\p{L})/u;

/** What the number counts or measures, and where that ends; `null` where it is no amount. */
function countedBy(
  grammar: AmountGrammar,
  text: string,
  { number, numberEnd, unit, end }: AmountMatch,
  before: string,
  bound: AmountBound | null,
): { unit: Unit; end: number } | null {
  const { language } = grammar;
  const after = text.slice(end, end + SURROUNDINGS);
  if (language?.noAmount.test(text.slice(numberEnd, numberEnd + SURROUNDINGS))) return null;
  if (unit && !number.isFraction) return language?.isAgeOrHour(before, unit.unit) ? null : { unit, end };
  if (!language || language.numbered.test(before)) return null;
  if (unit) return language.noFraction?.test(before) ? null : { unit, end };
  if (GOES_ON.test(after) || (!number.isWord && YEAR.test(text.slice(number.start, number.end)))) return null;
  const counted = language.countedIn(after);
  if (counted) {
    // "millions of dollars"
    const known = grammar.units.get(counted.words);
    return { unit: known ?? { type: 'count', unit: counted.words }, end: end + counted.length };
  }
  const isLarge = number.value !== null && number.value >= LARGE;
  const isBounded = bound !== null && (isLarge || !grammar.loose?.test(before));
  const isAlone = language.countsAlone.test(after) || isBounded || number.scale >= MILLION;
  return isAlone && number.value !== null ? { unit: { type: 'count', unit: '' }, end } : null;
}

/** What ends before a capital that says nothing. */
const WITHIN_SENTENCE = /[^.!?:;“”„"«»([…–—-][ \u00a0]$/;

/** "the Six-Day War": a capital within a sentence, but for headlines. */
function isName(block: number, text: string, { start }: ReadNumber): boolean {
  return (
    block >= 0 && /\p{Lu}/u.test(text.charAt(start)) && WITHIN_SENTENCE.test(text.slice(Math.max(0, start - 2), start))
  );
}

function boundBefore({ bounds }: AmountGrammar, before: string): [AmountBound | null, number] {
  let best: [AmountBound | null, number] = [null, 0];
  for (const { bound, pattern } of bounds) {
    const length = pattern.exec(before)?.[0].length ?? 0;
    if (length > best[1]) best = [bound, length];
  }
  return best;
}
