import type { Article, Stamp } from '../../article';
import { findLanguage } from '../../languages';
import type { DateLanguage } from '../../languages/language';
import type { Mention } from '../../text-range';
import type { AnalysedBlock } from '../analysis';
import { isRealDay, parseDay, toDayNumber } from './calendar';
import { findClauseTense, type Tense } from './clause-tense';
import { type DateMatch, SURROUNDINGS, scannerOf } from './scan';

/**
 * What a date says about the article: the page's own statements, the ones in the text ("Published Nov. 18, 2019", a
 * dateline), a day without year in the lede, and any other day.
 */
export type LedgerRole = 'published' | 'updated' | 'stated-published' | 'stated-updated' | 'dateline' | 'lede' | 'told';

/** One date of the page or its text, with where it comes from. */
export interface LedgerEntry {
  role: LedgerRole;
  /** `undefined`: the words leave the year open. */
  year?: number;
  month: number;
  day: number;
  /** The weekday beside it, 0 is Monday. */
  weekday?: number;
  tense: Tense;
  /** Where it stands: a field of the page or words of the text. */
  origin: Stamp | Mention;
}

/** Characters from the top that are read: news dates stand in front. */
const READ_CHARACTERS = 8000;
/** Blocks with words, beside the headline, that make up the lede. */
const LEDE_BLOCKS = 2;
/** Longest block that is taken for a line about the publication itself. */
const LABEL_LINE_LENGTH = 140;

/** Every day the page and the first part of its text state, in the order they are met. */
export function collectDateLedger(article: Article): LedgerEntry[] {
  const { metadata } = article;
  const entries = [fromStamp('published', metadata.published), fromStamp('updated', metadata.modified)];
  const language = findLanguage(metadata.language)?.dates ?? null;
  const scan = scannerOf(article, language);
  let read = 0;
  let textBlocks = 0;
  for (const [block, text] of [
    [-1, metadata.headline] as const,
    ...article.blocks.map(({ text }, n) => [n, text] as const),
  ]) {
    if (text === '') continue;
    const isLede = textBlocks <= LEDE_BLOCKS;
    for (const match of scan(bareBlock(block, text))) entries.push(fromText(language, block, text, match, isLede));
    textBlocks++;
    read += text.length;
    if (read > READ_CHARACTERS) break;
  }
  return entries.filter((entry) => entry !== null);
}

function bareBlock(block: number, text: string): AnalysedBlock {
  return { block, text, isProse: true, tokens: [], sentences: [], quotations: [], entities: [] };
}

function fromStamp(role: LedgerRole, stamp: Stamp | undefined): LedgerEntry | null {
  if (!stamp || parseDay(stamp.value) === null) return null;
  const [year, month, day] = stamp.value.slice(0, 10).split('-').map(Number);
  return { role, year, month: month!, day: day!, tense: 'past', origin: stamp };
}

function fromText(
  language: DateLanguage | null,
  block: number,
  text: string,
  { start, end, expression }: DateMatch,
  isLede: boolean,
): LedgerEntry | null {
  if (expression.kind !== 'calendar') return null;
  const { year, month, day, weekday, yearOffset } = expression;
  if (month === undefined || day === undefined || yearOffset !== undefined || expression.isAmbiguous) return null;
  if (!isRealDay(year ?? 2000, month, day)) return null;
  const before = text.slice(Math.max(0, start - SURROUNDINGS), start);
  const isLabelLine = language !== null && text.length <= LABEL_LINE_LENGTH;
  let role: LedgerRole = isLede && year === undefined ? 'lede' : 'told';
  if (year !== undefined && isLabelLine && language.publishedLabel.test(before)) role = 'stated-published';
  else if (year !== undefined && isLabelLine && language.updatedLabel.test(before)) role = 'stated-updated';
  else if (isLede && isDateline(text.slice(0, start), text.slice(end, end + SURROUNDINGS))) role = 'dateline';
  const sentence = { start: 0, end: text.length };
  return {
    role,
    year,
    month,
    day,
    weekday,
    // Few are asked for it.
    get tense() {
      return language ? findClauseTense(language, text, sentence, { start, end }) : 'unknown';
    },
    origin: { block, start, end, text: text.slice(start, end) },
  };
}

/** "KYIV, Ukraine, Jan. 5, 2024 (AP) —": a place in capitals before it, a dash after it. */
function isDateline(before: string, after: string): boolean {
  if (before.length > SURROUNDINGS || !/^\p{Lu}{2}/u.test(before) || !/^[\p{L} .,'’()/-]+$/u.test(before)) return false;
  return /^[ )]{0,2}(?:\([^()]{2,30}\) ?)?[-–—:]/.test(after);
}

/** Day number of an entry that states its year. */
export function dayOf({ year, month, day }: LedgerEntry): number | null {
  return year === undefined ? null : toDayNumber(year, month, day);
}
