import type { DateFact } from '../../facts';
import { findLanguage } from '../../languages';
import type { DateLanguage } from '../../languages/language';
import type { AnalysedBlock, Analysis, FactContext } from '../analysis';
import { parseDay } from './calendar';
import { findClauseTense } from './clause-tense';
import { type PlacedDate, place } from './place-in-text';
import { joinRanges, shareYears } from './ranges';
import { createScanner, type DateMatch } from './scan';
import { findSentenceIndex, sentenceOf } from './sentence-lookup';
import type { Situation } from './situation';
import { collectStatedYears, findLatestStatedDay } from './text-reference';

export { choosePublicationAnchor } from './publication-anchor';

/**
 * Finds every expression that places something in calendar time and says when that is, as far as the text and the
 * day of publication tell. Not dates: durations, ages, times of day, recurrences, model names. Linear in the text.
 */
export function recognizeDates(analysis: Analysis, context: FactContext): DateFact[] {
  const language = findLanguage(context.language)?.dates ?? null;
  const scan = createScanner(language, analysis.article.metadata.language);
  const found = analysis.blocks.map((block) => {
    const matches = scan(block);
    return { block, matches: language ? shareYears(language, block.text, matches) : matches };
  });
  const all = found.flatMap(({ matches }) => matches);
  const exact = context.referenceDate === null ? null : parseDay(context.referenceDate);
  const shared: Pick<Situation, 'reference' | 'isReferenceExact' | 'statedYears'> = {
    reference: exact ?? latestStatedDay(found, language),
    isReferenceExact: exact !== null,
    statedYears: collectStatedYears(all),
  };
  const facts: DateFact[] = [];
  let previous: PlacedDate | null = null;
  for (const { block, matches } of found) {
    const placed: PlacedDate[] = [];
    for (const match of matches) {
      const date = place(language, block, match, shared, previous);
      if (!date) continue;
      placed.push(date);
      if (date.placement.value !== '') previous = date;
    }
    const joined = language ? joinRanges(language, block.text, placed) : placed;
    facts.push(...joined.map((date) => toFact(block, date)));
  }
  return facts;
}

function latestStatedDay(
  found: { block: AnalysedBlock; matches: DateMatch[] }[],
  language: DateLanguage | null,
): number | null {
  const blockOf = new Map(found.flatMap(({ block, matches }) => matches.map((match) => [match, block] as const)));
  return findLatestStatedDay([...blockOf.keys()], (match) => {
    const block = blockOf.get(match);
    if (!language || !block) return false;
    return (
      findClauseTense(language, block.text, sentenceOf(block, findSentenceIndex(block, match.start)), match) ===
      'future'
    );
  });
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
