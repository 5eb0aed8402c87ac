import type { ComponentChild } from 'preact';
import { COMFORTABLE_SPACING } from '../../utils/extension/settings/look';
import type { SettingKey, Settings } from '../../utils/extension/settings/schema';
import { Button } from '../controls/Button';
import { ThemeGrid } from '../look/ThemeGrid';
import { useTranslate } from '../translate';
import { ColourFields } from './ColourFields';
import { PresetList } from './PresetList';
import { SitePresets } from './SitePresets';

interface Props {
  settings: Settings;
  onChange(patch: Partial<Settings>, done?: string): void;
  parseSite(typed: string): string | null;
}

/** Settings whose control needs to know others: drawn here instead of by the schema's control. */
export const LOOK_CONTROLS: Partial<Record<SettingKey, (props: Props) => ComponentChild>> = {
  theme: ({ settings, onChange }) => <ThemeGrid look={settings} onChange={(theme) => onChange({ theme })} />,
  customColours: ({ settings, onChange }) =>
    settings.theme === 'custom' ? (
      <ColourFields colours={settings.customColours} onChange={(customColours) => onChange({ customColours })} />
    ) : null,
  presets: Presets,
  sitePresets: Sites,
};

function Presets({ settings, onChange }: Props) {
  const t = useTranslate();
  const { presets, sitePresets } = settings;
  const remove = (name: string) =>
    onChange(
      {
        presets: presets.filter((preset) => preset.name !== name),
        sitePresets: sitePresets.filter(({ preset }) => preset !== name),
      },
      t('options_presets_deleted', name),
    );
  return (
    <PresetList
      presets={presets}
      look={settings}
      onSave={(next) => onChange({ presets: next })}
      onUse={(look) => onChange(look)}
      onDelete={remove}
    />
  );
}

function Sites({ settings, onChange, parseSite }: Props) {
  const t = useTranslate();
  return (
    <SitePresets
      label={t('options_sitePresets')}
      presets={settings.presets}
      entries={settings.sitePresets}
      onChange={(sitePresets) => onChange({ sitePresets })}
      parseSite={parseSite}
    />
  );
}

/** One press for the spacing that reads most easily. */
export function Comfortable({ onChange }: Pick<Props, 'onChange'>) {
  const t = useTranslate();
  return (
    <div class="actions">
      <Button onPress={() => onChange(COMFORTABLE_SPACING, t('options_comfortable'))}>
        {t('options_comfortable')}
      </Button>
    </div>
  );
}
