import type { MessageKey } from '../../utils/extension/i18n';

export type CommandGroup = 'moving' | 'looks' | 'article' | 'reader';

export interface Command {
  label: MessageKey;
  /** As `KeyboardEvent.key` names them, without Ctrl, Alt and Meta: those are the browser's. */
  keys: readonly string[];
  group: CommandGroup;
}

/**
 * All that keys can do in the reader, in the order of the key sheet. No key is taken that a browser scrolls, searches
 * or goes back with. People may give a command another key; the first of these is what they change.
 */
export const COMMANDS = {
  larger: { label: 'reader_larger', keys: ['+', '='], group: 'looks' },
  smaller: { label: 'reader_smaller', keys: ['-'], group: 'looks' },
  facts: { label: 'reader_command_facts', keys: ['f'], group: 'article' },
  parts: { label: 'reader_removeParts', keys: ['x'], group: 'article' },
  keys: { label: 'reader_command_keys', keys: ['?'], group: 'reader' },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof COMMANDS;
export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];

/** Keys that were chosen instead, by command; '' takes a command's key away. */
export type KeyChoices = Partial<Record<string, string>>;

/** The keys of a command. */
export function keysOf(id: CommandId, choices: KeyChoices): readonly string[] {
  const own = choices[id];
  if (own === undefined) return COMMANDS[id].keys;
  return own === '' ? [] : [own];
}

/** The command a pressed key stands for: a key that people chose comes before one that we did. */
export function commandOfKey(key: string, choices: KeyChoices): CommandId | null {
  const chosen = COMMAND_IDS.find((id) => choices[id] === key);
  return chosen ?? COMMAND_IDS.find((id) => keysOf(id, choices).includes(key)) ?? null;
}

/** A key as it is written on a keyboard. */
export function keyName(key: string): string {
  return key.length === 1 && key !== key.toLowerCase() ? `Shift ${key}` : key.length === 1 ? key.toUpperCase() : key;
}
