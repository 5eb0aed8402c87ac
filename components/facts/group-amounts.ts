import type { AmountFact } from '../../utils/engine/facts';

/** All places where the text states the same amount in the same unit and with the same bound. */
export type AmountGroup = [first: AmountFact, ...others: AmountFact[]];

/** In the order in which the text first states them. What has no number is the same in the same words. */
export function groupAmounts(amounts: readonly AmountFact[]): AmountGroup[] {
  const groups = new Map<string, AmountGroup>();
  for (const amount of amounts) {
    const { type, bound, value, upTo, unit, mention } = amount;
    const number = value === null ? mention.text.toLowerCase() : `${value}/${upTo ?? ''}`;
    const key = [type, bound, number, unit.toLowerCase()].join(' ');
    const group = groups.get(key);
    if (group) group.push(amount);
    else groups.set(key, [amount]);
  }
  return [...groups.values()];
}
