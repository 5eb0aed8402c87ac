import { expect, test } from 'vitest';
import { describeAmount, isWorkedOut } from '../../../../components/facts/describe-amount';
import { groupAmounts } from '../../../../components/facts/group-amounts';
import type { AmountFact } from '../../../../utils/engine/facts';
import { inEnglish } from './language';

function amountOf(text: string, more: Partial<AmountFact>): AmountFact {
  return {
    mention: { block: 0, start: 0, end: text.length, text },
    type: 'count',
    value: null,
    unit: '',
    ...more,
  };
}

const money = { type: 'money', unit: 'EUR' } as const;
const percent = { type: 'share', unit: 'percent' } as const;

test.each<[text: string, amount: Partial<AmountFact>, words: string, isShown: boolean]>([
  ['3.2 billion euros', { ...money, value: 3.2e9 }, '3,200,000,000\u00a0EUR', true],
  ['40,000 EUR', { ...money, value: 40_000 }, '40,000\u00a0EUR', false],
  ['$9.99', { type: 'money', unit: '$', value: 9.99 }, '9.99\u00a0$', false],
  ['two dozen officers', { value: 24, unit: 'officers' }, '24', true],
  ['eleven people', { value: 11, unit: 'people' }, '11', false],
  ['at least 31 passengers', { value: 31, bound: 'at-least', unit: 'passengers' }, '≥ 31', false],
  ['more than 2,400', { value: 2_400, bound: 'more-than' }, '> 2,400', false],
  ['10 to 15 percent', { ...percent, value: 10, upTo: 15 }, '10%–15%', false],
  ['two-thirds', { type: 'share', unit: 'fraction', value: 0.667 }, '67%', true],
  ['40 kilometres', { type: 'measure', unit: 'kilometer', value: 40 }, '40 km', false],
  // No browser has words for it.
  ['50 knots', { type: 'measure', unit: 'knot', value: 50 }, '50', false],
  ['hundreds of people', { unit: 'people' }, '', false],
])('%s', (text, more, words, isShown) => {
  const amount = amountOf(text, more);
  expect(describeAmount(amount, inEnglish)).toBe(words);
  expect(isWorkedOut(amount)).toBe(isShown);
});

test('one amount in the same unit and with the same bound is one group', () => {
  const first = amountOf('31 cranes', { value: 31, unit: 'cranes' });
  const again = amountOf('thirty-one Cranes', { value: 31, unit: 'Cranes' });
  const bound = amountOf('at least 31 cranes', { value: 31, unit: 'cranes', bound: 'at-least' });
  const range = amountOf('31 to 40 cranes', { value: 31, upTo: 40, unit: 'cranes' });
  const open = amountOf('hundreds of cranes', { unit: 'cranes' });
  const other = amountOf('thousands of cranes', { unit: 'cranes' });
  expect(groupAmounts([first, bound, again, range, open, other])).toEqual([
    [first, again],
    [bound],
    [range],
    [open],
    [other],
  ]);
});
