import { choice, colours, type Setting, type SettingValues, steps, stepsOrFull, toggle } from './kinds';

/** How an article looks. A preset holds all of these, and nothing else. */
export const LOOK_SETTINGS = {
  theme: choice('system', 'options_theme', {
    system: 'options_theme_system',
    light: 'options_theme_light',
    sepia: 'options_theme_sepia',
    gray: 'options_theme_gray',
    salmon: 'options_theme_salmon',
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
    custom: 'options_theme_custom',
  }),
  /** What the theme `custom` is made from. */
  customColours: colours('options_customColours', {
    paper: '#fbf6e9',
    ink: '#22302b',
    accent: '#8a3a1c',
    link: '#1f4f8b',
  }),
  fontFamily: choice('serif', 'options_fontFamily', {
    serif: 'options_font_serif',
    sans: 'options_font_sans',
    mono: 'options_font_mono',
    sourceSerif: 'options_font_sourceSerif',
    atkinson: 'options_font_atkinson',
    lexend: 'options_font_lexend',
    openDyslexic: 'options_font_openDyslexic',
  }),
  /** Size of the article's text in CSS pixels. */
  fontSize: steps(19, 'options_fontSize', { min: 10, max: 128, step: 1, unit: 'px' }),
  fontWeight: steps(400, 'options_fontWeight', { min: 300, max: 700, step: 100, unit: 'none' }),
  /** Longest line, in em of the text. */
  lineWidth: stepsOrFull(34, 'options_lineWidth', { min: 20, max: 100, step: 2, unit: 'em' }),
  /** Distance of lines as a multiple of the text's size. */
  lineHeight: steps(1.6, 'options_lineHeight', { min: 1, max: 3, step: 0.1, unit: 'none' }),
  /** These three in em, added to what the font has. */
  letterSpacing: steps(0, 'options_letterSpacing', { min: 0, max: 0.3, step: 0.01, unit: 'em' }),
  wordSpacing: steps(0, 'options_wordSpacing', { min: 0, max: 0.5, step: 0.02, unit: 'em' }),
  paragraphSpacing: steps(1, 'options_paragraphSpacing', { min: 0, max: 3, step: 0.25, unit: 'em' }),
  justify: toggle(false, 'options_justify'),
  hyphenate: toggle(true, 'options_hyphenate'),
  dimImages: toggle(false, 'options_dimImages'),
} satisfies Record<string, Setting<unknown>>;

export type LookKey = keyof typeof LOOK_SETTINGS;
export type Look = SettingValues<typeof LOOK_SETTINGS>;

export const LOOK_KEYS = Object.keys(LOOK_SETTINGS) as LookKey[];

/** The look that nothing was changed of. */
export const DEFAULT_LOOK = readLook({});

/** WCAG 2.2, 1.4.12: the spacing that a text must bear, and that many read more easily. */
export const COMFORTABLE_SPACING = {
  lineHeight: 1.5,
  letterSpacing: 0.12,
  wordSpacing: 0.16,
  paragraphSpacing: 2,
} satisfies Partial<Look>;

/** The part of `values` that is its look. */
export function lookOf(values: Look): Look {
  return Object.fromEntries(LOOK_KEYS.map((key) => [key, values[key]])) as unknown as Look;
}

/** The look with each value that is sound; the default stands in for each that is not. */
export function readLook(values: Record<string, unknown>): Look {
  return Object.fromEntries(LOOK_KEYS.map((key) => [key, LOOK_SETTINGS[key].read(values[key])])) as unknown as Look;
}

/** Whether each value that is there is sound and belongs to a look. */
export function isLookPatch(values: Record<string, unknown>): values is Partial<Look> {
  return Object.entries(values).every(
    ([key, value]) => Object.hasOwn(LOOK_SETTINGS, key) && LOOK_SETTINGS[key as LookKey].check(value),
  );
}
