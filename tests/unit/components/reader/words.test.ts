import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../../components/reader/reading-time';
import { safeAddress } from '../../../../components/reader/safe-address';
import { publishedWords, updatedWords } from '../../../../components/reader/stamp-words';
import type { Article, Stamp } from '../../../../utils/engine/article';

const language = { t: (key: string) => key, locale: 'en-GB' };
const stamp = (value: string): Stamp => ({ value, from: 'meta', field: 'x', certain: true });

describe('safeAddress', () => {
  it.each([
    ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
    ['http://example.com', 'http://example.com/'],
    ['HTTPS://EXAMPLE.com/', 'https://example.com/'],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['blob:https://example.com/x', null],
    ['file:///etc/passwd', null],
    ['chrome-extension://abc/x', null],
    ['/relative', null],
    ['//example.com', null],
    ['https://user:secret@example.com/', null],
    [`https://example.com/${'x'.repeat(5_000)}`, null],
    ['', null],
  ])('%s', (address, expected) => {
    expect(safeAddress(address)).toBe(expected);
  });
});

describe('publishedWords', () => {
  it.each([
    ['2024-01-18', '18 January 2024'],
    ['2024-01-18T23:30:00-05:00', /^18 January 2024.*23:30$/],
    ['2024-01-18T06:30:00+09:00', /^18 January 2024.*0?6:30$/],
    ['2024-01-18T06:30:00Z', / UTC$/],
    ['2024-01-18T06:30:00+00:00', / UTC$/],
    ['2024-01', 'January 2024'],
  ])('%s', (value, expected) => {
    expect(publishedWords(stamp(value), language)).toEqual(expect.stringMatching(expected));
  });
});

describe('updatedWords', () => {
  it.each([
    ['the same minute', '2024-01-18T06:30:00+01:00', '2024-01-18T06:30:40+01:00', null],
    ['the same day: the time', '2024-01-18T06:30:00+01:00', '2024-01-18T09:15:00+01:00', '09:15'],
    ['the same day, without times', '2024-01-18', '2024-01-18', null],
    ['the same day, one without a time', '2024-01-18', '2024-01-18T09:15:00+01:00', null],
    ['the same day by two clocks', '2024-01-18T06:30:00+01:00', '2024-01-18T09:15:00Z', null],
    ['the same year: the day', '2024-01-18T06:30:00+01:00', '2024-01-19T06:30:00+01:00', '19 January'],
    ['another year', '2023-12-31', '2024-01-01', '1 January 2024'],
  ])('%s', (_, published, modified, expected) => {
    expect(updatedWords(stamp(modified), stamp(published), language)).toBe(expected);
  });

  it('says all where there is no other date', () => {
    expect(updatedWords(stamp('2024-01-19'), undefined, language)).toBe('19 January 2024');
  });
});

describe('readingMinutes', () => {
  const article = (language: string, text: string): Article => ({
    metadata: { headline: 'x', url: 'https://example.com', language, direction: 'ltr', topics: [] },
    blocks: [{ type: 'paragraph', text, marks: [] }],
    removals: [],
  });

  it.each([
    ['en', 'word '.repeat(10), 1],
    ['en-GB', 'word '.repeat(1_190), 5],
    ['ja', '語'.repeat(1_500), 3],
    ['zh-Hant', '語'.repeat(1_000), 2],
    ['ko', '말씀 '.repeat(476), 2],
  ])('%s', (tag, text, minutes) => {
    expect(readingMinutes(article(tag, text))).toBe(minutes);
  });
});
