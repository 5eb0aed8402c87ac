import type { MessageKey } from '../../utils/extension/i18n';
import type { Translate } from '../translate';

export type CommandGroup = 'moving' | 'listening' | 'marking' | 'looks' | 'article' | 'reader';

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
  contents: { label: 'reader_contents', keys: ['c'], group: 'moving' },
  nextHeading: { label: 'reader_command_nextHeading', keys: ['h'], group: 'moving' },
  previousHeading: { label: 'reader_command_previousHeading', keys: ['H'], group: 'moving' },
  nextParagraph: { label: 'reader_command_nextParagraph', keys: ['j'], group: 'moving' },
  previousParagraph: { label: 'reader_command_previousParagraph', keys: ['k'], group: 'moving' },
  nextFigure: { label: 'reader_command_nextFigure', keys: ['g'], group: 'moving' },
  previousFigure: { label: 'reader_command_previousFigure', keys: ['G'], group: 'moving' },
  nextFact: { label: 'reader_command_nextFact', keys: ['n'], group: 'moving' },
  previousFact: { label: 'reader_command_previousFact', keys: ['N'], group: 'moving' },
  nextMark: { label: 'reader_command_nextMark', keys: ['u'], group: 'moving' },
  previousMark: { label: 'reader_command_previousMark', keys: ['U'], group: 'moving' },
  back: { label: 'reader_back', keys: ['b'], group: 'moving' },
  listen: { label: 'reader_command_listen', keys: ['p', 'MediaPlayPause'], group: 'listening' },
  nextSentence: { label: 'reader_voice_nextSentence', keys: ['.'], group: 'listening' },
  previousSentence: { label: 'reader_voice_previousSentence', keys: [','], group: 'listening' },
  nextPassage: { label: 'reader_voice_nextParagraph', keys: ['>', 'MediaTrackNext'], group: 'listening' },
  previousPassage: { label: 'reader_voice_previousParagraph', keys: ['<', 'MediaTrackPrevious'], group: 'listening' },
  lineFocus: { label: 'options_lineFocus', keys: ['l'], group: 'looks' },
  look: { label: 'reader_type', keys: ['a'], group: 'looks' },
  larger: { label: 'reader_larger', keys: ['+', '='], group: 'looks' },
  smaller: { label: 'reader_smaller', keys: ['-'], group: 'looks' },
  mark: { label: 'reader_command_mark', keys: ['m'], group: 'marking' },
  markYellow: { label: 'reader_mark_yellow', keys: ['1'], group: 'marking' },
  markGreen: { label: 'reader_mark_green', keys: ['2'], group: 'marking' },
  markBlue: { label: 'reader_mark_blue', keys: ['3'], group: 'marking' },
  markPink: { label: 'reader_mark_pink', keys: ['4'], group: 'marking' },
  undoMark: { label: 'reader_command_undoMark', keys: ['z'], group: 'marking' },
  marks: { label: 'reader_marks', keys: ['M'], group: 'marking' },
  facts: { label: 'reader_command_facts', keys: ['f'], group: 'article' },
  save: { label: 'reader_save', keys: ['s'], group: 'article' },
  copyLink: { label: 'reader_copy_link', keys: ['y'], group: 'article' },
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

/** Keys that keyboards show a sign on, not a word. */
const SIGN_KEYS: Record<string, MessageKey> = {
  MediaPlayPause: 'reader_key_playPause',
  MediaTrackNext: 'reader_key_trackNext',
  MediaTrackPrevious: 'reader_key_trackPrevious',
};

/** A key as it is written on a keyboard, or what its sign stands for. */
export function keyName(key: string, t: Translate): string {
  const sign = Object.hasOwn(SIGN_KEYS, key) ? SIGN_KEYS[key] : undefined;
  if (sign) return t(sign);
  return key.length === 1 && key !== key.toLowerCase() ? `Shift ${key}` : key.length === 1 ? key.toUpperCase() : key;
}
