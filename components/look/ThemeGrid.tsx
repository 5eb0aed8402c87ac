import type { Look } from '../../utils/extension/settings/look';
import { moveChoice } from '../controls/move-choice';
import { trusted } from '../controls/trusted';
import { THEMES } from '../themes';
import { useTranslate } from '../translate';
import { ownTokens } from './paint-theme';

interface ThemeGridProps {
  look: Pick<Look, 'theme' | 'customColours'>;
  onChange(theme: Look['theme']): void;
}

/** All themes, each in its own colours. */
export function ThemeGrid({ look, onChange }: ThemeGridProps) {
  const t = useTranslate();
  const { customColours } = look;
  return (
    <div
      class="theme-grid"
      role="radiogroup"
      aria-label={t('options_theme')}
      onKeyDown={trusted((event) => moveChoice(event, (index) => onChange(THEMES[index]?.id ?? look.theme)))}
    >
      {THEMES.map(({ id, label }) => (
        // biome-ignore lint/a11y/useSemanticElements: no input ever stands in the overlay, where the page could see it.
        <button
          key={id}
          type="button"
          role="radio"
          class="theme-choice"
          aria-checked={id === look.theme}
          tabIndex={id === look.theme ? 0 : -1}
          onClick={trusted(() => onChange(id))}
        >
          <span class="theme-sample" data-theme={id} style={ownTokens({ theme: id, customColours })} aria-hidden="true">
            <span />
          </span>
          {t(label)}
        </button>
      ))}
    </div>
  );
}
