import { describe, expect, it, test } from 'vitest';
import { DEFAULT_LOOK } from '../../../../utils/extension/settings/look';
import { isSameLook, MAX_PRESETS, presetOf, withSitePreset } from '../../../../utils/extension/settings/presets';
import { DEFAULT_SETTINGS, SETTINGS, viewChange, viewOf } from '../../../../utils/extension/settings/schema';

const night = { name: 'Night', look: { ...DEFAULT_LOOK, theme: 'night' as const, fontSize: 24 } };
const wide = { name: 'Wide', look: { ...DEFAULT_LOOK, lineWidth: 'full' as const } };
const settings = {
  ...DEFAULT_SETTINGS,
  theme: 'sepia' as const,
  presets: [night, wide],
  sitePresets: [
    { site: 'example.com', preset: 'Night' },
    { site: 'blog.example.com', preset: 'Wide' },
    { site: 'gone.example', preset: 'Deleted' },
  ],
};

describe('presets', () => {
  it.each([
    [[night, wide], true],
    [[], true],
    [[night, night], false],
    [[{ name: '', look: DEFAULT_LOOK }], false],
    [[{ name: ' Night', look: DEFAULT_LOOK }], false],
    [[{ name: 'Nig\nht', look: DEFAULT_LOOK }], false],
    [[{ name: 'x'.repeat(41), look: DEFAULT_LOOK }], false],
    [[{ name: 'Half', look: { theme: 'dark' } }], false],
    [[{ name: 'Huge', look: { ...DEFAULT_LOOK, fontSize: 400 } }], false],
    [[{ name: 'More', look: { ...DEFAULT_LOOK, pill: true } }], false],
    [[{ ...night, more: 1 }], false],
    [Array.from({ length: MAX_PRESETS + 1 }, (_, at) => ({ ...night, name: `Night ${at}` })), false],
    ['Night', false],
  ])('%#', (value, expected) => {
    expect(SETTINGS.presets.check(value)).toBe(expected);
  });

  it('are completed where a look lacks what came later', () => {
    const { dimImages: _, ...older } = night.look;
    expect(SETTINGS.presets.read([{ name: 'Night', look: older }, 7])).toEqual([night]);
  });
});

test.each([
  ['https://example.com/a', 'Night'],
  ['https://www.example.com/a', 'Night'],
  ['https://news.example.com/a', 'Night'],
  ['https://blog.example.com/a', 'Wide'],
  ['https://badexample.com/a', undefined],
  ['https://gone.example/a', undefined],
  ['file:///a', undefined],
  [undefined, undefined],
])('%s has %s', (url, name) => {
  expect(presetOf(settings, url)?.name).toBe(name);
});

test('a page is given the look of its site', () => {
  expect(viewOf(settings, 'https://example.com/a')).toMatchObject({
    theme: 'night',
    fontSize: 24,
    sitePreset: 'Night',
  });
  expect(viewOf(settings, 'https://other.example/a')).toMatchObject({ theme: 'sepia', sitePreset: null });
});

describe('a change in a page', () => {
  it('goes into the look in sight', () => {
    expect(viewChange(settings, 'https://other.example/', { fontSize: 21, showFacts: false })).toEqual({
      fontSize: 21,
      showFacts: false,
    });
    expect(viewChange(settings, 'https://example.com/', { fontSize: 21, showFacts: false })).toEqual({
      showFacts: false,
      presets: [{ name: 'Night', look: { ...night.look, fontSize: 21 } }, wide],
    });
    expect(viewChange(settings, 'https://example.com/', { showFacts: false })).toEqual({ showFacts: false });
  });

  it('may give the site another preset, or none, but none that is not there', () => {
    const chosen = (sitePreset: string | null) => viewChange(settings, 'https://blog.example.com/', { sitePreset });
    expect(chosen('Night').sitePresets).toContainEqual({ site: 'blog.example.com', preset: 'Night' });
    expect(chosen(null).sitePresets).toEqual([{ site: 'gone.example', preset: 'Deleted' }]);
    expect(chosen('Unknown')).toEqual({});
  });

  it('never writes presets by name', () => {
    expect(viewChange(settings, 'https://other.example/', { presets: [] })).toEqual({});
  });
});

test('one site has one preset', () => {
  const entries = withSitePreset([{ site: 'a.example', preset: 'Night' }], 'a.example', 'Wide');
  expect(entries).toEqual([{ site: 'a.example', preset: 'Wide' }]);
});

test('looks are told apart by everything in them', () => {
  expect(isSameLook(night.look, { ...night.look })).toBe(true);
  expect(isSameLook(night.look, { ...night.look, hyphenate: false })).toBe(false);
});
