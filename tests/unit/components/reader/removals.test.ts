import { expect, test } from 'vitest';
import { signalPhrase } from '../../../../components/popup/signal-phrases';
import { reasonPhrase } from '../../../../components/reader/removal-reasons';
import { clutterRules } from '../../../../utils/engine/clutter/rules';
import { SIGNALS } from '../../../../utils/engine/detection/signals';

test.each(clutterRules.map(({ id }) => id))('the rule %s has words for people', (id) => {
  expect(reasonPhrase(id)).not.toBe('reason_other');
});

/** What no clutter rule leaves out but the steps around them. */
const STEPS = [
  'clutter-box',
  'empty-section',
  'outside-the-article',
  'pull-quote',
  'repeated-text',
  'unlike-the-article',
];

test.each([...STEPS, 'your-choice'])('the reason %s has words for people', (id) => {
  expect(reasonPhrase(id)).not.toBe('reason_other');
});

test('a rule of another version is named all the same', () => {
  expect(reasonPhrase('toString')).toBe('reason_other');
});

test.each(Object.keys(SIGNALS))('the signal %s has words for people', (id) => {
  expect(signalPhrase(id)).not.toBeNull();
});
