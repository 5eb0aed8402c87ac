import { useRef } from 'preact/hooks';
import { type Preset, type SitePreset, withSitePreset } from '../../utils/extension/settings/presets';
import { IconButton } from '../controls/IconButton';
import { SegmentedControl } from '../controls/SegmentedControl';
import { useTranslate } from '../translate';
import { AddSite } from './AddSite';

interface Props {
  label: string;
  presets: Preset[];
  entries: SitePreset[];
  onChange(entries: SitePreset[]): void;
  parseSite(typed: string): string | null;
}

/** Sites that have a look of their own. */
export function SitePresets({ label, presets, entries, onChange, parseSite }: Props) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const options = presets.map(({ name }) => ({ value: name, label: name }));
  const first = presets[0]?.name;
  if (first === undefined && entries.length === 0) return null;
  return (
    <div class="sites">
      <h3>{label}</h3>
      {entries.length === 0 && <p class="hint">{t('options_noSites')}</p>}
      <ul>
        {entries.map(({ site, preset }) => (
          <li key={site}>
            <span class="site">{site}</span>
            <SegmentedControl
              label={t('options_sitePresets_of', site)}
              options={options}
              value={preset}
              onChange={(name) => onChange(entries.map((each) => (each.site === site ? { site, preset: name } : each)))}
            />
            <IconButton
              icon="close"
              label={t('options_removeSite', site)}
              onPress={() => {
                onChange(entries.filter((each) => each.site !== site));
                field.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      {first === undefined ? null : (
        <AddSite
          label={label}
          field={field}
          parseSite={parseSite}
          onAdd={(site) => onChange(withSitePreset(entries, site, first))}
        />
      )}
    </div>
  );
}
