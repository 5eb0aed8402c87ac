import { isDarkColour } from './luminance';
import type { Settings } from './schema';

const DARK_THEMES: ReadonlySet<Settings['theme']> = new Set([
  'dark',
  'slate',
  'forest',
  'mocha',
  'night',
  'contrast-dark',
]);

/** Whether a theme is light or dark, or goes with the system: for what is too small to have the theme's colours. */
export function schemeOf(
  theme: Settings['theme'],
  customColours: Settings['customColours'],
): 'light' | 'dark' | 'light dark' {
  if (theme === 'system') return 'light dark';
  const isDark = theme === 'custom' ? isDarkColour(customColours.paper) : DARK_THEMES.has(theme);
  return isDark ? 'dark' : 'light';
}
