import { expect, test } from 'vitest';
import { describeDate } from '../../../../components/facts/describe-date';
import { explainDate } from '../../../../components/facts/explain-date';
import { distinctWordings, groupDates } from '../../../../components/facts/group-dates';
import type { DateFact } from '../../../../utils/engine/facts';
import { inEnglish } from './language';

test.each([
  ['2024-01-03', '3 January 2024'],
  ['2024-01', 'January 2024'],
  ['2024', '2024'],
  ['199X', 'the 1990s'],
  ['19XX', 'the 1900s'],
  ['2019-22', 'summer 2019'],
  ['2019-28', 'winter 2019'],
  ['2019-33', 'quarter 1 of 2019'],
  ['2019-41', 'half 2 of 2019'],
  ['2015/..', 'since 2015'],
  ['../2015-06', 'until June 2015'],
  ['2010~', 'about 2010'],
  ['XXXX-02-29', '29 February'],
  ['2024-01-18T06:30+01:00', '18 January 2024 at 06:30'],
  ['2024-01-18T23:59:59Z', '18 January 2024 at 23:59'],
  ['2019/2021', '2019 – 2021'],
  ['0044-03-15', '15 March 44'],
  ['', ''],
  ['soon', 'soon'],
  ['2019-99', '2019-99'],
])('%s is written %s', (value, words) => {
  expect(describeDate(value, inEnglish)).toBe(words);
});

test('days in a row share what they have in common', () => {
  // Which space stands around the dash differs between versions of the same library.
  expect(describeDate('2024-03-01/2024-03-04', inEnglish)).toMatch(/^1\s?–\s?4 March 2024$/);
});

test.each([
  ['2024-01-18', '18 Jan 2024'],
  ['2024-01', 'Jan 2024'],
])('%s is written %s where there is little room', (value, words) => {
  expect(describeDate(value, inEnglish, 'short')).toBe(words);
});

const date = (text: string, more: Partial<DateFact> = {}): DateFact => ({
  mention: { block: 0, start: 0, end: text.length, text },
  value: '2024-01-18',
  granularity: 'day',
  stated: [],
  inferred: [],
  certain: true,
  ...more,
});

test.each([
  [date('18 January 2024'), '“18 January 2024”, as written'],
  [date('Thursday', { inferred: ['day'], basis: 'published' }), '“Thursday”, counted from the publication date'],
  [date('Jan. 18', { inferred: ['year'], basis: '2024-01-03' }), '“Jan. 18” takes its year from 3 January 2024'],
  [date('a week later', { inferred: ['day'], basis: '2024-01-11' }), '“a week later”, counted from 11 January 2024'],
  [date('that day', { inferred: ['day'] }), '“that day”, worked out from the text'],
  [date('18/1/24', { certain: false }), '“18/1/24”, as written (uncertain)'],
  [date('Friday', { value: '', certain: false }), 'open: no trustworthy publication date'],
])('%o is explained: %s', (fact, words) => {
  expect(explainDate(fact, false, inEnglish)).toBe(words);
});

test('a date that stays open in a dated article is put down to the text', () => {
  const open = date('one Friday', { value: '' });
  expect(explainDate(open, true, inEnglish)).toBe('open: the text does not say which');
});

test('dates of one value are one row, in the order of the text; open ones by their words', () => {
  const at = (block: number, fact: DateFact) => ({ ...fact, mention: { ...fact.mention, block } });
  const groups = groupDates([
    at(5, date('Friday', { value: '' })),
    at(2, date('Thursday')),
    at(1, date('2019', { value: '2019' })),
    at(7, date('friday', { value: '' })),
    at(8, date('Monday', { value: '' })),
    at(4, date('Thursday')),
    at(6, date('18 January')),
  ]);
  expect(groups.map((group) => [group.value, group.dates.map(({ mention }) => mention.block)])).toEqual([
    ['2019', [1]],
    ['2024-01-18', [2, 4, 6]],
    ['', [5, 7]],
    ['', [8]],
  ]);
  expect(distinctWordings(groups[1]!).map(({ mention }) => mention.text)).toEqual(['Thursday', '18 January']);
});
