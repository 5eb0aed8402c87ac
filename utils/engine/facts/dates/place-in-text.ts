import type { DateLanguage } from '../../languages/language';
import type { TextRange } from '../../text-range';
import type { AnalysedBlock } from '../analysis';
import { findClauseTense, type Tense } from './clause-tense';
import { placeExpression } from './place';
import { type DateMatch, SURROUNDINGS } from './scan';
import { findSentenceIndex, sentenceOf } from './sentence-lookup';
import type { Anchor, Placement, Situation } from './situation';
import { readSurroundings } from './surface';

/** A date of one block, placed in calendar time. */
export interface PlacedDate extends TextRange {
  block: number;
  sentence: number;
  match: DateMatch;
  placement: Placement;
}

/** Places a match by the words around it and the date before it; `null` where it turns out to be no date. */
export function place(
  language: DateLanguage | null,
  block: AnalysedBlock,
  match: DateMatch,
  shared: Pick<Situation, 'reference' | 'isReferenceExact' | 'statedYears'>,
  previous: PlacedDate | null,
): PlacedDate | null {
  const { text } = block;
  const sentence = findSentenceIndex(block, match.start);
  if (isNamePart(block, match) || (language && isSport(language, block, sentence, match))) return null;
  let tense: Tense | undefined;
  const placement = placeExpression(match.expression, {
    ...shared,
    tense: () => {
      tense ??= language ? findClauseTense(language, text, sentenceOf(block, sentence), match) : 'unknown';
      return tense;
    },
    anchor: anchorFrom(previous, block, sentence),
    isComparison: language?.comparison.test(text.slice(Math.max(0, match.start - SURROUNDINGS), match.start)) ?? false,
  });
  if (!placement) return null;
  const date: PlacedDate = { block: block.block, sentence, match, placement, start: match.start, end: match.end };
  return language ? withSurroundings(language, text, date) : date;
}

function anchorFrom(previous: PlacedDate | null, block: AnalysedBlock, sentence: number): Anchor | null {
  if (!previous) return null;
  const isSameBlock = previous.block === block.block;
  return {
    ...previous.placement,
    isSameSentence: isSameBlock && previous.sentence === sentence,
    isNear: isSameBlock && sentence - previous.sentence <= 1,
  };
}

/** Month and weekday names that are part of a person's or a company's name ("Ruby Friday"). */
function isNamePart(block: AnalysedBlock, match: DateMatch): boolean {
  const { expression } = match;
  const isLoneName =
    (expression.kind === 'calendar' && expression.day === undefined && expression.year === undefined) ||
    expression.kind === 'weekday' ||
    expression.kind === 'season';
  if (!isLoneName) return false;
  return block.entities.some(
    ({ type, start, end }) =>
      type !== 'place' && start <= match.start && match.end <= end && end - start > match.end - match.start,
  );
}

function isSport(language: DateLanguage, block: AnalysedBlock, sentence: number, { expression }: DateMatch): boolean {
  if (expression.kind !== 'quarter' || expression.year !== undefined) return false;
  const { start, end } = sentenceOf(block, sentence);
  return language.sport.test(block.text.slice(start, end));
}

function withSurroundings(language: DateLanguage, text: string, date: PlacedDate): PlacedDate {
  const { placement } = date;
  const { start, isSince, isOnwards, isApproximate } = readSurroundings(language, text, date, placement.granularity);
  if (placement.value === '' || placement.value.includes('/')) return { ...date, start };
  const isPeriod = placement.granularity !== 'day' || date.match.expression.kind === 'offset';
  const value = isApproximate && isPeriod ? `${placement.value}~` : placement.value;
  if (!isSince && !isOnwards) return { ...date, start, placement: { ...placement, value } };
  return { ...date, start, placement: { ...placement, value: `${value}/..`, granularity: 'range' } };
}
