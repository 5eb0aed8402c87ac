import type { Page, Worker } from '@playwright/test';
import { expect, tally } from '../attacks/attack';
import { DAM, test } from '../e2e/story';
import type { ChromiumSession } from '../support/journey/chromium-session';
import { poll } from '../support/poll';

declare const chrome: typeof import('wxt/browser').browser & {
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string }>;
  };
};

test.describe.configure({ timeout: 120_000 });
test.beforeEach(() => test.skip(test.info().project.name !== 'chromium', 'Only Chromium lets a driver do this.'));

/** What the owner of the browser decides about an extension, on the browser's own page. */
async function decide(chromium: ChromiumSession, change: object): Promise<void> {
  const id = await extensionId(chromium);
  const own = await chromium.context.newPage();
  await own.goto('chrome://extensions');
  // Otherwise an extension from a folder is switched off by it.
  await own.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await own.evaluate(
    ([extension, wanted]) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId: extension, ...(wanted as object) }),
    [id, change] as const,
  );
  await poll('the extension is there', () =>
    own.evaluate(
      (extension) => chrome.developerPrivate.getExtensionInfo(extension).then(({ state }) => state === 'ENABLED'),
      id,
    ),
  );
  await own.close();
}

const extensionId = (chromium: ChromiumSession) => chromium.worker.evaluate(() => chrome.runtime.id);

/** All that is stored for longer than the browser is open. */
const storedFor = (page: Page) => page.evaluate(() => chrome.storage.local.get(null));

/** Lets the shortcut happen in a tab, whichever window it is in. */
async function pressShortcut(worker: Worker, tabId: number): Promise<void> {
  await worker.evaluate(async (id) => {
    const tab = await chrome.tabs.get(id);
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(...details: unknown[]): void } };
    onCommand.dispatch('toggle-reader', tab);
  }, tabId);
}

test('in a private window an article is read, marked in vain and left, and nothing of it is written', async ({
  chromium,
  site,
}) => {
  const id = await extensionId(chromium);
  await decide(chromium, { incognitoAccess: true });
  const own = await chromium.context.newPage();
  await own.goto(`chrome-extension://${id}/options.html`);
  // Everything on that would keep something elsewhere.
  const tell = own.getByRole('switch', { name: 'Say what has changed since I last read it' });
  await tell.click();
  await expect(tell).toBeChecked();
  const before = await storedFor(own);

  const url = site.origin + DAM;
  const tabId = await own.evaluate(async (address) => {
    const window = await chrome.windows.create({ incognito: true, url: address });
    return window?.tabs?.[0]?.id ?? -1;
  }, url);
  const { page, close } = await chromium.attachPage(url);
  try {
    const worker = await poll('the background', async () => chromium.context.serviceWorkers()[0]);
    await poll('the article is told', () =>
      worker.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }).then((text) => text !== ''), tabId),
    );
    await pressShortcut(worker, tabId);
    const find = (what: string, words: RegExp) =>
      poll(what, async () => (await chromium.nodes(page)).find(({ name }) => words.test(name)));
    await find('the reader', /^Close the reader$/);
    await find('its facts', /^People [1-9]/);
    for (const key of ['j', 'j', '1']) await page.keyboard.press(key);
    await find('that nothing is kept', /private window/i);
    await page.keyboard.press('Escape');
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(1_200);
    await page.keyboard.press('Escape');
    await poll('the reader is gone', async () => (await chromium.nodes(page)).every(({ role }) => role !== 'dialog'));
    expect(await storedFor(own)).toEqual(before);
    // Control: the same in an ordinary window is kept.
    await chromium.page.bringToFront();
    await chromium.goto(url);
    const [ordinary] = await own.evaluate(
      (private_) =>
        chrome.tabs
          .query({ active: true })
          .then((tabs) => tabs.filter(({ id: each }) => each !== private_).map(({ id: each }) => each as number)),
      tabId,
    );
    await pressShortcut(worker, ordinary as number);
    await chromium.waitForReader();
    for (const key of ['j', 'j', '1']) await chromium.page.keyboard.press(key);
    await poll('it is kept', async () => Object.keys(await storedFor(own)).some((key) => key.startsWith('article:')));
    tally(1, 1);
  } finally {
    await close();
  }
});

test('access that is withdrawn while the reader is open takes nothing from it, and is said on the next page', async ({
  chromium,
  site,
}) => {
  await chromium.goto(site.origin + DAM);
  await chromium.fire('commands.onCommand', 'toggle-reader');
  await chromium.waitForReader();
  await chromium.findNode('its facts', ({ role, name }) => role === 'tab' && /^People [1-9]/.test(name));
  await decide(chromium, { hostAccess: 'ON_CLICK' });
  await chromium.page.bringToFront();
  expect(await chromium.isReaderOpen()).toBe(true);
  await chromium.page.keyboard.press('c');
  await chromium.findNode('the contents', ({ role, name }) => role === 'navigation' && name === 'Contents');
  await chromium.page.keyboard.press('Escape');
  await chromium.page.keyboard.press('Escape');
  await poll('the reader is gone', async () => !(await chromium.isReaderOpen()));
  expect(await chromium.page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length)).toBeLessThan(
    2,
  );

  await chromium.goto(`${site.origin}/features/last-ferry.html`);
  // Without a click of somebody's own the page is none of ours, and its address neither.
  const refused = await chromium.openPopup();
  await expect(refused.page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be read');
  await refused.close();
  expect((await chromium.nodes()).some(({ role, name }) => role === 'button' && /^Read/.test(name))).toBe(false);

  await decide(chromium, { hostAccess: 'ON_ALL_SITES' });
  await chromium.page.bringToFront();
  await chromium.page.reload();
  await chromium.findNode('the Read button', ({ role, name }) => role === 'button' && /^Read/.test(name));
  const popup = await chromium.openPopup();
  await expect(popup.page.getByRole('button', { name: /^Open reader/ })).toBeVisible();
  await popup.close();
  tally(1, 1);
});
