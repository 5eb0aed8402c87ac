import type { DateFact } from '../../facts';
import { findLanguage } from '../../languages';
import type { DateLanguage } from '../../languages/language';
import type { AnalysedBlock, Analysis, FactContext } from '../analysis';
import { takeAppositions } from './apposition';
import { parseDay } from './calendar';
import { findClauseTense } from './clause-tense';
import { collectSurnames, type PlacedDate, placeInText, type TextSituation } from './place-in-text';
import { findRangeIndex, isInQuotation, sentenceOf } from './range-lookup';
import { joinRanges, shareYears } from './ranges';
import { type DateMatch, scannerOf } from './scan';
import { placeInSpeech, REMEMBERED_DATES } from './speech-days';
import { collectStatedYears, findLatestStatedDay } from './text-reference';

export { choosePublicationAnchor } from './publication-anchor';

interface ScannedBlock {
  block: AnalysedBlock;
  matches: DateMatch[];
}

/**
 * Finds every expression that places something in calendar time and says when that is, as far as the text and the
 * day of publication tell. Not dates: durations, ages, times of day, recurrences, model names. Linear in the text;
 * yields between units of work.
 *
 * @example 'The bridge closed last Friday', read on 2026-03-18 // 'last Friday': 2026-03-13
 */
export function* recognizeDatesInSteps(analysis: Analysis, context: FactContext): Generator<undefined, DateFact[]> {
  const language = findLanguage(context.language)?.dates ?? null;
  const scan = scannerOf(analysis.article, language);
  const scanned: ScannedBlock[] = [];
  for (const block of analysis.blocks) {
    const matches = scan(block);
    scanned.push({ block, matches: language ? shareYears(language, block.text, matches) : matches });
    yield undefined;
  }
  const exact = context.referenceDate === null ? null : parseDay(context.referenceDate);
  const shared: TextSituation = {
    language,
    reference: exact ?? findLatestDay(scanned, language),
    isReferenceExact: exact !== null,
    statedYears: collectStatedYears(scanned.flatMap(({ matches }) => matches)),
    placedYears: new Map(),
    isAboutSport: language !== null && isAboutSport(analysis, language),
    surnames: collectSurnames(analysis.blocks),
  };
  const facts: DateFact[] = [];
  let previous: PlacedDate | null = null;
  let recent: PlacedDate[] = [];
  for (const { block, matches } of scanned) {
    let placed: PlacedDate[] = [];
    for (const match of matches) {
      const date = placeInText(block, match, shared, previous);
      if (!date) continue;
      placed.push(date);
      if (date.placement.value !== '') previous = date;
    }
    if (language) placed = joinRanges(language, block.text, takeAppositions(block.text, placed));
    if (exact !== null) placed = placeInSpeech(block, placed, exact, recent);
    recent = [...recent, ...placed.filter((date) => !isInQuotation(block, date))].slice(-REMEMBERED_DATES);
    for (const date of placed) facts.push(toFact(block, date));
    yield undefined;
  }
  return facts;
}

/** `recognizeDatesInSteps` in one go. */
export function recognizeDates(analysis: Analysis, context: FactContext): DateFact[] {
  const steps = recognizeDatesInSteps(analysis, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function findLatestDay(scanned: ScannedBlock[], language: DateLanguage | null): number | null {
  const blockOf = new Map(scanned.flatMap(({ block, matches }) => matches.map((match) => [match, block] as const)));
  return findLatestStatedDay([...blockOf.keys()], (match) => {
    const block = blockOf.get(match);
    if (!language || !block) return false;
    const sentence = sentenceOf(block, findRangeIndex(block.sentences, match.start));
    return findClauseTense(language, block.text, sentence, match) === 'future';
  });
}

/** Words of sport a text must hold for its quarters to be quarters of a game. */
const SPORT_WORDS = 3;

function isAboutSport({ blocks }: Analysis, language: DateLanguage): boolean {
  let count = 0;
  for (const { text } of blocks) {
    count += text.match(language.sport)?.length ?? 0;
    if (count >= SPORT_WORDS) return true;
  }
  return false;
}

function toFact({ block, text }: AnalysedBlock, { start, end, placement }: PlacedDate): DateFact {
  const { value, granularity, stated, inferred, basis, certain } = placement;
  return {
    mention: { block, start, end, text: text.slice(start, end) },
    value,
    granularity,
    stated,
    inferred,
    ...(basis === undefined ? {} : { basis }),
    certain,
  };
}
