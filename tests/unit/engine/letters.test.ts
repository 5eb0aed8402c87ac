import { describe, expect, test } from 'vitest';
import { withPlainLetters } from '../../../utils/engine/letters';

describe('withPlainLetters', () => {
  const letter = withPlainLetters(/^\p{L}$/u);

  test.each([
    'a',
    'Z',
    'ß',
    'é',
    'Ł',
    'ş',
    'Ω',
    'я',
    'ї',
    'א',
    'ع',
    'ی',
    'क',
    'ক',
    'த',
    'ก',
    'ሀ',
    'ა',
    'あ',
    'ア',
    '中',
    '한',
  ])('%s is a letter', (sign) => {
    expect(letter.test(sign)).toBe(true);
  });

  test.each([' ', '.', '5', '-', '’', '“', '»', '×', '÷', '—', '…', '€', '،', '؟', '۔', '।', '、', '。', '「', '！'])(
    '%s is none',
    (sign) => {
      expect(letter.test(sign)).toBe(false);
    },
  );

  test.each<[RegExp, string]>([
    [/[^\p{L}\p{N}-]x/giu, 'gi'],
    [/(?<![\p{L}\p{M}])\[\p{N}/uy, 'y'],
    [/\p{Lu}\p{L}/u, 'u'],
    [/\\\p{L}/u, ''],
  ])('%s keeps its flags but one', (expression, flags) => {
    expect(withPlainLetters(expression).flags).toBe(flags);
  });

  test('an expression finds what it found', () => {
    const text = 'Am 3. Mai, als Żółć und 12 Çelik kamen: „Ja“, so Šime.';
    const words = /(?<![\p{L}\p{N}])\p{L}+(?=[^\p{L}]|$)/gu;
    expect(text.match(withPlainLetters(words))).toEqual(text.match(words));
  });
});
