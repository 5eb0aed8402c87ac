import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useId } from '../use-id';
import { moveChoice } from './move-choice';
import { trusted } from './trusted';

export interface MenuItem {
  id: string;
  label: string;
  /** A picture before the label. */
  face?: ComponentChildren;
  /** `radio`: one of several; `checkbox`: on or off. An action has no kind. */
  kind?: 'radio' | 'checkbox';
  isChecked?: boolean;
  onChoose(): void;
}

interface MenuProps {
  /** What it is a menu of: the button's name and the menu's. */
  label: string;
  /** The button's face. */
  children: ComponentChildren;
  items: MenuItem[];
  class?: string;
  /** Filled with what opens it, for a key that does. */
  opener?: { current: (() => void) | null } | undefined;
}

/** A button that opens a menu, by the keys that menus have: arrows, Home, End, first letters, Enter, Esc. */
export function Menu({ label, children, items, class: name, opener }: MenuProps) {
  const id = useId();
  const [opened, setOpened] = useState<'first' | 'last' | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const isOpen = opened !== null;
  const buttons = () => [...(root.current?.querySelectorAll<HTMLElement>('.menu > button') ?? [])];
  useEffect(() => {
    if (opened === null) return;
    const checked = root.current?.querySelector<HTMLElement>('[role="menuitemradio"][aria-checked="true"]');
    (checked ?? buttons().at(opened === 'first' ? 0 : -1))?.focus();
  }, [opened]);
  if (opener) opener.current = () => setOpened('first');
  const close = () => {
    setOpened(null);
    root.current?.querySelector('button')?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && isOpen) close();
    else if (!isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      setOpened(event.key === 'ArrowDown' ? 'first' : 'last');
    } else if (isOpen && event.key.length === 1 && event.key !== ' ') focusByLetter(event, buttons());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: watches the focus and the keys of the buttons inside.
    <div
      class={name ? `menu-place ${name}` : 'menu-place'}
      ref={root}
      onFocusOut={trusted((event: FocusEvent) => {
        if (!root.current?.contains(event.relatedTarget as Node | null)) setOpened(null);
      })}
      onKeyDown={trusted(onKeyDown)}
    >
      <button
        type="button"
        class="icon-button"
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={trusted(() => setOpened(isOpen ? null : 'first'))}
      >
        {children}
      </button>
      {isOpen ? (
        <div
          class="menu"
          role="menu"
          id={id}
          aria-label={label}
          onKeyDown={trusted((event) => moveChoice(event, () => {}))}
        >
          {items.map((item) => (
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: only with the roles that have it.
            <button
              key={item.id}
              type="button"
              role={item.kind ? `menuitem${item.kind}` : 'menuitem'}
              aria-checked={item.kind ? item.isChecked === true : undefined}
              tabIndex={-1}
              onClick={trusted(() => {
                // First, so that what opens by the choice may take the focus.
                close();
                item.onChoose();
              })}
            >
              {item.face}
              {item.label}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** The next item that begins with the letter, from the focused one on, round the end. */
function focusByLetter(event: KeyboardEvent, buttons: HTMLElement[]): void {
  const letter = event.key.toLocaleLowerCase();
  const current = buttons.indexOf(event.target as HTMLElement);
  const inTurn = [...buttons.slice(current + 1), ...buttons.slice(0, current + 1)];
  inTurn.find((button) => button.textContent?.trim().toLocaleLowerCase().startsWith(letter))?.focus();
}
