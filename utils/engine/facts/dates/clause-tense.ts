import type { DateLanguage } from '../../languages/language';
import type { TextRange } from '../../text-range';

export type Tense = 'past' | 'future' | 'planned' | 'unknown';

/** How far a verb may be from its date, in code units. */
const REACH_BEFORE = 150;
const REACH_AFTER = 90;

/**
 * Tense of the clause a date stands in: of the verb before it, else of the one after it, else of the nearest verb
 * earlier in the sentence.
 */
export function findClauseTense(language: DateLanguage, text: string, sentence: TextRange, date: TextRange): Tense {
  const before = text.slice(Math.max(sentence.start, date.start - REACH_BEFORE), date.start);
  const after = text.slice(date.end, Math.min(sentence.end, date.end + REACH_AFTER));
  const clauseStart = lastBreak(language, before);
  const inClause = lastCue(language, before.slice(clauseStart));
  if (inClause) return inClause;
  return firstCue(language, after) ?? lastCue(language, before.slice(0, clauseStart)) ?? 'unknown';
}

function lastBreak(language: DateLanguage, text: string): number {
  let last = 0;
  for (const match of text.matchAll(language.clauseBreak)) last = match.index + match[0].length;
  return last;
}

function lastCue(language: DateLanguage, text: string): Tense | null {
  let last: Tense | null = null;
  for (const match of text.matchAll(language.tense)) last = tenseOf(match);
  return last;
}

function firstCue(language: DateLanguage, text: string): Tense | null {
  for (const match of text.matchAll(language.tense)) return tenseOf(match);
  return null;
}

function tenseOf({ groups }: RegExpExecArray): Tense {
  if (groups?.planned !== undefined) return 'planned';
  return groups?.future !== undefined ? 'future' : 'past';
}
