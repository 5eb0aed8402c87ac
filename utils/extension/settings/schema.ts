import type { FactKind } from '../../engine/facts';
import type { MessageKey } from '../i18n';
import { siteOf } from '../sites';
import {
  choice,
  flags,
  keyChoices,
  type Setting,
  type SettingValues,
  siteBlockRules,
  siteList,
  siteModes,
  speechRate,
  toggle,
  voiceChoices,
} from './kinds';
import { LOOK_KEYS, LOOK_SETTINGS, type LookKey } from './look';
import {
  changeLook,
  isLookKey,
  isPresetName,
  type Preset,
  presetList,
  presetOf,
  sitePresetList,
  withSitePreset,
} from './presets';

/** Grows by one whenever the meaning of a stored value changes; `migrations.ts` then gets an entry. */
export const SETTINGS_VERSION = 1;

const FACT_LABELS: Record<FactKind, MessageKey> = {
  people: 'facts_people',
  sources: 'facts_sources',
  dates: 'facts_dates',
  amounts: 'facts_amounts',
};

/**
 * Every setting, once: its default, what may be stored, how it is shown and the phrase that names it. The type, the
 * options page, import and export all follow from this list.
 */
export const SETTINGS = {
  ...LOOK_SETTINGS,
  presets: presetList(),
  /** Presets of sites; each holds for the site's subdomains too, and the closest entry wins. */
  sitePresets: sitePresetList(),
  /** How many lines are kept bright, or whether one is underlined. */
  lineFocus: choice('off', 'options_lineFocus', {
    off: 'options_lineFocus_off',
    one: 'options_lineFocus_one',
    three: 'options_lineFocus_three',
    five: 'options_lineFocus_five',
    underline: 'options_lineFocus_underline',
  }),
  /** How fast a voice reads, as a multiple of its own pace. */
  speechRate: speechRate('options_speechRate'),
  /** Chosen voices by language. */
  voices: voiceChoices('options_voices'),
  showFacts: toggle(true, 'options_showFacts'),
  factKinds: flags({ people: true, sources: true, dates: true, amounts: true }, 'options_factKinds', FACT_LABELS),
  /** Which of them are marked in the text. */
  factMarks: flags({ people: true, sources: true, dates: true, amounts: true }, 'options_factMarks', FACT_LABELS),
  /** Whether hashes of what was read are kept, to tell what has changed. */
  tellChanges: toggle(false, 'options_tellChanges'),
  keys: keyChoices('options_keys'),
  toolbarAction: choice('popup', 'options_toolbarAction', {
    popup: 'options_toolbarAction_popup',
    reader: 'options_toolbarAction_reader',
  }),
  pill: toggle(true, 'options_pill'),
  pillHiddenSites: siteList('options_pillHiddenSites'),
  autoOpen: choice('never', 'options_autoOpen', {
    never: 'options_autoOpen_never',
    ask: 'options_autoOpen_ask',
    always: 'options_autoOpen_always',
  }),
  /** What a site, or a part of one, does instead; it holds for subdomains too, and the closest entry wins. */
  autoOpenSites: siteModes('options_autoOpenSites'),
  /** What is kept and left out of articles of a site. */
  siteRules: siteBlockRules('options_siteRules'),
} satisfies Record<string, Setting<unknown>>;

export type SettingKey = keyof typeof SETTINGS;
export type Settings = SettingValues<typeof SETTINGS>;
export type AutoOpenMode = Settings['autoOpen'];

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** The settings that a page's content script may know and write. */
const OTHER_VIEW_KEYS = [
  'lineFocus',
  'speechRate',
  'voices',
  'showFacts',
  'factKinds',
  'factMarks',
  'tellChanges',
  'keys',
] as const satisfies SettingKey[];
const VIEW_KEYS: readonly SettingKey[] = [...LOOK_KEYS, ...OTHER_VIEW_KEYS];

/** The settings of a page's reader, with the look that its site has. */
export type ViewSettings = Pick<Settings, LookKey | (typeof OTHER_VIEW_KEYS)[number]> & {
  /** To choose from; a page's content script may not write them. */
  presets: Preset[];
  /** The name of the preset that the page's site has. */
  sitePreset: string | null;
};

/** The settings with each stored value that is sound; the default stands in for each that is not. */
export function readValues(values: Record<string, unknown>): Settings {
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, SETTINGS[key].read(values[key])])) as Settings;
}

export const DEFAULT_SETTINGS: Settings = readValues({});

/** The view of a page, or of no page in particular. */
export function viewOf(settings: Settings, url?: string): ViewSettings {
  const preset = presetOf(settings, url);
  const own = Object.fromEntries(VIEW_KEYS.map((key) => [key, settings[key]])) as unknown as ViewSettings;
  return { ...own, ...preset?.look, presets: settings.presets, sitePreset: preset?.name ?? null };
}

/** Whether a patch from a page's content script holds view settings only, each of them sound. */
export function isViewPatch(patch: unknown): patch is Partial<ViewSettings> {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return false;
  return Object.entries(patch).every(([key, value]) => {
    if (key === 'sitePreset') return value === null || isPresetName(value);
    return (VIEW_KEYS as readonly string[]).includes(key) && SETTINGS[key as SettingKey].check(value);
  });
}

/** The settings that change when a page's reader changes its view: `isViewPatch` has checked it. */
export function viewChange(settings: Settings, url: string, patch: Partial<ViewSettings>): Partial<Settings> {
  const { sitePreset, presets: _, ...values } = patch;
  const host = siteOf(url);
  const isKnown = sitePreset === null || settings.presets.some(({ name }) => name === sitePreset);
  const sites =
    sitePreset !== undefined && host !== null && isKnown
      ? { sitePresets: withSitePreset(settings.sitePresets, host, sitePreset) }
      : {};
  const look = Object.fromEntries(Object.entries(values).filter(([key]) => isLookKey(key)));
  const rest = Object.fromEntries(Object.entries(values).filter(([key]) => !isLookKey(key)));
  return { ...rest, ...sites, ...changeLook({ ...settings, ...sites }, url, look) };
}
