/** Written without spaces between words: there a letter counts as a word. */
const SPACELESS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const WORD = new RegExp(`[${SPACELESS}]|(?:(?![${SPACELESS}])[\\p{L}\\p{N}\\p{M}_])+`, 'gu');

/** The words of a text in order, without case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** The words with one space between them, full-width and composed letters folded: to look one text up in another. */
export function foldWords(text: string): string {
  return foldedWords(text).join(' ');
}

/** Every run of `length` words. */
export function wordRuns(text: string, length: number): string[] {
  const words = foldedWords(text);
  const count = Math.max(0, words.length - length + 1);
  return Array.from({ length: count }, (_, i) => words.slice(i, i + length).join(' '));
}

function foldedWords(text: string): string[] {
  return text.toLowerCase().normalize('NFKC').match(WORD) ?? [];
}
