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
  ['fontSize', 9],
  ['fontSize', 129],
  ['lineWidth', 19],
  ['lineWidth', 101],
  ['lineWidth', 'wide'],
  ['lineHeight', 0.9],
  ['lineHeight', 3.1],
  ['letterSpacing', -0.01],
  ['letterSpacing', 0.31],
  ['wordSpacing', 0.51],
  ['wordSpacing', Number.POSITIVE_INFINITY],
  ['paragraphSpacing', 3.1],
  ['fontWeight', 200],
  ['fontWeight', '400'],
  ['fontFamily', 'Comic Sans'],
  ['justify', 1],
  ['customColours', { paper: '#ffffff', ink: '#000000', accent: '#7a2e1d' }],
  ['customColours', { paper: '#fff', ink: '#000000', accent: '#7a2e1d', link: '#1f4f8b' }],
  ['customColours', { paper: '#ffffff', ink: 'red', accent: '#7a2e1d', link: '#1f4f8b' }],
  ['customColours', { paper: '#ffffff', ink: '#000000', accent: '#7a2e1d', link: '#1f4f8b', more: '#000000' }],
  ['customColours', { paper: '#ffffff;}*{', ink: '#000000', accent: '#7a2e1d', link: '#1f4f8b' }],
  ['fontSize', Number.NaN],
  ['fontSize', '19'],
  ['showFacts', 'yes'],
  ['factKinds', { people: 1 }],
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
  expect(read.factKinds).toEqual({ people: false, sources: true, dates: true, amounts: true });
  // Written before there were amounts.
  expect(SETTINGS.factKinds.check({ people: false, sources: true, dates: true })).toBe(true);
  expect(read.autoOpenSites).toEqual([{ site: 'a.example', mode: 'ask' }]);
});

test.each([
  ['fontSize', 10],
  ['fontSize', 128],
  ['lineWidth', 20],
  ['lineWidth', 100],
  ['lineWidth', 'full'],
  ['lineHeight', 1],
  ['lineHeight', 3],
  ['letterSpacing', 0.3],
  ['wordSpacing', 0.5],
  ['paragraphSpacing', 0],
  ['paragraphSpacing', 3],
  ['theme', 'custom'],
] as const)('%s may be %j', (key, value) => {
  expect(SETTINGS[key].check(value)).toBe(true);
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
  [{ sitePreset: 'Night' }, true],
  [{ sitePreset: null }, true],
  [{ sitePreset: ' ' }, false],
  [{ presets: [] }, false],
  [{ sitePresets: [] }, false],
  [{ constructor: 1 }, false],
  [[], false],
  [null, false],
])('a page may write %j: %s', (patch, expected) => {
  expect(isViewPatch(patch)).toBe(expected);
});
