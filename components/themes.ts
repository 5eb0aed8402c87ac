import type { MessageKey } from '../utils/extension/i18n';
import type { ViewSettings } from '../utils/extension/settings/schema';

export type ThemeId = ViewSettings['theme'];

/** The themes in the order in which they are offered. Their colours are in `theme.css`, under the same name. */
export const THEMES: { id: ThemeId; label: MessageKey }[] = [
  { id: 'system', label: 'options_theme_system' },
  { id: 'light', label: 'options_theme_light' },
  { id: 'sepia', label: 'options_theme_sepia' },
  { id: 'gray', label: 'options_theme_gray' },
  { id: 'salmon', label: 'options_theme_salmon' },
  { id: 'rose', label: 'options_theme_rose' },
  { id: 'sage', label: 'options_theme_sage' },
  { id: 'sky', label: 'options_theme_sky' },
  { id: 'contrast', label: 'options_theme_contrast' },
  { id: 'dark', label: 'options_theme_dark' },
  { id: 'slate', label: 'options_theme_slate' },
  { id: 'forest', label: 'options_theme_forest' },
  { id: 'mocha', label: 'options_theme_mocha' },
  { id: 'night', label: 'options_theme_night' },
  { id: 'contrast-dark', label: 'options_theme_contrastDark' },
  { id: 'custom', label: 'options_theme_custom' },
];
