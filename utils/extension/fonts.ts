import type { Look } from './settings/look';

/** The fonts that are packaged; the others are the system's. */
export const PACKAGED_FONTS = [
  'sourceSerif',
  'atkinson',
  'lexend',
  'openDyslexic',
] as const satisfies Look['fontFamily'][];
export type PackagedFont = (typeof PACKAGED_FONTS)[number];

/** The script that brings each. */
export const FONT_SCRIPTS = {
  sourceSerif: '/content-scripts/font-source-serif.js',
  atkinson: '/content-scripts/font-atkinson.js',
  lexend: '/content-scripts/font-lexend.js',
  openDyslexic: '/content-scripts/font-open-dyslexic.js',
} as const satisfies Record<PackagedFont, string>;

/** One file of a font. */
export interface FontFile {
  /** The file as a `data:` address. */
  data: string;
  style: 'normal' | 'italic';
  /** One weight, or the range of a variable font. */
  weight: string;
  /** The letters it has, where there is another file for the others. */
  range?: string;
}

/** Fonts put into a page, each by a script of its own that runs when the font is chosen. */
export const FONT_ENTRANCE = Symbol.for('nutgraf.fonts');
export type FontScope = { [FONT_ENTRANCE]?: Partial<Record<PackagedFont, FontFile[]>> };

/** Letters of the two files that a font comes in, as its makers cut them. */
export const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
export const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

export function isPackagedFont(value: unknown): value is PackagedFont {
  return (PACKAGED_FONTS as readonly unknown[]).includes(value);
}

/** Called by a font's script. */
export function offerFont(font: PackagedFont, files: FontFile[]): void {
  const scope = globalThis as FontScope;
  scope[FONT_ENTRANCE] = { ...scope[FONT_ENTRANCE], [font]: files };
}
