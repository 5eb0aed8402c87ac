import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../support/browsers';

const SITE = 'https://site.example/';
const CONFIG = fileURLToPath(new URL('../../docs/site/vite.config.ts', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../out/site/', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

let browser: Browser;
let page: Page;
let foreign: string[];

test.beforeAll(async () => {
  await build({ configFile: CONFIG, logLevel: 'error' });
  browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? undefined, args: ['--no-sandbox'] });
});
test.afterAll(() => browser.close());

test.beforeEach(async () => {
  foreign = [];
  page = await browser.newPage();
  await page.route('**', async (route) => {
    const address = route.request().url();
    if (!address.startsWith(SITE)) {
      foreign.push(address);
      return route.abort();
    }
    const file = join(FOLDER, new URL(address).pathname);
    return route.fulfill({
      body: await readFile(file),
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
    });
  });
});
test.afterEach(() => page.close());

test('the example is read, its facts are found, and nothing leaves the page', async () => {
  await page.goto(`${SITE}try.html`);
  await page.getByRole('button', { name: 'Show an example' }).click();
  const reader = page.getByRole('dialog', { name: 'Night buses to the hospital will run again from March' });
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    'Night buses to the hospital will run again from March',
  );
  await expect(reader.getByText('Old bridge at Arden closed')).toHaveCount(0);
  await expect(reader.getByRole('tabpanel').getByText('Amara Castellano').first()).toBeVisible({ timeout: 20_000 });
  expect(foreign).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(reader).toBeHidden();
  await expect(page.getByRole('textbox', { name: /Source of the page/ })).toBeFocused();
});

test('what is no article is said to be none', async () => {
  await page.goto(`${SITE}try.html`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('alert')).toHaveText(/^Paste the source/);
  await page.getByRole('textbox', { name: /Source of the page/ }).fill('<nav><a href="/">Home</a></nav>');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('alert')).toHaveText(/^No article was found/);
});

test('every page of the site leads to the others', async () => {
  for (const name of ['index', 'try', 'privacy']) {
    await page.goto(`${SITE}${name}.html`);
    await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(3);
    for (const picture of await page.getByRole('img').all())
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
});
