import { describe, expect, it } from 'vitest';
import { nextStep, STEPPED_KEYS, stepsOf, stepWords } from '../../../../components/look/look-steps';
import { LOOK_SETTINGS } from '../../../../utils/extension/settings/look';

describe('nextStep', () => {
  it.each([
    ['fontSize', 19, 'up', 20],
    ['fontSize', 19, 'down', 18],
    ['fontSize', 24, 'up', 26],
    ['fontSize', 26, 'down', 24],
    ['fontSize', 10, 'down', null],
    ['fontSize', 128, 'up', null],
    ['fontSize', 19.5, 'up', 20],
    ['lineWidth', 34, 'up', 36],
    ['lineWidth', 35, 'down', 34],
    ['lineWidth', 100, 'up', 'full'],
    ['lineWidth', 'full', 'up', null],
    ['lineWidth', 'full', 'down', 100],
    ['lineHeight', 1.6, 'up', 1.7],
    ['lineHeight', 1.1, 'down', 1],
    ['letterSpacing', 0.11, 'up', 0.12],
    ['letterSpacing', 0.3, 'up', null],
    ['wordSpacing', 0.16, 'up', 0.18],
    ['paragraphSpacing', 1.05, 'up', 1.25],
    ['paragraphSpacing', 1.05, 'down', 1],
    ['fontWeight', 700, 'up', null],
  ] as const)('%s %s %s', (key, value, direction, expected) => {
    expect(nextStep(value, direction, stepsOf(key))).toBe(expected);
  });

  it.each(STEPPED_KEYS)('%s reaches both ends, through values that may be stored', (key) => {
    const steps = stepsOf(key);
    let value = nextStep(steps.min, 'up', steps);
    let count = 0;
    while (value !== null && count < 200) {
      expect(LOOK_SETTINGS[key].check(value), String(value)).toBe(true);
      const next = nextStep(value, 'up', steps);
      if (next === null) expect(value).toBe(steps.hasFull ? 'full' : steps.max);
      value = next;
      count += 1;
    }
    expect(count).toBeLessThan(60);
  });
});

it.each([
  ['fontSize', 19, 'options_pixels 19'],
  ['lineWidth', 'full', 'options_lineWidth_full'],
  ['letterSpacing', 0.12, 'options_ems 0,12'],
  ['lineHeight', 1.6, '1,6'],
] as const)('says %s %s', (key, value, words) => {
  expect(stepWords(value, stepsOf(key), (phrase, ...more) => [phrase, ...more].join(' '), 'de')).toBe(words);
});
