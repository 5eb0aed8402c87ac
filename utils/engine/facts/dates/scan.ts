import type { DateExpression } from '../../languages/date-expression';
import type { DateLanguage, DatePattern } from '../../languages/language';
import { NEUTRAL_TRIGGER, neutralPatterns, numericPattern } from '../../languages/neutral-date-patterns';
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

/** A scanner for a page's language; for a language we do not know, of the forms that read alike everywhere. */
export function createScanner(language: DateLanguage | null, tag: string): DateScanner {
  const compiled = language
    ? [compile(numericPatternOf(language, tag)), ...compileOnce(language)]
    : neutralPatterns.map(compile);
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
  return { pattern, expression: new RegExp(pattern.source, 'uy') };
}

function numericPatternOf(language: DateLanguage, tag: string): DatePattern {
  return numericPattern(language.numericSeparators, language.numericOrder(tag), language.isNumericOrderSure(tag));
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
