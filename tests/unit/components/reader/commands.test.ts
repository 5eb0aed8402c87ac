import { describe, expect, it } from 'vitest';
import {
  COMMAND_IDS,
  COMMANDS,
  commandOfKey,
  type KeyChoices,
  keyName,
  keysOf,
} from '../../../../components/reader/commands';
import { inEnglish } from '../facts/language';

describe('keys of the reader', () => {
  it('no key stands for two commands', () => {
    const keys = COMMAND_IDS.flatMap((id) => [...COMMANDS[id].keys]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('takes no key that browsers scroll, search, move or go back with', () => {
    const reserved = [' ', '/', "'", 'Tab', 'Enter', 'Escape', 'Backspace', 'PageDown', 'PageUp', 'Home', 'End', 'F7'];
    const keys: string[] = COMMAND_IDS.flatMap((id) => [...COMMANDS[id].keys]);
    expect(keys.filter((key) => reserved.includes(key) || key.startsWith('Arrow'))).toEqual([]);
  });

  const cases: [key: string, choices: KeyChoices, expected: string | null][] = [
    ['+', {}, 'larger'],
    ['=', {}, 'larger'],
    ['w', { larger: 'w' }, 'larger'],
    ['+', { larger: 'w' }, null],
    ['f', { larger: 'f' }, 'larger'],
    ['f', { facts: '' }, null],
    ['§', {}, null],
    ['f', { unknown: 'f' }, 'facts'],
  ];
  it.each(cases)('%s with %o is %s', (key, choices, expected) => {
    expect(commandOfKey(key, choices)).toBe(expected);
  });

  it('writes keys as they are on a keyboard', () => {
    expect(['f', 'F', '+', 'PageDown', 'MediaTrackNext'].map((key) => keyName(key, inEnglish.t))).toEqual([
      ...['F', 'Shift F', '+', 'PageDown', 'Next track'],
    ]);
    expect(keysOf('larger', { larger: '' })).toEqual([]);
  });
});
