import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../../../utils/engine/facts/analysis';
import { recognizeDates } from '../../../../../utils/engine/facts/dates';
import { articleOf, readDates, summarize } from './read-dates';

describe('dates without a day of publication', () => {
  it('leaves relative dates open', () => {
    expect(summarize('The mayor said Thursday it fell last week, yesterday and this year.', null)).toEqual([
      'Thursday = ',
      'last week = ',
      'yesterday = ',
      'this year = ',
    ]);
  });

  it('takes years, never days, from the latest date that the text states', () => {
    const dates = readDates(
      [
        'The ferry sank on Jan. 3, officials said Thursday.',
        'A drill took place a week prior to the loss.',
        'The crash of Jan. 3, 2024, came after that of Oct. 7 and a report last October.',
      ],
      null,
    );
    expect(dates.map(({ mention, value, certain }) => [mention.text, value, certain])).toEqual([
      ['Jan. 3', '2024-01-03', false],
      ['Thursday', '', false],
      ['a week prior', '2023-12-27', false],
      ['Jan. 3, 2024', '2024-01-03', true],
      ['Oct. 7', '2023-10-07', false],
      ['last October', '2023-10', false],
    ]);
  });

  it('leaves a month without year open where the text states no year', () => {
    expect(summarize('It sank in October.', null)).toEqual(['October = ']);
  });
});

describe('what a date stands on', () => {
  it.each([
    [
      'The mayor said Monday it held.',
      { stated: ['weekday'], inferred: ['year', 'month', 'day'], basis: 'published', certain: true },
    ],
    ['It sank on March 3, 1987.', { stated: ['year', 'month', 'day'], inferred: [], certain: true }],
    ['It sank on March 3.', { stated: ['month', 'day'], inferred: ['year'], basis: 'published', certain: true }],
    ['In 2018 it sank.', { stated: ['year'], inferred: [], certain: true }],
    ['Storm season: Monday', { stated: ['weekday'], basis: 'published', certain: false }],
  ])('%s', (text, expected) => {
    expect(readDates(text, '2026-03-18')[0]).toMatchObject(expected);
  });

  it('names the date of the text that another one hangs on', () => {
    const [, later] = readDates('He quit in 2018. Two years later he was back.', '2026-03-18');
    expect(later).toMatchObject({ value: '2020', basis: '2018', certain: false });
  });

  it('hangs "today" in a quotation on the day of the speech', () => {
    const [today, tuesday] = readDates('“The harbour is safe today,” the mayor said Tuesday.', '2026-03-18');
    expect(today).toMatchObject({ value: '2026-03-17', basis: '2026-03-17' });
    expect(tuesday?.value).toBe('2026-03-17');
  });

  it('is not certain of a weekday that does not go with its date', () => {
    expect(readDates('It sank on Friday, March 3, 1987.', '2026-03-18')[0]?.certain).toBe(false);
  });
});

describe('what could be read two ways is not certain', () => {
  it.each([
    ['The vote was moved to Thursday.', '2026-03-12'],
    ['It took effect on April 25.', '2026-04-25'],
    ['Last Tuesday it sank.', '2026-03-10'],
    ['Such birds are rare today.', '2026-03-18'],
    ['Profit fell in the third quarter.', '2025-35'],
    ['He was scheduled to appear Friday.', '2026-03-20'],
  ])('%s', (text, value) => {
    expect(readDates(text, '2026-03-18')[0]).toMatchObject({ value, certain: false });
  });
});

describe('numeric dates', () => {
  it.each([
    ['en-US', '2026-02-09', true],
    ['en-GB', '2026-09-02', true],
    ['en', '2026-02-09', false],
  ])('%s', (language, value, certain) => {
    expect(readDates('Filed 02/09/2026 in court.', '2026-12-18', language)[0]).toMatchObject({ value, certain });
  });

  it('reads language-neutral forms in a language it does not know', () => {
    expect(summarize('Julkaistu 2026-02-09, päivitetty maanantaina 3.4.2026.', '2026-03-18', 'fi')).toEqual([
      '2026-02-09 = 2026-02-09',
    ]);
  });
});

it('reads a hostile text in linear time', () => {
  const started = performance.now();
  readDates(
    ['a '.repeat(40_000), '1 '.repeat(40_000), 'last the end of the '.repeat(5_000), '2019-'.repeat(20_000)],
    '2026-03-18',
  );
  expect(performance.now() - started).toBeLessThan(3000);
});

it('takes no person for a month', () => {
  const text = 'Ines May was chosen in 2016. A speech by May followed. In April she left.';
  const article = articleOf([text]);
  const analysis = analyseText(article, 'en');
  for (const block of analysis.blocks) block.entities = [{ type: 'person', start: 0, end: 'Ines May'.length }];
  const words = recognizeDates(analysis, { referenceDate: '2026-03-18', language: 'en' }).map(
    ({ mention }) => mention.text,
  );
  expect(words).toEqual(['2016', 'April']);
});
