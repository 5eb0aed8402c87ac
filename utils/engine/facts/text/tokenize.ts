import { withPlainLetters } from '../../letters';
import type { Token, TokenKind } from '../analysis';
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations';

/**
 * One token: a domain (`Edmunds.com`), letters with full stops (`U.S.-led`), an initial (`J.`), a word with its hyphens and inner apostrophes,
 * the contracted end of a word (`'s`), a number with its unit, or a single sign. Linear: every alternative that
 * repeats is told apart by its first letter.
 */
const TOKEN = withPlainLetters(
  /[\p{L}\p{M}\p{N}]+\.(?:com|org|net|info|gov|edu|io|tv|co\.uk)(?![\p{L}\p{N}])|(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{M}]))?(?:-\p{L}+)*|[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ΫЀ-Я]\.(?=\s?[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ΫЀ-Я“"])|[@#]?[\p{L}\p{M}]+(?:['’](?!(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{M}]))[\p{L}\p{M}]+|[-‐‑][\p{L}\p{N}\p{M}]+|&[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ΫЀ-Я]+|\p{N}+)*|['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{M}])|\p{N}+(?:[.,:/]\p{N}+)*(?:(?:st|nd|rd|th|s|K|G|D|p|fps)(?![\p{L}\p{M}])|%)?(?:[-‐‑]\p{L}+)*|\.\.\.|--|``|''|[^\s\p{L}\p{N}]/gu,
);

const FIRST_LETTER = /[\p{L}\p{M}]/u;
const FIRST_DIGIT = /^\p{N}/u;
const SMALL_A = 97;
const SMALL_Z = 122;

function kindOf(text: string): TokenKind {
  // Most tokens, told without an expression.
  const first = text.charCodeAt(0);
  if (first >= SMALL_A && first <= SMALL_Z) return 'word';
  if (FIRST_DIGIT.test(text)) return 'number';
  return FIRST_LETTER.test(text) ? 'word' : 'punctuation';
}

/** Whether a word is written with a full stop: `Dr`, `Inc`, `Sept`. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return TITLE_ABBREVIATIONS.has(lower) || OTHER_ABBREVIATIONS.has(lower);
}

/**
 * Words, numbers and signs of a text in order. A known abbreviation keeps its full stop; `'s` and other contracted
 * ends are tokens of their own, so that a name never carries its genitive.
 *
 * @example tokenize('Dr. Ada’s 2nd U.S.-led try.') // Dr. · Ada · ’s · 2nd · U.S.-led · try · .
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const previous = tokens.at(-1);
    if (match[0] === '.' && previous?.end === start && previous.kind === 'word' && isAbbreviation(previous.text)) {
      // "no." and "pa." close sentences too often to be taken as abbreviations unless capitalised.
      if (previous.text !== previous.text.toLowerCase() || TITLE_ABBREVIATIONS.has(previous.text)) {
        previous.text += '.';
        previous.end += 1;
        continue;
      }
    }
    tokens.push({ text: match[0], start, end: start + match[0].length, kind: kindOf(match[0]) });
  }
  return tokens;
}
