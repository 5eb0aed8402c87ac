import { expect, test } from 'vitest';
import messages from '../../../../public/_locales/en/messages.json';
import {
  DEFAULT_SETTINGS,
  isViewPatch,
  readValues,
  SETTING_KEYS,
  SETTINGS,
} from '../../../../utils/extension/settings/schema';

test.each(SETTING_KEYS)('%s: its default passes its own check and is read back as it is', (key) => {
  expect(SETTINGS[key].check(SETTINGS[key].default)).toBe(true);
  expect(SETTINGS[key].read(SETTINGS[key].default)).toEqual(SETTINGS[key].default);
  expect(messages).toHaveProperty(SETTINGS[key].label);
});

test.each([
  ['theme', 'neon'],
  ['theme', 'toString'],
  ['fontSize', 11],
  ['fontSize', Number.NaN],
  ['fontSize', '19'],
  ['showFacts', 'yes'],
  ['factKinds', { people: true }],
  ['factKinds', { people: true, sources: true, dates: true, more: true }],
  ['factKinds', null],
  ['toolbarAction', ''],
  ['pillHiddenSites', ['example.com', 'example.com']],
  ['pillHiddenSites', ['https://example.com']],
  ['pillHiddenSites', Array.from({ length: 1_001 }, (_, index) => `a${index}.example`)],
  ['autoOpenSites', [{ site: 'example.com', mode: 'sometimes' }]],
] as const)('%s may not be %j, and falls back alone', (key, value) => {
  expect(SETTINGS[key].check(value)).toBe(false);
  const read = readValues({ [key]: value, pill: false });
  expect(SETTINGS[key].check(read[key])).toBe(true);
  expect(read.pill).toBe(false);
});

test('of a list with a broken entry the sound ones stay', () => {
  const read = readValues({
    pillHiddenSites: ['a.example', 7, 'a.example', 'b.example'],
    factKinds: { people: false, dates: 'no' },
    autoOpenSites: [{ site: 'a.example', mode: 'ask' }, { site: '' }],
  });
  expect(read.pillHiddenSites).toEqual(['a.example', 'b.example']);
  expect(read.factKinds).toEqual({ people: false, sources: true, dates: true });
  expect(read.autoOpenSites).toEqual([{ site: 'a.example', mode: 'ask' }]);
});

test('nothing stored gives the defaults', () => {
  expect(readValues({})).toEqual(DEFAULT_SETTINGS);
});

test.each([
  [{}, true],
  [{ theme: 'dark', fontSize: 24 }, true],
  [{ theme: 'neon' }, false],
  [{ pill: false }, false],
  [{ theme: 'dark', autoOpen: 'always' }, false],
  [{ constructor: 1 }, false],
  [[], false],
  [null, false],
])('a page may write %j: %s', (patch, expected) => {
  expect(isViewPatch(patch)).toBe(expected);
});
