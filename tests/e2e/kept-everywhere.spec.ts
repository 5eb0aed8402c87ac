import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../support/journey/chromium-session';
import { poll } from '../support/poll';
import { DAM, expect, test } from './story';

const KETTLE = '/lab/fighting.html?removes';
const NAME = 'Ingrid Aasen';

test.describe.configure({ timeout: 90_000 });

/** The article of a page that takes the reader out, in its tab. */
async function openTab(chromium: ChromiumSession): Promise<Page> {
  const { context, page } = chromium;
  const opened = context.waitForEvent('page');
  await poll('the article', () => page.evaluate(() => document.querySelector('h1') !== null));
  await chromium.fire('commands.onCommand', 'toggle-reader');
  const tab = await opened;
  await expect(tab.getByRole('tab', { name: /^People [1-9]/ })).toBeVisible({ timeout: 30_000 });
  return tab;
}

test('in the tab of an article its words are marked and its facts corrected, and both are kept', async ({
  chromium,
  site,
}) => {
  await chromium.goto(site.origin + KETTLE);
  const tab = await openTab(chromium);
  const words = tab.locator('.body p').first();
  await words.click({ clickCount: 3 });
  await tab.getByRole('button', { name: 'Mark in green' }).click();
  await expect(tab.locator('.body p mark').first()).toBeVisible();

  await tab.getByRole('tab', { name: /^People [1-9]/ }).click();
  const wrong = tab.getByRole('button', { name: /^Wrong\? Dismiss or correct / });
  const before = await wrong.count();
  await wrong.first().click();
  await tab.getByRole('button', { name: /^Dismiss / }).click();
  await expect(wrong).toHaveCount(before - 1);
  // One tab of it more shows the same, and changes both.
  await tab.reload();
  await expect(tab.locator('.body p mark').first()).toBeVisible();
  await expect(tab.getByText('Your changes (1)')).toBeVisible();

  const again = await chromium.context.newPage();
  await again.goto(tab.url());
  await again.getByRole('button', { name: 'Marks', exact: true }).click();
  await again.getByRole('button', { name: /^Remove the mark on / }).click();
  await expect(tab.locator('.body p mark')).toHaveCount(0);
  await again.getByText('Your changes (1)').click();
  await again.getByRole('button', { name: /^Put back / }).click();
  await expect(tab.getByText('Your changes (1)')).toHaveCount(0);
});

test('what is said about a fact in the reader shows in the panel beside it, and the other way round', async ({
  chromium,
  site,
}) => {
  await chromium.goto(site.origin + DAM);
  const panel = await chromium.openSidePanel();
  const { page } = panel;
  await page.getByRole('tab', { name: /^People [1-9]/ }).click();
  const inPanel = page.getByRole('button', { name: `Wrong? Dismiss or correct ${NAME}` });
  await expect(inPanel).toBeVisible();
  const place = await page.evaluate(() => {
    scrollTo(0, 120);
    return scrollY;
  });
  await chromium.fire('commands.onCommand', 'toggle-reader');
  await chromium.waitForReader();
  await chromium.pressNode('tab', /^People [1-9]/);
  await chromium.pressNode('button', new RegExp(`^Wrong\\? Dismiss or correct .?${NAME}`));
  await chromium.pressNode('button', new RegExp(`^Dismiss .?${NAME}`));
  await expect(inPanel).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(place);

  await page.getByText('Your changes (1)').click();
  await page.getByRole('button', { name: `Put back ${NAME}` }).click();
  await chromium.findNode('it is back in the reader', ({ role, name }) => {
    return role === 'button' && name.startsWith('Wrong?') && name.includes(NAME);
  });
  await panel.close();
});
