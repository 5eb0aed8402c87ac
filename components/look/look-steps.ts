import type { Range } from '../../utils/extension/settings/kinds';
import { LOOK_SETTINGS, type LookKey } from '../../utils/extension/settings/look';
import type { Translate } from '../translate';

export type Steps = Range & { hasFull?: boolean };
export type StepValue = number | 'full';
export type Direction = 'up' | 'down';

/** The next size of text up or down: by one where people read, by more above, where one pixel is not seen. */
const COARSE_FROM_PX = 24;
const COARSE_SHARE = 1 / 12;
/** Steps are counted in whole hundredths: sums of 0.1 are not what they seem. */
const DIGITS = 100;

/** The numbers of a look, in the order in which they are offered. */
export const STEPPED_KEYS = [
  'fontSize',
  'fontWeight',
  'lineWidth',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'paragraphSpacing',
] as const satisfies LookKey[];

/** The range of one of the numbers. */
export function stepsOf(key: (typeof STEPPED_KEYS)[number]): Steps {
  const { control } = LOOK_SETTINGS[key];
  if (control.kind !== 'steps') throw new TypeError(`${key} has no steps`);
  return control;
}

/** The next value up or down, also from one that is no step; `null` at the end. */
export function nextStep(value: StepValue, direction: Direction, steps: Steps): StepValue | null {
  const { min, max, hasFull } = steps;
  if (value === 'full') return direction === 'up' ? null : max;
  if (value >= max && direction === 'up') return hasFull ? 'full' : null;
  if (value <= min && direction === 'down') return null;
  const step = stepAt(value, direction, steps);
  const at = Math.round((value * DIGITS) / step) / DIGITS;
  const next = direction === 'up' ? Math.floor(at + 1) : Math.ceil(at - 1);
  return Math.min(max, Math.max(min, Math.round(next * step * DIGITS) / DIGITS));
}

function stepAt(value: number, direction: Direction, { step, unit }: Steps): number {
  const isCoarse = direction === 'up' ? value >= COARSE_FROM_PX : value > COARSE_FROM_PX;
  return unit === 'px' && isCoarse ? Math.max(2, Math.round((value * COARSE_SHARE) / 2) * 2) : step;
}

/** A value as people read it. */
export function stepWords(value: StepValue, { unit }: Steps, t: Translate, locale: string): string {
  if (value === 'full') return t('options_lineWidth_full');
  const number = new Intl.NumberFormat(locale).format(value);
  if (unit === 'none') return number;
  return t(unit === 'px' ? 'options_pixels' : 'options_ems', number);
}
