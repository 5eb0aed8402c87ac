import type { AmountFact } from '../../utils/engine/facts';
import type { Language } from '../translate';

const BOUNDS: Record<NonNullable<AmountFact['bound']>, string> = {
  'more-than': '> ',
  'at-least': '≥ ',
  'at-most': '≤ ',
  'less-than': '< ',
  about: '≈ ',
};

/**
 * The number an amount comes to, with its unit, as the interface's language writes it: `≥ 3,200,000,000 EUR`. '' where
 * the words say no number.
 */
export function describeAmount(amount: AmountFact, language: Language): string {
  const { value, upTo, bound } = amount;
  if (value === null) return '';
  const format = formatOf(amount, language.locale);
  const number = upTo === undefined ? format.format(value) : `${format.format(value)}–${format.format(upTo)}`;
  const unit = amount.type === 'money' ? `\u00a0${amount.unit}` : '';
  return `${bound ? BOUNDS[bound] : ''}${number}${unit}`;
}

/** Numbers that everybody reads in words. */
const SMALL = 12;

/** Whether the number says more than the words do: "two dozen", "3.2 billion". */
export function isWorkedOut({ value, upTo, mention, type, unit }: AmountFact): boolean {
  if (value === null || unit === 'fraction') return value !== null;
  if (type !== 'money' && value <= SMALL && upTo === undefined) return false;
  const words = mention.text.replace(/\D/g, '');
  const digits = [value, ...(upTo === undefined ? [] : [upTo])].map((each) => String(each).replace(/\D/g, ''));
  return digits.some((each) => !words.includes(each)) || (type === 'money' && !mention.text.includes(unit));
}

function formatOf({ type, unit }: AmountFact, locale: string): Intl.NumberFormat {
  if (unit === 'fraction') return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  if (unit === 'percent') {
    return new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 6 });
  }
  if (type !== 'measure') return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  try {
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 6 });
  } catch {
    // A unit that browsers write no words for.
    return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  }
}
