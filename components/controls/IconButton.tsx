import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import { trusted } from './trusted';

interface IconButtonProps {
  icon: IconName;
  /** What it does: the name for assistive technology, and the tooltip. */
  label: string;
  onPress(): void;
  /** For buttons that switch something on and off. */
  isPressed?: boolean;
  isDisabled?: boolean;
  /** For `aria-keyshortcuts`. */
  keys?: string;
  /** A word beside the picture. */
  children?: ComponentChildren;
}

export function IconButton({ icon, label, onPress, isPressed, isDisabled, keys, children }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      aria-pressed={isPressed}
      aria-keyshortcuts={keys}
      // Not `disabled`: that would throw the focus away when the end of a range is reached.
      aria-disabled={isDisabled || undefined}
      onClick={trusted(() => {
        if (!isDisabled) onPress();
      })}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}
