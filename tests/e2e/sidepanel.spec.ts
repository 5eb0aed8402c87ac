import { markedWords } from './marked-words';
import { DAM, DAM_HEADLINE, expect, test } from './story';

test('stays beside the page and leads to its very words, without touching its document', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  const before = await chromium.page.evaluate(() => document.body.outerHTML);
  const panel = await chromium.openSidePanel();
  await expect(panel.page.getByText(DAM_HEADLINE)).toBeVisible();
  await panel.page.getByRole('tab', { name: /^People [1-9]/ }).click();
  await panel.page
    .getByRole('button', { name: /Karl-Erik Nygaard/ })
    .first()
    .click();
  await expect.poll(() => markedWords(chromium.page)).toEqual(['Karl-Erik Nygaard']);
  await panel.page.getByRole('switch', { name: 'Mark them on the page' }).click();
  await expect.poll(async () => (await markedWords(chromium.page)).length).toBeGreaterThan(10);
  expect(await chromium.page.evaluate(() => document.body.outerHTML)).toBe(before);
  await panel.page.getByRole('switch', { name: 'Mark them on the page' }).click();
  await expect.poll(async () => (await markedWords(chromium.page)).length).toBe(1);
  await panel.close();
});

test('says so when the words are not there any more', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  const panel = await chromium.openSidePanel();
  await panel.page.getByRole('tab', { name: /^People [1-9]/ }).click();
  await chromium.page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = 'Rewritten.';
  });
  await panel.page
    .getByRole('button', { name: /Karl-Erik Nygaard/ })
    .first()
    .click();
  await expect(panel.page.getByRole('status').filter({ hasText: 'The text has changed' })).toBeVisible();
  await panel.close();
});

test('follows the tab in front', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  const panel = await chromium.openSidePanel();
  await expect(panel.page.getByText(DAM_HEADLINE)).toBeVisible();
  await chromium.goto(`${site.origin}/environment/`);
  await expect(panel.page.getByText('This does not look like an article')).toBeVisible();
  await panel.close();
});
