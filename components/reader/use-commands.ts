import { useRef } from 'preact/hooks';
import { type CommandId, commandOfKey, type KeyChoices } from './commands';
import { closeInnermost, type LayerStack } from './layers';

export type CommandHandlers = Partial<Record<CommandId, () => void>>;

/** Keys that a control under the focus takes for itself: it writes, turns or chooses with them. */
const OWN_KEYS = 'input, select, textarea, [role="menu"], [role="slider"], [role="listbox"]';

/**
 * What a key pressed anywhere in the reader does: runs a command that has a handler, or closes the innermost layer. A
 * key with Ctrl, Alt or Meta is the browser's. Gives the handler for `keydown` and the layers that lie open.
 */
export function useCommands(handlers: CommandHandlers, choices: KeyChoices) {
  const layers = useRef<LayerStack>([]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (closeInnermost(layers)) event.preventDefault();
      return;
    }
    if (event.key.length === 1 && (event.target as Element).closest(OWN_KEYS)) return;
    const id = commandOfKey(event.key, choices);
    const run = id && handlers[id];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return { onKeyDown, layers };
}
