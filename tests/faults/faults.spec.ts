import type { CDPSession, Page } from '@playwright/test';
import { DEFAULT_SETTINGS } from '../../utils/extension/settings/schema';
import { expect, tally, times } from '../attacks/attack';
import { enterExtensionWorld } from '../e2e/extension-world';
import { DAM, DAM_HEADLINE, test } from '../e2e/story';
import { extensionFolder } from '../support/journey/build';
import { ChromiumSession } from '../support/journey/chromium-session';
import { poll } from '../support/poll';

declare const chrome: typeof import('wxt/browser').browser;

test.describe.configure({ timeout: 600_000 });
test.beforeEach(() => test.skip(test.info().project.name !== 'chromium', 'Only Chromium lets a driver do this.'));

const FERRY = '/features/last-ferry.html';

async function openReader(chromium: ChromiumSession, url: string): Promise<void> {
  await chromium.page.bringToFront();
  await chromium.goto(url);
  await chromium.fire('commands.onCommand', 'toggle-reader');
  await chromium.waitForReader();
}

/** The item that holds all settings, as it is stored. */
const storedSettings = (page: Page) =>
  page.evaluate(async () => (await chrome.storage.local.get('settings')).settings as Stored | undefined);
interface Stored {
  version: number;
  values: Record<string, unknown>;
}

/** Stops the extension's worker as the browser does when it wants its memory back. */
async function stopWorker(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.stopAllWorkers');
}

test('a worker that is stopped in the middle of it loses no change', async ({ chromium, site }) => {
  const options = await chromium.openOptions();
  const session = await chromium.context.newCDPSession(options);
  await session.send('ServiceWorker.enable');
  await openReader(chromium, site.origin + DAM);
  let kept = 0;
  const tried = times(100);
  for (let n = 0; n < tried; n++) {
    const before =
      ((await storedSettings(options))?.values.fontSize as number | undefined) ?? DEFAULT_SETTINGS.fontSize;
    const key = n % 2 === 0 ? '+' : '-';
    await chromium.page.keyboard.press(key);
    // Changes are sent together a moment later: the worker goes before, while and after they come.
    await chromium.page.waitForTimeout(260 + ((n * 13) % 90));
    await stopWorker(session);
    const isKept = await poll('the change', async () => {
      const now = (await storedSettings(options))?.values.fontSize as number | undefined;
      return now !== undefined && (key === '+' ? now > before : now < before);
    }).catch(() => false);
    if (isKept) kept++;
  }
  tally(tried, kept);
  expect(kept).toBe(tried);
});

test('a reader whose extension is loaded anew goes away', async ({ site }) => {
  const tried = times(50);
  let gone = 0;
  for (let n = 0; n < tried; n++) {
    // An extension that was loaded by a switch does not come back in the same browser.
    const chromium = await ChromiumSession.start(extensionFolder('chromium'));
    try {
      await openReader(chromium, site.origin + DAM);
      await chromium.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      const isGone = await poll('the reader goes', async () => {
        return !(await chromium.isReaderOpen());
      }).catch(() => false);
      if (isGone) gone++;
    } finally {
      await chromium.close();
    }
  }
  tally(tried, gone);
  expect(gone).toBe(tried);
});

test('leaving a page while it is being read shows nothing of it on the next one', async ({ chromium, site }) => {
  const tried = times(100);
  let right = 0;
  for (let n = 0; n < tried; n++) {
    const [from, to] = n % 2 === 0 ? [DAM, FERRY] : [FERRY, DAM];
    await chromium.goto(site.origin + from);
    // Not waited for: the page goes while it is read, now sooner, now later.
    await chromium.fire('commands.onCommand', 'toggle-reader');
    await chromium.page.waitForTimeout((n * 7) % 60);
    await chromium.goto(site.origin + to);
    await chromium.page.waitForTimeout(80);
    const dialog = (await chromium.nodes()).find(({ role }) => role === 'dialog');
    const title = await chromium.page.title();
    const isStale = dialog !== undefined && !title.startsWith(dialog.name.slice(0, 20));
    if (!isStale) right++;
  }
  tally(tried, right);
  expect(right).toBe(tried);
});

test('pages that come back from the cache are read again, one reader each', async ({ site }) => {
  const chromium = await ChromiumSession.start(extensionFolder('chromium'), {
    without: ['--disable-back-forward-cache'],
  });
  const tried = times(50);
  let right = 0;
  let kept = 0;
  try {
    const { page } = chromium;
    await chromium.goto(site.origin + DAM);
    for (let n = 0; n < tried; n++) {
      await page.evaluate((mark) => Object.assign(globalThis, { mark }), n);
      // Left with the reader open, every other time.
      if (n % 2 === 0) {
        await chromium.fire('commands.onCommand', 'toggle-reader');
        await chromium.waitForReader();
      }
      await chromium.goto(site.origin + FERRY);
      await page.evaluate(() => history.back());
      await poll('the page is back', () => page.evaluate((path) => location.pathname === path, DAM).catch(() => false));
      if (await page.evaluate((mark) => (globalThis as { mark?: number }).mark === mark, n)) kept++;
      await poll('no reader came with it', async () => !(await chromium.isReaderOpen()));
      await chromium.fire('commands.onCommand', 'toggle-reader');
      await chromium.waitForReader();
      const dialogs = (await chromium.nodes()).filter(({ role }) => role === 'dialog');
      if (dialogs.length === 1 && dialogs[0]?.name === DAM_HEADLINE) right++;
      await page.keyboard.press('Escape');
      await poll('the reader goes', async () => !(await chromium.isReaderOpen()));
    }
  } finally {
    await chromium.close();
  }
  tally(tried, right, { fromTheCache: kept });
  expect(right).toBe(tried);
  // Or the test tries nothing.
  expect(kept).toBeGreaterThan(0);
});

/** What no version of the extension has written, from a half-written item to somebody's joke. */
const CORRUPT: unknown[] = [
  ...[null, 0, '', 'settings', [], {}, true, { version: 1 }, { values: {} }, { version: 'x', values: {} }],
  ...[
    { version: 1, values: [] },
    { version: 1, values: { theme: 7 } },
    { version: 1, values: { fontSize: 1e99 } },
  ],
  ...[
    { version: 1, values: { keys: { contents: [[]] } } },
    { version: -1, values: { theme: 'dark' } },
  ],
  { version: 1, values: { autoOpenSites: { '<b>': 'always' }, presets: [{ name: 3 }], siteRules: 'x' } },
  { version: 1, values: Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`k${n}`, n])) },
];

test('whatever is stored as settings, the reader opens, and what is sound in it stays', async ({ chromium, site }) => {
  const options = await chromium.openOptions();
  let right = 0;
  for (const settings of CORRUPT) {
    await options.evaluate(async (stored) => chrome.storage.local.set({ settings: stored }), settings);
    await options.reload();
    const heading = options.getByRole('heading', { level: 1 }).first();
    const isThere = await heading.waitFor().then(
      () => true,
      () => false,
    );
    await openReader(chromium, site.origin + DAM);
    if (isThere) right++;
  }
  const sound = { version: 1, values: { theme: 'sepia', fontSize: 'enormous', nonsense: { a: 1 } } };
  await options.evaluate(async (stored) => chrome.storage.local.set({ settings: stored }), sound);
  await options.reload();
  await expect(options.getByRole('radio', { name: 'Sepia' })).toBeChecked();
  tally(CORRUPT.length + 1, right + 1);
  expect(right).toBe(CORRUPT.length);
});

test('settings of a newer version are read as far as they are known, and never written over', async ({
  chromium,
  site,
}) => {
  const options = await chromium.openOptions();
  const newer = { version: 999, values: { theme: 'dark', fontSize: 24, fromTheFuture: [1, 2, 3] } };
  await options.evaluate(async (stored) => chrome.storage.local.set({ settings: stored }), newer);
  await options.reload();
  await options.getByRole('radio', { name: 'Sepia' }).click();
  await openReader(chromium, site.origin + DAM);
  await chromium.page.keyboard.press('+');
  await chromium.page.waitForTimeout(1_000);
  expect(await storedSettings(options)).toEqual(newer);
  tally(1, 1);
});

test('two windows that write settings at once lose nothing', async ({ chromium }) => {
  const [one, two] = [await chromium.openOptions(), await chromium.openOptions()];
  const tried = times(50);
  let right = 0;
  for (let n = 0; n < tried; n++) {
    const pill = one.getByRole('switch', { name: 'Show it' });
    const images = two.getByRole('switch', { name: 'Dim pictures in dark themes' });
    const before = (await storedSettings(one))?.values ?? {};
    const wanted = { pill: !(before.pill ?? true), dimImages: !(before.dimImages ?? false) };
    await Promise.all([
      pill.evaluate((each: HTMLElement) => each.focus()),
      images.evaluate((each: HTMLElement) => each.focus()),
    ]);
    await Promise.all([one.keyboard.press('Space'), two.keyboard.press('Space')]);
    const isRight = await poll('both changes', async () => {
      const { pill: hasPill, dimImages } = (await storedSettings(one))?.values ?? {};
      return hasPill === wanted.pill && dimImages === wanted.dimImages;
    }).catch(() => false);
    if (isRight) right++;
  }
  tally(tried, right);
  expect(right).toBe(tried);
});

test('without a network an open page is read, and what cannot be had is said', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  await chromium.context.setOffline(true);
  await chromium.fire('commands.onCommand', 'toggle-reader');
  await chromium.waitForReader();
  await chromium.findNode('facts are there', ({ role, name }) => role === 'tab' && /^People [1-9]/.test(name));
  await chromium.page.keyboard.press('Escape');
  await chromium.context.setOffline(false);
  await openReader(chromium, `${site.origin}/lab/walk-along-the-old-canal/`);
  await chromium.context.setOffline(true);
  await chromium.pressNode('button', /^Continue: next page/);
  await chromium.findNode('the failure', ({ name }) => name.startsWith('The next page did not answer'));
  await chromium.context.setOffline(false);
  await chromium.pressNode('button', /^Continue: next page/);
  await chromium.findNode('the second page', ({ name }) => name.includes('gives up and becomes a river again'));
  tally(2, 2);
});

test('full storage takes nothing away and is told of', async ({ chromium, site }) => {
  const options = await chromium.openOptions();
  await options.getByRole('radio', { name: 'Sepia' }).click();
  await poll('the theme', async () => (await storedSettings(options))?.values.theme === 'sepia');
  const before = await storedSettings(options);
  // Ten megabytes are what there is.
  await options.evaluate(async () => {
    for (let size = 10_400_000; size > 100; size = Math.floor(size / 2))
      for (let n = 0; ; n++) {
        const isSet = await chrome.storage.local.set({ [`filler${size}-${n}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
        if (!isSet) break;
      }
  });
  await openReader(chromium, site.origin + DAM);
  await chromium.page.keyboard.press('m');
  await chromium.findNode('that nothing was kept', ({ name }) => /no room|full/i.test(name));
  expect(await storedSettings(options)).toEqual(before);
  await chromium.page.keyboard.press('Escape');
  tally(1, 1);
});

test('an export that finds no room says so, and the next one is saved', async ({ chromium, site }) => {
  await openReader(chromium, site.origin + DAM);
  const run = await enterExtensionWorld(chromium);
  const save = async () => {
    await chromium.pressNode('button', /^Save$/);
    await chromium.pressNode('menuitem', /^Article as EPUB$/);
  };
  // What a browser throws where its disk is full.
  await run(`globalThis.createURL = URL.createObjectURL;
    URL.createObjectURL = () => { throw new DOMException('', 'QuotaExceededError'); }; undefined`);
  await save();
  await chromium.findNode('that it did not work', ({ name }) => name.startsWith('That did not work.'));
  expect(await chromium.isReaderOpen()).toBe(true);
  await run(`URL.createObjectURL = createURL; undefined`);
  const download = chromium.page.waitForEvent('download');
  await save();
  expect((await download).suggestedFilename()).toMatch(/\.epub$/);
  await chromium.findNode('that it is saved', ({ name }) => name === 'Saved');
  tally(2, 2);
});
