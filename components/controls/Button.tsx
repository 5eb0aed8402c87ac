import type { ComponentChildren } from 'preact';
import { trusted } from './trusted';

interface ButtonProps {
  onPress(): void;
  children: ComponentChildren;
  /** One per surface: the main action. */
  isPrimary?: boolean;
  isDisabled?: boolean;
  /** Focused first when the surface opens. */
  isFirst?: boolean;
  /** Keys that do the same, as people write them. */
  shortcut?: string;
}

export function Button({ onPress, children, isPrimary, isDisabled, isFirst, shortcut }: ButtonProps) {
  return (
    <button
      type="button"
      class={isPrimary ? 'button button-primary' : 'button'}
      disabled={isDisabled}
      autofocus={isFirst}
      onClick={trusted(onPress)}
    >
      {children}
      {shortcut ? <kbd>{shortcut}</kbd> : null}
    </button>
  );
}
