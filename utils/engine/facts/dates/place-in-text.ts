import type { DateLanguage } from '../../languages/language';
import type { TextRange } from '../../text-range';
import type { AnalysedBlock } from '../analysis';
import { fromDayNumber } from './calendar';
import { findClauseTense, type Tense } from './clause-tense';
import { placeExpression } from './place';
import { findRangeIndex, sentenceOf } from './range-lookup';
import { type DateMatch, SURROUNDINGS } from './scan';
import type { Anchor, Placement, Situation } from './situation';
import { readSurroundings } from './surface';

/** A date of one block, placed in calendar time. */
export interface PlacedDate extends TextRange {
  block: number;
  sentence: number;
  match: DateMatch;
  placement: Placement;
}

/** What holds for the whole text. */
export interface TextSituation
  extends Pick<Situation, 'reference' | 'isReferenceExact' | 'statedYears' | 'placedYears'> {
  language: DateLanguage | null;
  /** Quarters without a year are quarters of a game. */
  isAboutSport: boolean;
  surnames: Set<string>;
}

/** Places a match by the words around it and the date before it; `null` where it turns out to be no date. */
export function placeInText(
  block: AnalysedBlock,
  match: DateMatch,
  shared: TextSituation,
  previous: PlacedDate | null,
): PlacedDate | null {
  const { text } = block;
  const { language, isAboutSport } = shared;
  const { expression } = match;
  if (isNamePart(block, match, shared)) return null;
  if (isAboutSport && expression.kind === 'quarter' && expression.year === undefined) return null;
  const sentence = findRangeIndex(block.sentences, match.start);
  const before = text.slice(Math.max(0, match.start - SURROUNDINGS), match.start);
  let tense: Tense | undefined;
  const placement = placeExpression(expression, {
    ...shared,
    tense: () => {
      tense ??= language ? findClauseTense(language, text, sentenceOf(block, sentence), match) : 'unknown';
      return tense;
    },
    anchor: anchorFrom(previous, block, sentence),
    isAttribute: (language?.attribute.test(before) ?? false) && /^ \p{Ll}/u.test(text.slice(match.end, match.end + 3)),
    isPointingBack: language?.pointingBack.test(before) ?? false,
    isComparison: language?.comparison.test(before) ?? false,
  });
  if (!placement) return null;
  // What moves from one day to another is told in the past, but often lies ahead.
  if (placement.stated.length > 0 && language?.shift.test(before)) placement.certain = false;
  if (expression.kind === 'calendar' && expression.month && expression.day && placement.certain) {
    shared.placedYears.set(expression.month * 100 + expression.day, fromDayNumber(placement.first).year);
  }
  const date: PlacedDate = { block: block.block, sentence, match, placement, start: match.start, end: match.end };
  return language ? withSurroundings(language, text, date) : date;
}

/** Blocks a story may go on for without a date of its own. */
const STORY_BLOCKS = 2;

function anchorFrom(previous: PlacedDate | null, block: AnalysedBlock, sentence: number): Anchor | null {
  // Nothing is counted from "the past two years".
  if (!previous || previous.match.expression.kind === 'rolling') return null;
  const isSameBlock = previous.block === block.block;
  return {
    ...previous.placement,
    isSameSentence: isSameBlock && previous.sentence === sentence,
    isNear: isSameBlock && sentence - previous.sentence <= 1,
    isInStory: block.block - previous.block <= STORY_BLOCKS,
  };
}

/** Names of months and holidays that are part of a person's name ("April Lindqvist"), or all of it ("May" said). */
function isNamePart(block: AnalysedBlock, { start, end }: DateMatch, { language, surnames }: TextSituation): boolean {
  const word = block.text.slice(start, end);
  if (!language?.alsoName.test(word)) return false;
  if (surnames.has(word)) return true;
  const entity = block.entities[findRangeIndex(block.entities, start)];
  return entity?.type === 'person' && FULL_NAME.test(block.text.slice(entity.start, entity.end));
}

/** Two words or more that begin with a capital, not "In May": the tagger may take a sentence's first word along. */
const FULL_NAME =
  /^(?!(?:In|By|On|Since|Until|From|For|After|Before|Last|Next|This|Early|Late|During|Im|Seit|Bis|Ab|Am) )\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)+$/u;

/** Last words of the full names of people in the text: there "May" is no month. */
export function collectSurnames(blocks: AnalysedBlock[]): Set<string> {
  const surnames = new Set<string>();
  for (const { text, entities } of blocks) {
    for (const { type, start, end } of entities) {
      const name = text.slice(start, end);
      if (type === 'person' && FULL_NAME.test(name)) surnames.add(name.slice(name.lastIndexOf(' ') + 1));
    }
  }
  return surnames;
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
