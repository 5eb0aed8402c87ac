import { Icon } from '../controls/Icon';
import { Menu } from '../controls/Menu';
import { THEMES, type ThemeId } from '../themes';
import { useTranslate } from '../translate';

/** The themes as a menu. */
export function ThemeMenu({ theme, onChange }: { theme: ThemeId; onChange(theme: ThemeId): void }) {
  const t = useTranslate();
  return (
    <Menu
      label={t('reader_theme')}
      items={THEMES.map((choice) => ({
        id: choice.id,
        label: t(choice.label),
        face: <span class="swatch" data-theme={choice.id} aria-hidden="true" />,
        kind: 'radio',
        isChecked: choice.id === theme,
        onChoose: () => onChange(choice.id),
      }))}
    >
      <Icon name="system" />
    </Menu>
  );
}
