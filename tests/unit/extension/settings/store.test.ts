import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../../utils/extension/settings/schema';
import { readSettings, updateSettings, watchSettings } from '../../../../utils/extension/settings/store';

beforeEach(() => fakeBrowser.reset());

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const stored = async () => (await fakeBrowser.storage.local.get('settings')).settings;

test('an empty store gives the defaults and is not written to', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await stored()).toBeUndefined();
});

test.each([['text'], [null], [{ version: 1 }], [{ version: 'x', values: {} }], [{ version: 1, values: [] }]])(
  'a store with %j gives the defaults',
  async (settings) => {
    await store(settings);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  },
);

test('changes made at the same time are all kept', async () => {
  const sites = Array.from({ length: 20 }, (_, index) => `site${index}.example`);
  await Promise.all([
    ...sites.map((site) => updateSettings((now) => ({ pillHiddenSites: [...now.pillHiddenSites, site] }))),
    updateSettings(() => ({ theme: 'dark' })),
  ]);
  const settings = await readSettings();
  expect(settings.pillHiddenSites).toEqual(sites);
  expect(settings.theme).toBe('dark');
});

test('a failed change does not hold up the next one', async () => {
  const failing = updateSettings(() => ({ fontSize: 4_000 }));
  const next = updateSettings(() => ({ fontSize: 24 }));
  await expect(failing).rejects.toThrow('settings-unsound');
  expect((await next).fontSize).toBe(24);
});

test('a newer version is read as far as we know it, and never overwritten', async () => {
  const newer = { version: 99, values: { theme: 'dark', fontSize: 'huge', later: 1 } };
  await store(newer);
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  await expect(updateSettings(() => ({ theme: 'light' }))).rejects.toThrow('settings-newer');
  expect(await stored()).toEqual(newer);
});

test('a write keeps values it does not know', async () => {
  await store({ version: 1, values: { other: 'kept' } });
  await updateSettings(() => ({ theme: 'sepia' }));
  expect(await stored()).toMatchObject({ version: 1, values: { other: 'kept', theme: 'sepia' } });
});

test('those who watch hear of changes until they stop', async () => {
  const heard = vi.fn();
  const lifetime = new AbortController();
  watchSettings(heard, lifetime.signal);
  await updateSettings(() => ({ theme: 'dark' }));
  await fakeBrowser.storage.local.set({ unrelated: 1 });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, theme: 'dark' });
  lifetime.abort();
  await updateSettings(() => ({ theme: 'light' }));
  expect(heard).toHaveBeenCalledOnce();
});
