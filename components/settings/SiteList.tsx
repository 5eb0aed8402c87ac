import { useRef } from 'preact/hooks';
import { IconButton } from '../controls/IconButton';
import { useTranslate } from '../translate';
import { AddSite } from './AddSite';

interface Props {
  label: string;
  sites: string[];
  onChange(sites: string[]): void;
  parseSite(typed: string): string | null;
}

export function SiteList({ label, sites, onChange, parseSite }: Props) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const remove = (site: string) => {
    onChange(sites.filter((other) => other !== site));
    // The button that had the focus goes away with its row.
    field.current?.focus();
  };
  return (
    <div class="sites">
      <h3>{label}</h3>
      {sites.length === 0 && <p class="hint">{t('options_noSites')}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span class="site">{site}</span>
            <IconButton icon="close" label={t('options_removeSite', site)} onPress={() => remove(site)} />
          </li>
        ))}
      </ul>
      <AddSite
        label={label}
        field={field}
        parseSite={parseSite}
        onAdd={(site) => onChange([...sites.filter((other) => other !== site), site])}
      />
    </div>
  );
}
