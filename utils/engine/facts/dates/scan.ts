import type { Article } from '../../article';
import type { DateExpression } from '../../languages/date-expression';
import type { DateLanguage, DatePattern } from '../../languages/language';
import { NEUTRAL_TRIGGER, neutralPatterns, numericPattern } from '../../languages/neutral-date-patterns';
import { withPlainLetters } from '../../letters';
import type { TextRange } from '../../text-range';
import type { AnalysedBlock } from '../analysis';

/** Words that may say a date, not yet placed in time. */
export interface DateMatch extends TextRange {
  expression: DateExpression;
}

/** Finds date wordings in a text, from left to right, never overlapping. */
export type DateScanner = (block: AnalysedBlock) => DateMatch[];

/** Code units on either side that a pattern may look at. */
export const SURROUNDINGS = 48;

/** Texts of one article that a scanner remembers: the ledger and the dates read the same ones. */
const MOST_REMEMBERED = 400;

/** Scanners by article: whoever reads the dates of an article shares what was found. */
const scanners = new WeakMap<Article, { language: DateLanguage | null; scan: DateScanner }>();

/** The scanner for an article, which reads each of its texts once. */
export function scannerOf(article: Article, language: DateLanguage | null): DateScanner {
  const known = scanners.get(article);
  if (known && known.language === language) return known.scan;
  const scan = createScanner(language, article.metadata.language);
  const found = new Map<string, DateMatch[]>();
  const scanOnce: DateScanner = (block) => {
    let matches = found.get(block.text);
    if (!matches) {
      matches = scan(block);
      if (found.size < MOST_REMEMBERED) found.set(block.text, matches);
    }
    return matches;
  };
  scanners.set(article, { language, scan: scanOnce });
  return scanOnce;
}

/** A scanner for a page's language; for a language we do not know, of the forms that read alike everywhere. */
function createScanner(language: DateLanguage | null, tag: string): DateScanner {
  const compiled = language ? [compiledNumeric(language, tag), ...compileOnce(language)] : compiledNeutral();
  const trigger = language?.trigger ?? NEUTRAL_TRIGGER;
  return ({ text }) => {
    const found: DateMatch[] = [];
    trigger.lastIndex = 0;
    for (let hit = trigger.exec(text); hit; hit = trigger.exec(text)) {
      const match = longestAt(text, hit.index, compiled);
      if (!match) continue;
      trigger.lastIndex = match.end;
      if (!isRecurring(text, match.start, language)) found.push(match);
    }
    return found;
  };
}

interface CompiledPattern {
  pattern: DatePattern;
  expression: RegExp;
}

const compiledPatterns = new WeakMap<DateLanguage, CompiledPattern[]>();

function compileOnce(language: DateLanguage): CompiledPattern[] {
  const known = compiledPatterns.get(language) ?? language.patterns.map(compile);
  compiledPatterns.set(language, known);
  return known;
}

function compile(pattern: DatePattern): CompiledPattern {
  return { pattern, expression: withPlainLetters(new RegExp(pattern.source, 'uy')) };
}

let neutral: CompiledPattern[] | null = null;

function compiledNeutral(): CompiledPattern[] {
  neutral ??= neutralPatterns.map(compile);
  return neutral;
}

/** Numeric patterns by separators and order, of which there are few. */
const numericPatterns = new Map<string, CompiledPattern>();

function compiledNumeric(language: DateLanguage, tag: string): CompiledPattern {
  const order = language.numericOrder(tag);
  const isSure = language.isNumericOrderSure(tag);
  const key = `${language.numericSeparators} ${order} ${isSure}`;
  const known = numericPatterns.get(key) ?? compile(numericPattern(language.numericSeparators, order, isSure));
  numericPatterns.set(key, known);
  return known;
}

function longestAt(text: string, start: number, compiled: CompiledPattern[]): DateMatch | null {
  const before = text.slice(Math.max(0, start - SURROUNDINGS), start);
  let best: DateMatch | null = null;
  for (const { pattern, expression } of compiled) {
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    if (best && end <= best.end) continue;
    const groups = match.groups ?? {};
    if (pattern.fits && !pattern.fits(before, text.slice(end, end + SURROUNDINGS), groups)) continue;
    const read = pattern.read(groups);
    if (read) best = { start, end, expression: read };
  }
  return best;
}

function isRecurring(text: string, start: number, language: DateLanguage | null): boolean {
  return language?.recurrence.test(text.slice(Math.max(0, start - SURROUNDINGS), start)) ?? false;
}
