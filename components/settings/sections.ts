import type { MessageKey } from '../../utils/extension/i18n';
import type { SettingKey } from '../../utils/extension/settings/schema';

/** The options page from top to bottom. A test holds that every setting stands in it once. */
export const SECTIONS: { id: string; title: MessageKey; text?: MessageKey; settings: SettingKey[] }[] = [
  { id: 'appearance', title: 'options_appearance', settings: ['theme', 'customColours', 'dimImages'] },
  {
    id: 'type',
    title: 'options_type',
    settings: [
      ...(['fontFamily', 'fontSize', 'fontWeight', 'lineWidth', 'lineHeight'] as const),
      ...(['letterSpacing', 'wordSpacing', 'paragraphSpacing', 'justify', 'hyphenate'] as const),
    ],
  },
  { id: 'looks', title: 'options_presets', text: 'options_presets_text', settings: ['presets', 'sitePresets'] },
  {
    id: 'facts',
    title: 'options_facts',
    text: 'options_facts_text',
    settings: ['factKinds', 'showFacts', 'factMarks'],
  },
  { id: 'changes', title: 'options_changes', text: 'options_changes_text', settings: ['tellChanges'] },
  { id: 'reading', title: 'options_reading', settings: ['lineFocus', 'speechRate', 'voices'] },
  { id: 'keys', title: 'options_keys', text: 'options_keys_text', settings: ['keys'] },
  { id: 'toolbar', title: 'options_toolbar', text: 'options_toolbar_text', settings: ['toolbarAction'] },
  { id: 'pill', title: 'options_pill_title', text: 'options_pill_text', settings: ['pill', 'pillHiddenSites'] },
  { id: 'auto', title: 'options_auto', text: 'options_auto_text', settings: ['autoOpen', 'autoOpenSites'] },
  { id: 'parts', title: 'options_parts', text: 'options_parts_text', settings: ['siteRules'] },
];
