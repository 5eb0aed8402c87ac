import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../utils/extension/settings/schema';
import { autoOpenModeOf, isPillShown } from '../../../../utils/extension/settings/site-settings';

const settings = {
  ...DEFAULT_SETTINGS,
  pillHiddenSites: ['hidden.example'],
  autoOpen: 'ask' as const,
  autoOpenSites: [
    { site: 'daily.example', mode: 'always' as const },
    { site: 'games.daily.example', mode: 'never' as const },
    { site: 'daily.example/live', mode: 'never' as const },
    { site: 'games.daily.example/*-review', mode: 'ask' as const },
  ],
};

test.each([
  ['https://other.example/a', true],
  ['https://www.hidden.example/a', false],
  ['https://sub.hidden.example/a', false],
  ['chrome://version', false],
])('the pill on %s: %s', (url, expected) => {
  expect(isPillShown(settings, url)).toBe(expected);
  expect(isPillShown({ ...settings, pill: false }, url)).toBe(false);
});

test.each([
  ['https://www.daily.example/a', 'always'],
  ['https://games.daily.example/a', 'never'],
  ['https://chess.games.daily.example/a', 'never'],
  ['https://daily.example/live/match', 'never'],
  ['https://games.daily.example/live', 'never'],
  ['https://games.daily.example/chess-review', 'ask'],
  ['https://notdaily.example/a', 'ask'],
  ['about:blank', 'never'],
])('opening by itself on %s: %s', (url, mode) => {
  expect(autoOpenModeOf(settings, url)).toBe(mode);
});
