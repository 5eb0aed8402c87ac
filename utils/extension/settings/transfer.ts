import { isRecord } from '../messages/checks';
import { migrateValues } from './migrations';
import { SETTING_KEYS, SETTINGS, SETTINGS_VERSION, type SettingKey, type Settings } from './schema';

/** Tells our files from any other JSON. */
const FILE_KIND = 'nutgraf-settings';

/** Full lists of sites and rules stay below it, however long each name in them is. */
export const MAX_FILE_LENGTH = 1_000_000;

export const SETTINGS_FILE_NAME = 'nutgraf-settings.json';

export type ImportProblem =
  | { code: 'too-long' | 'not-json' | 'not-settings' | 'newer' }
  | { code: 'unknown-key'; key: string }
  | { code: 'bad-value'; key: SettingKey };

export type Import = { settings: Partial<Settings> } | { problem: ImportProblem };

/** The settings as a file that people can read. */
export function renderSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: FILE_KIND, version: SETTINGS_VERSION, values: settings }, null, 2)}\n`;
}

/** All the settings of a file, or the first thing that is wrong with it: never a part. Keys left out stay as they are. */
export function parseSettingsFile(text: string): Import {
  if (text.length > MAX_FILE_LENGTH) return { problem: { code: 'too-long' } };
  const file = parseJson(text);
  if (file === undefined) return { problem: { code: 'not-json' } };
  if (!isRecord(file) || file.kind !== FILE_KIND || !isVersion(file.version) || !isRecord(file.values)) {
    return { problem: { code: 'not-settings' } };
  }
  if (file.version > SETTINGS_VERSION) return { problem: { code: 'newer' } };
  const values = migrateValues(file.version, file.values);
  for (const [key, value] of Object.entries(values)) {
    if (!isSettingKey(key)) return { problem: { code: 'unknown-key', key } };
    if (!SETTINGS[key].check(value)) return { problem: { code: 'bad-value', key } };
  }
  return { settings: values as Partial<Settings> };
}

function isVersion(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}

function isSettingKey(key: string): key is SettingKey {
  return (SETTING_KEYS as string[]).includes(key);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
