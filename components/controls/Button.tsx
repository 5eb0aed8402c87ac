import type { ComponentChildren } from 'preact';
import { trusted } from './trusted';

interface ButtonProps {
  onPress(event: MouseEvent): void;
  children: ComponentChildren;
  /** One per surface: the main action. */
  isPrimary?: boolean;
  isDisabled?: boolean;
  /** Focused first when the surface opens. */
  isFirst?: boolean;
  /** Keys that do the same, as people write them. */
  shortcut?: string;
  /** The accessible name, where the words beside it say what it is about to everybody else. */
  label?: string;
}

export function Button({ onPress, children, isPrimary, isDisabled, isFirst, shortcut, label }: ButtonProps) {
  return (
    <button
      type="button"
      class={isPrimary ? 'button button-primary' : 'button'}
      disabled={isDisabled}
      autofocus={isFirst}
      aria-label={label}
      onClick={trusted(onPress)}
    >
      {children}
      {shortcut ? <kbd>{shortcut}</kbd> : null}
    </button>
  );
}
