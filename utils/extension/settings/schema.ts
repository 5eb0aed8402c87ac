import type { MessageKey } from '../i18n';
import {
  choice,
  flags,
  keyChoices,
  type Setting,
  siteBlockRules,
  siteList,
  siteModes,
  speechRate,
  steps,
  toggle,
  voiceChoices,
} from './kinds';

/** Grows by one whenever the meaning of a stored value changes; `migrations.ts` then gets an entry. */
export const SETTINGS_VERSION = 1;

/**
 * Every setting, once: its default, what may be stored, how it is shown and the phrase that names it. The type, the
 * options page, import and export all follow from this list.
 */
export const SETTINGS = {
  theme: choice('system', 'options_theme', {
    system: 'options_theme_system',
    light: 'options_theme_light',
    sepia: 'options_theme_sepia',
    gray: 'options_theme_gray',
    rose: 'options_theme_rose',
    sage: 'options_theme_sage',
    sky: 'options_theme_sky',
    contrast: 'options_theme_contrast',
    dark: 'options_theme_dark',
    slate: 'options_theme_slate',
    forest: 'options_theme_forest',
    mocha: 'options_theme_mocha',
    night: 'options_theme_night',
    'contrast-dark': 'options_theme_contrastDark',
  }),
  /** Size of the article's text in CSS pixels. */
  fontSize: steps(19, 'options_fontSize', { min: 12, max: 48, step: 1 }),
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
  factKinds: flags({ people: true, sources: true, dates: true }, 'options_factKinds', {
    people: 'facts_people',
    sources: 'facts_sources',
    dates: 'facts_dates',
  }),
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
  /** What a site does instead; it holds for the site's subdomains too, and the closest entry wins. */
  autoOpenSites: siteModes('options_autoOpenSites'),
  /** What is kept and left out of articles of a site. */
  siteRules: siteBlockRules('options_siteRules'),
} satisfies Record<string, Setting<unknown>>;

export type SettingKey = keyof typeof SETTINGS;
export type Settings = { [Key in SettingKey]: (typeof SETTINGS)[Key] extends Setting<infer Value> ? Value : never };
export type AutoOpenMode = Settings['autoOpen'];

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** The settings that a page's content script may know and write. */
const VIEW_KEYS = [
  'theme',
  'fontSize',
  'lineFocus',
  'speechRate',
  'voices',
  'showFacts',
  'factKinds',
  'keys',
] as const satisfies SettingKey[];
export type ViewSettings = Pick<Settings, (typeof VIEW_KEYS)[number]>;

/** The settings with each stored value that is sound; the default stands in for each that is not. */
export function readValues(values: Record<string, unknown>): Settings {
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, SETTINGS[key].read(values[key])])) as Settings;
}

export const DEFAULT_SETTINGS: Settings = readValues({});

export function viewOf(settings: Settings): ViewSettings {
  return Object.fromEntries(VIEW_KEYS.map((key) => [key, settings[key]])) as unknown as ViewSettings;
}

/** Whether a patch from a page's content script holds view settings only, each of them sound. */
export function isViewPatch(patch: unknown): patch is Partial<ViewSettings> {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return false;
  return Object.entries(patch).every(
    ([key, value]) => (VIEW_KEYS as readonly string[]).includes(key) && SETTINGS[key as SettingKey].check(value),
  );
}

export function settingLabel(key: SettingKey): MessageKey {
  return SETTINGS[key].label;
}
