import { type Browser, browser } from 'wxt/browser';
import { inTurn } from '../in-turn';
import { isRecord } from '../messages/checks';
import { NutgrafError } from '../report-error';
import { migrateValues } from './migrations';
import { readValues, SETTINGS, SETTINGS_VERSION, type SettingKey, type Settings } from './schema';

/** The one item in `storage.local` that holds everything. */
const ITEM = 'settings';

interface Stored {
  version: number;
  /** As stored, so that a write keeps what it does not know. */
  values: Record<string, unknown>;
}

export async function readSettings(): Promise<Settings> {
  return settingsOf(parseStored((await browser.storage.local.get(ITEM))[ITEM]));
}

/**
 * Changes settings, one writer after the other across all contexts, so that no change is lost. Throws
 * `settings-newer` when a newer version of the extension has written them, and `settings-unsound` for a bad value.
 */
export function updateSettings(change: (current: Settings) => Partial<Settings>): Promise<Settings> {
  return inTurn('settings', async () => {
    const stored = parseStored((await browser.storage.local.get(ITEM))[ITEM]);
    if (stored.version > SETTINGS_VERSION) throw new NutgrafError('settings-newer');
    const current = settingsOf(stored);
    const patch = change(current);
    const isSound = Object.entries(patch).every(([key, value]) => SETTINGS[key as SettingKey]?.check(value));
    if (!isSound) throw new NutgrafError('settings-unsound');
    const next = { ...current, ...patch };
    const values = { ...migrateValues(stored.version, stored.values), ...next };
    await browser.storage.local.set({ [ITEM]: { version: SETTINGS_VERSION, values } });
    return next;
  });
}

/**
 * Keeps the settings from scripts in pages, which get what they need by message. Firefox has no such lock; there the
 * scripts simply do not ask.
 */
export async function guardSettings(): Promise<void> {
  const { local } = browser.storage as { local: Partial<Pick<Browser.storage.StorageArea, 'setAccessLevel'>> };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Calls back after every change, from whichever context it came. */
export function watchSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[ITEM]) callback(settingsOf(parseStored(changes[ITEM].newValue)));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function parseStored(stored: unknown): Stored {
  const isSound = isRecord(stored) && Number.isInteger(stored.version) && isRecord(stored.values);
  if (!isSound) return { version: SETTINGS_VERSION, values: {} };
  return { version: stored.version as number, values: stored.values as Record<string, unknown> };
}

function settingsOf(stored: Stored): Settings {
  return readValues(migrateValues(stored.version, stored.values));
}
