import { describe, expect, it } from 'vitest';
import { describeQuote, findQuote, type TextQuote } from '../../../../utils/engine/anchoring/text-quote';

const TEXT =
  'The minister, Tobias Berg, declined to comment. Ingrid Aasen said the answer never came. “We wrote in spring,” she said. Berg left on Thursday. Berg came back.';

function quoteOf(words: string, nth = 0, text = TEXT): TextQuote {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return describeQuote(text, { start, end: start + words.length });
}

function found(text: string, quote: TextQuote): string | null {
  const range = findQuote(text, quote);
  return range && text.slice(range.start, range.end);
}

describe('findQuote', () => {
  it.each(['Ingrid Aasen', 'Thursday', '“We wrote in spring,” she said.', TEXT])(
    'finds in the same text: %s',
    (words) => {
      const quote = quoteOf(words);
      const range = findQuote(TEXT, quote);
      expect(range).toEqual({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
    },
  );

  it('tells the places of one word apart by what stands around them', () => {
    const places = [0, 1, 2].map((nth) => findQuote(TEXT, quoteOf('Berg', nth))?.start);
    expect(places).toEqual([TEXT.indexOf('Berg'), TEXT.indexOf('Berg left'), TEXT.indexOf('Berg came')]);
  });

  it('finds words set again with other white space and other marks', () => {
    const set = TEXT.replace('Ingrid Aasen', 'Ingrid\n\u00a0 Aa\u00adsen').replace(/[“”]/g, '"');
    expect(found(set, quoteOf('“We wrote in spring,” she said.'))).toBe('"We wrote in spring," she said.');
    expect(found(set, quoteOf('Ingrid Aasen'))).toBe('Ingrid\n\u00a0 Aa\u00adsen');
  });

  it('finds a sentence whose surroundings were rewritten', () => {
    const moved = 'New words. Ingrid Aasen said the answer never came. “We wrote in spring,” she said. More.';
    expect(found(moved, quoteOf('Ingrid Aasen said the answer never came.'))).toBe(
      'Ingrid Aasen said the answer never came.',
    );
  });

  const lost: [what: string, text: string, quote: TextQuote][] = [
    ['the words are gone', TEXT.replace('Ingrid Aasen', 'Ingrid Moen'), quoteOf('Ingrid Aasen')],
    // A text that differs in one telling word looks almost the same.
    ['the words only look alike', 'He said the answer always came.', quoteOf('said the answer never came')],
    ['a short word stands elsewhere only', 'Berg is a village in the north.', quoteOf('Berg', 1)],
    ['two places are equally good', `${TEXT} ${TEXT}`, quoteOf('Ingrid Aasen')],
    ['there are no words', TEXT, { exact: ' \u200b', prefix: '', suffix: '' }],
    ['the page repeats a word without end', 'Berg '.repeat(2_000), quoteOf('Berg')],
  ];
  it.each(lost)('finds nothing when %s', (_, text, quote) => {
    expect(findQuote(text, quote)).toBeNull();
  });

  it('takes of places that are alike the one it was described at, and no other', () => {
    const twice = `${TEXT} ${TEXT} ${TEXT}`;
    const quote = { ...quoteOf('Ingrid Aasen said'), prefix: '', suffix: '' };
    for (const start of [0, TEXT.length + 1, 2 * TEXT.length + 2].map((at) => twice.indexOf('Ingrid', at))) {
      expect(findQuote(twice, quote, start)?.start).toBe(start);
    }
    expect(findQuote(twice, quote, 3)).toBeNull();
  });

  it('keeps to whole characters of the original at both ends', () => {
    const text = 'A \u200b“b”\u200b c';
    expect(found(text, { exact: '"b"', prefix: 'A ', suffix: ' c' })).toBe('“b”');
  });
});
