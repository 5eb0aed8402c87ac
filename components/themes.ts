import type { MessageKey } from '../utils/extension/i18n';
import type { ViewSettings } from '../utils/extension/settings/schema';

export type ThemeId = ViewSettings['theme'];

/** The themes in the order in which they are offered. Their colours are in `theme.css`, under the same name. */
export const THEMES: { id: ThemeId; label: MessageKey }[] = [
  { id: 'system', label: 'options_theme_system' },
  { id: 'light', label: 'options_theme_light' },
  { id: 'sepia', label: 'options_theme_sepia' },
  { id: 'dark', label: 'options_theme_dark' },
];
