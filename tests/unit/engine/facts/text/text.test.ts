import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../../../utils/engine/facts/text/find-quotations';
import { splitSentences } from '../../../../../utils/engine/facts/text/split-sentences';
import { tokenize } from '../../../../../utils/engine/facts/text/tokenize';

describe('tokenize', () => {
  test.each([
    ['Dr. Ada’s 2nd U.S.-led try.', 'Dr.|Ada|’s|2nd|U.S.-led|try|.'],
    ["They don't know O'Brien's plan", "They|don|'t|know|O'Brien|'s|plan"],
    ['J. K. Obi-Wan won 3-year, $1.5bn deal', 'J.|K.|Obi-Wan|won|3-year|,|$|1.5|bn|deal'],
    ['Al-Sayed of AT&T (42%) said no.', 'Al-Sayed|of|AT&T|(|42%|)|said|no|.'],
    ['', ''],
  ])('%s', (text, tokens) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join('|'),
    ).toBe(tokens);
  });

  test('offsets point at the words', () => {
    const text = ' “Étienne” met  Mr. Ngũgĩ wa Thiong’o 😀 at 5:30 p.m. ';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

describe('splitSentences', () => {
  test.each([
    [['Dr. Ito left.', '“Why?” she asked.', 'Nobody knew.']],
    [['He was born in the U.S.', 'The family left.']],
    [['The U.S. President met J. R. Smith of Acme Inc. Tuesday.', 'It rained.']],
    [['“We won.”', '“We did.”']],
    [['It cost 3.5 million.', '20 people paid.']],
    [['Lt. Gov. Ann Bo spoke (at length).', 'No. 7 did not.']],
  ])('%j', (sentences) => {
    const text = sentences.join(' ');
    expect(splitSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

describe('findQuotations', () => {
  test.each([
    ['“We won,” she said. “At last.”', ['We won,', 'At last.']],
    ['"It\'s over," he said.', ["It's over,"]],
    ['‘The players’ union agreed,’ he said.', ['The players’ union agreed,']],
    ["The board's plan and the workers' vote", []],
    ['A 5\'10" guard and a 20" screen', []],
    ['“He said ‘no’ to us,” she said', ['He said ‘no’ to us,']],
    ['«Ja», sagte sie. „Nein“, sagte er.', ['Ja', 'Nein']],
    ['“Mixed marks," he said', ['Mixed marks,']],
    ['“Never closed, he said.', []],
  ])('%s', (text, quoted) => {
    expect(findQuotations(text, undefined).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
  });

  test('a speech of several paragraphs', () => {
    expect(findQuotations('“First part.', '“Second.”')).toEqual([{ start: 1, end: 12, isClosed: false }]);
    expect(findQuotations('“Last part.', 'He left.', true)).toEqual([{ start: 1, end: 11, isClosed: true }]);
  });
});
