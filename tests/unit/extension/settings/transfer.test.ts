import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../utils/extension/settings/schema';
import { MAX_FILE_LENGTH, parseSettingsFile, renderSettingsFile } from '../../../../utils/extension/settings/transfer';

const file = (values: unknown, version: unknown = 1, kind = 'nutgraf-settings') =>
  JSON.stringify({ kind, version, values });

test('what is exported is imported unchanged', () => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    theme: 'sepia',
    fontSize: 28,
    pillHiddenSites: ['a.example'],
    autoOpenSites: [{ site: 'b.example', mode: 'always' }],
  };
  expect(parseSettingsFile(renderSettingsFile(settings))).toEqual({ settings });
});

test('settings that a file leaves out are left alone', () => {
  expect(parseSettingsFile(file({ theme: 'dark' }))).toEqual({ settings: { theme: 'dark' } });
});

test.each([
  ['', { code: 'not-json' }],
  ['{"kind":', { code: 'not-json' }],
  ['[]', { code: 'not-settings' }],
  ['null', { code: 'not-settings' }],
  [file({}, 1, 'other'), { code: 'not-settings' }],
  [file([]), { code: 'not-settings' }],
  [file({}, 0), { code: 'not-settings' }],
  [file({}, '1'), { code: 'not-settings' }],
  [file({}, 99), { code: 'newer' }],
  [file({ theme: 'dark', colour: 'red' }), { code: 'unknown-key', key: 'colour' }],
  ['{"kind":"nutgraf-settings","version":1,"values":{"__proto__":{}}}', { code: 'unknown-key', key: '__proto__' }],
  [file({ theme: 'dark', fontSize: 900 }), { code: 'bad-value', key: 'fontSize' }],
  [file({ pillHiddenSites: ['a.example', 'no site'] }), { code: 'bad-value', key: 'pillHiddenSites' }],
  [' '.repeat(MAX_FILE_LENGTH + 1), { code: 'too-long' }],
])('the file %.60s is refused', (text, problem) => {
  expect(parseSettingsFile(text)).toEqual({ problem });
});
