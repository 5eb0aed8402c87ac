import type { BaseColours } from '../../utils/extension/settings/kinds';
import { useTranslate } from '../translate';
import { useId } from '../use-id';

const NAMES = ['paper', 'ink', 'accent', 'link'] as const;

/** The four colours that a theme of one's own is made from. */
export function ColourFields({ colours, onChange }: { colours: BaseColours; onChange(colours: BaseColours): void }) {
  const t = useTranslate();
  const id = useId();
  return (
    <div class="colour-fields">
      {NAMES.map((name) => (
        <label key={name} for={`${id}-${name}`}>
          {t(`options_customColours_${name}`)}
          <input
            type="color"
            id={`${id}-${name}`}
            value={colours[name]}
            onChange={(event) => onChange({ ...colours, [name]: event.currentTarget.value.toLowerCase() })}
          />
        </label>
      ))}
      <p class="hint">{t('options_customColours_text')}</p>
    </div>
  );
}
