import type { Page } from '@playwright/test';
import { evidenceOf } from '../../utils/engine/facts';
import { markedWords } from './marked-words';
import { openPanel } from './open-panel';
import { DAM, expect, test } from './story';

const ARTICLES = [DAM, '/features/last-ferry.html', '/live/storm-vigdis.html', '/opinion/library-hours.html'];

/** What in a row leads to words. */
const WAYS = '.fact-link, .fact-evidence, .fact-detail > .fact-wording';

/** The words the page shows as those that were asked for. */
const shownWords = async (page: Page): Promise<string> => (await markedWords(page)).join('');

for (const article of ARTICLES) {
  test(`every row leads to the very words: ${article}`, async ({ chromium, site }) => {
    test.slow();
    await chromium.goto(site.origin + article);
    const panel = await chromium.openSidePanel();
    const tagged = await chromium.tagFacts();
    if (tagged.status !== 'facts') throw new Error(tagged.code);
    const words = new Set(evidenceOf(tagged.facts).map(({ text }) => plain(text)));
    for (const name of ['People', 'Sources', 'Dates']) {
      await panel.page.getByRole('tab', { name: new RegExp(`^${name} `) }).click();
      const more = panel.page.getByRole('button', { name: /more statement/ });
      while ((await more.count()) > 0) await more.first().press('Enter');
      for (const way of await panel.page.locator(WAYS).all()) {
        // The last place is left first, so that it cannot stand for this one.
        await chromium.page.evaluate(() => CSS.highlights.clear());
        // By key: a press needs no place on the screen.
        await way.focus();
        await panel.page.keyboard.press('Enter');
        await expect
          .poll(() => shownWords(chromium.page), {
            message: `${name}: ${await way.textContent()}`,
            intervals: [20, 40, 80],
          })
          .not.toBe('');
        const shown = plain(await shownWords(chromium.page));
        expect(words, shown).toContain(shown);
      }
    }
    await panel.close();
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

test('goes by the keyboard alone', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  const { page, close } = await openPanel(chromium);
  await page.getByRole('tab', { name: /^People/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: /^Dates/ })).toBeFocused();
  const first = page.locator('.fact-link').first();
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    if (await first.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => shownWords(chromium.page)).toBe(await first.textContent());
  await close();
});

test('copies a fact with its words and a reference', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, close } = await openPanel(chromium);
  await page.locator('.fact').first().hover();
  await page.getByRole('button', { name: 'Copy Ingrid Aasen with its words and where they are from' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Ingrid Aasen (dam authority’s former chief engineer)');
  expect(copied).toContain('“We wrote in spring, in summer and again before the snow,” she said.');
  expect(copied).toContain('Solheim, M. (2024, January 18).');
  expect(copied).toContain('#:~:text=');
  await close();
});
