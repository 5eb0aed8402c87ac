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
export function schemeOf(theme: Settings['theme']): 'light' | 'dark' | 'light dark' {
  if (theme === 'system') return 'light dark';
  return DARK_THEMES.has(theme) ? 'dark' : 'light';
}
