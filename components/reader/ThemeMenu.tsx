import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import { moveChoice } from '../controls/move-choice';
import { trusted } from '../controls/trusted';
import { THEMES, type ThemeId } from '../themes';
import { useTranslate } from '../translate';

/** The themes as a menu: the innermost layer, which Esc closes first. */
export function ThemeMenu({ theme, onChange }: { theme: ThemeId; onChange(theme: ThemeId): void }) {
  const t = useTranslate();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const label = t('reader_theme');
  useEffect(() => {
    if (isOpen) root.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: watches the focus and Esc of the buttons inside.
    <div
      class="menu-place"
      ref={root}
      onFocusOut={trusted((event: FocusEvent) => {
        if (!root.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
      })}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      })}
    >
      <button
        type="button"
        class="icon-button"
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={trusted(() => setOpen(!isOpen))}
      >
        <Icon name="system" />
      </button>
      {isOpen ? (
        <div
          class="menu"
          role="menu"
          id={id}
          aria-label={label}
          onKeyDown={trusted((event) => moveChoice(event, () => {}))}
        >
          {THEMES.map((choice) => (
            <button
              key={choice.id}
              type="button"
              role="menuitemradio"
              aria-checked={choice.id === theme}
              tabIndex={choice.id === theme ? 0 : -1}
              onClick={trusted(() => {
                onChange(choice.id);
                close();
              })}
            >
              <span class="swatch" data-theme={choice.id} aria-hidden="true" />
              {t(choice.label)}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
