import { useRef } from 'preact/hooks';
import type { SiteMode, SiteRule } from '../../utils/extension/settings/kinds';
import { IconButton } from '../controls/IconButton';
import { SegmentedControl } from '../controls/SegmentedControl';
import { useTranslate } from '../translate';
import { AddSite } from './AddSite';

interface Props {
  label: string;
  rules: SiteRule[];
  onChange(rules: SiteRule[]): void;
  /** A site, or a part of one. */
  parseSite(typed: string): string | null;
}

const MODES: SiteMode[] = ['never', 'ask', 'always'];

/** Sites and parts of them, each with what the reader does there by itself. */
export function SiteModes({ label, rules, onChange, parseSite }: Props) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const options = MODES.map((value) => ({ value, label: t(`options_autoOpen_${value}`) }));
  const set = (site: string, mode: SiteMode) => {
    const isKnown = rules.some((rule) => rule.site === site);
    onChange(isKnown ? rules.map((rule) => (rule.site === site ? { site, mode } : rule)) : [...rules, { site, mode }]);
  };
  // Somebody who adds a site wants the reader there; somebody who adds a part of one does not.
  const add = (site: string) => set(site, site.includes('/') ? 'never' : 'always');
  const remove = (site: string) => {
    onChange(rules.filter((rule) => rule.site !== site));
    field.current?.focus();
  };
  return (
    <div class="sites">
      <h3>{label}</h3>
      {rules.length === 0 && <p class="hint">{t('options_noSites')}</p>}
      <ul>
        {rules.map(({ site, mode }) => (
          <li key={site}>
            <span class="site">{site}</span>
            <SegmentedControl label={site} options={options} value={mode} onChange={(next) => set(site, next)} />
            <IconButton icon="close" label={t('options_removeSite', site)} onPress={() => remove(site)} />
          </li>
        ))}
      </ul>
      <p class="hint">{t('options_autoOpen_paths')}</p>
      <AddSite label={label} field={field} parseSite={parseSite} onAdd={add} />
    </div>
  );
}
