import { expect, test } from './story';

declare const chrome: typeof import('wxt/browser').browser;

test('the welcome page shows a reader with facts, and keeps what is chosen there', async ({ chromium }) => {
  const options = await chromium.openOptions();
  const page = await chromium.context.newPage();
  await page.goto(options.url().replace('options', 'welcome'));
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('Read the news, see what it stands on');

  await expect(page.getByRole('tab', { name: /^People/ })).toBeVisible();
  await page.getByRole('tab', { name: /^Sources/ }).click();
  await expect(page.getByRole('tabpanel').getByText('Amara Castellano').first()).toBeVisible({ timeout: 20_000 });

  await page.getByRole('radio', { name: 'Opens the reader' }).click();
  await expect(options.getByRole('radio', { name: 'Opens the reader' })).toBeChecked();
});

test('after an update the popup says so once', async ({ chromium, site }) => {
  await chromium.context
    .serviceWorkers()[0]!
    .evaluate(async () => chrome.storage.local.set({ news: chrome.runtime.getManifest().version }));
  await chromium.goto(`${site.origin}/environment/dam-warning.html`);
  const popup = await chromium.openPopup();
  expect(await popup.text()).toContain('Updated to');
  await popup.press('Hide');
  await popup.close();
  const again = await chromium.openPopup();
  expect(await again.text()).not.toContain('Updated to');
});
