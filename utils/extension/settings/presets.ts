import { isRecord } from '../messages/checks';
import { coversSite, isSite, siteOf } from '../sites';
import { list, type Setting } from './kinds';
import { isLookPatch, LOOK_KEYS, type Look, type LookKey, lookOf, readLook } from './look';

/** A look that was kept under a name. */
export interface Preset {
  name: string;
  look: Look;
}

/** The look that a site and everything below it has instead of the general one. */
export interface SitePreset {
  site: string;
  preset: string;
}

/** As many as can be told apart, under names that fit on a button. */
export const MAX_PRESETS = 20;
export const MAX_PRESET_NAME = 40;
/** A line of words: what would break out of a line or hide in it is not among them. */
const NAME = /^[^\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}](?:[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*[^\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}])?$/u;

export function presetList(): Setting<Preset[]> {
  const setting = list('options_presets', { kind: 'presets' }, isPreset, ({ name }) => name, MAX_PRESETS);
  // A look that an older version kept lacks what came later.
  return { ...setting, read: (value) => setting.read(Array.isArray(value) ? value.map(completed) : value) };
}

export function sitePresetList(): Setting<SitePreset[]> {
  return list('options_sitePresets', { kind: 'site-presets' }, isSitePreset, ({ site }) => site);
}

export function isPresetName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_PRESET_NAME && NAME.test(value);
}

function isPreset(value: unknown): value is Preset {
  if (!isRecord(value) || !isPresetName(value.name) || !isRecord(value.look)) return false;
  const { look } = value;
  return Object.keys(value).length === 2 && isLookPatch(look) && LOOK_KEYS.every((key) => Object.hasOwn(look, key));
}

function isSitePreset(value: unknown): value is SitePreset {
  return isRecord(value) && isSite(value.site) && isPresetName(value.preset);
}

function completed(value: unknown): unknown {
  return isRecord(value) && isRecord(value.look) ? { ...value, look: readLook(value.look) } : value;
}

interface Kept {
  presets: Preset[];
  sitePresets: SitePreset[];
}

/** The preset of an address's site, the closest entry first; none where it was deleted since. */
export function presetOf({ presets, sitePresets }: Kept, url: string | undefined): Preset | null {
  const host = url === undefined ? null : siteOf(url);
  if (host === null) return null;
  const entries = sitePresets
    .filter(({ site }) => coversSite(site, host))
    .sort((a, b) => b.site.length - a.site.length)
    .map(({ preset }) => presets.find(({ name }) => name === preset));
  return entries.find((preset) => preset !== undefined) ?? null;
}

/** The presets with this look under a name, in place of one that had it. */
export function withPreset(presets: Preset[], preset: Preset): Preset[] {
  const isKnown = presets.some(({ name }) => name === preset.name);
  return isKnown ? presets.map((each) => (each.name === preset.name ? preset : each)) : [...presets, preset];
}

/** What a site has from now on; `null`: the general look again, also where it came from a site above. */
export function withSitePreset(sitePresets: SitePreset[], host: string, preset: string | null): SitePreset[] {
  if (preset === null) return sitePresets.filter(({ site }) => !coversSite(site, host));
  return [...sitePresets.filter(({ site }) => site !== host), { site: host, preset }];
}

/**
 * What a change of the look on a site changes: the site's preset where it has one, so that what is in sight is what is
 * kept; else the general look.
 */
export function changeLook<Values extends Kept & Look>(
  settings: Values,
  url: string | undefined,
  patch: Partial<Look>,
): Partial<Kept & Look> {
  const preset = presetOf(settings, url);
  if (!preset || Object.keys(patch).length === 0) return patch;
  return { presets: withPreset(settings.presets, { ...preset, look: { ...preset.look, ...patch } }) };
}

export function isLookKey(key: string): key is LookKey {
  return (LOOK_KEYS as string[]).includes(key);
}

/** Whether a look is, in all it has, another one. */
export function isSameLook(a: Look, b: Look): boolean {
  return JSON.stringify(lookOf(a)) === JSON.stringify(lookOf(b));
}
