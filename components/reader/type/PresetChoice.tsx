import { isSameLook } from '../../../utils/extension/settings/presets';
import type { ViewSettings } from '../../../utils/extension/settings/schema';
import { SegmentedControl } from '../../controls/SegmentedControl';
import { Switch } from '../../controls/Switch';
import { useTranslate } from '../../translate';

interface PresetChoiceProps {
  view: ViewSettings;
  site: string;
  onViewChange(patch: Partial<ViewSettings>): void;
}

/**
 * The looks that were kept. Choosing one puts it on; on a site that has one of its own, it becomes the site's. The
 * site's preset takes in what is changed there.
 */
export function PresetChoice({ view, site, onViewChange }: PresetChoiceProps) {
  const t = useTranslate();
  const { presets, sitePreset } = view;
  if (presets.length === 0) return null;
  const worn = sitePreset ?? presets.find(({ look }) => isSameLook(look, view))?.name ?? '';
  const choose = (name: string) => {
    const look = presets.find((preset) => preset.name === name)?.look;
    if (look) onViewChange({ ...look, ...(sitePreset === null ? {} : { sitePreset: name }) });
  };
  return (
    <>
      <SegmentedControl
        label={t('options_presets')}
        options={presets.map(({ name }) => ({ value: name, label: name }))}
        value={worn}
        onChange={choose}
      />
      {site && worn ? (
        <Switch
          label={t('reader_sitePreset', worn, site)}
          isOn={sitePreset !== null}
          onChange={(isOn) => onViewChange({ sitePreset: isOn ? worn : null })}
        />
      ) : null}
    </>
  );
}
