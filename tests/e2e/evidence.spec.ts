import { readFile } from 'node:fs/promises';
import { poll } from '../support/poll';
import { DAM, expect, test } from './story';

test.describe.configure({ timeout: 120_000 });

test('shows saved evidence over the page again, and says what is lost', async ({ chromium, site }) => {
  const { page } = chromium;
  await chromium.goto(site.origin + DAM);
  await chromium.fire('commands.onCommand', 'toggle-reader');
  await chromium.waitForReader();
  const download = page.waitForEvent('download');
  await chromium.pressNode('button', /^Save$/);
  await chromium.pressNode('menuitem', /^Facts as evidence$/);
  const pack = JSON.parse(String(await readFile(await (await download).path())));
  await page.keyboard.press('Escape');
  await poll('the reader is gone', async () => !(await chromium.isReaderOpen()));

  pack.people = pack.people.slice(0, 1);
  pack.people[0].name = 'Somebody of the file';
  pack.dates[0].mention.selector[0].exact = 'words that nobody wrote';
  const file = (content: unknown) => ({
    name: 'dam.evidence.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });
  const panel = await chromium.openSidePanel();
  await panel.page.getByRole('tab', { name: /^People [1-9]/ }).click();
  const input = panel.page.locator('input[type="file"]');

  await input.setInputFiles(file({ kind: 'shopping list' }));
  await expect(panel.page.getByText('This file is no evidence that Nutgraf can read.')).toBeVisible();
  await input.setInputFiles(file(pack));
  await expect(panel.page.getByRole('tab', { name: /^People 1$/ })).toBeVisible();
  await expect(panel.page.getByText('These facts come from the file dam.evidence.json. 1 passage')).toBeVisible();
  await panel.page.getByRole('switch', { name: 'Mark them on the page' }).click();
  await expect
    .poll(() => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)))
    .toBeGreaterThan(5);
  await panel.screenshot(test.info().outputPath('evidence.png'));
  await panel.page.getByRole('button', { name: 'Back to this page’s own facts' }).click();
  await expect(panel.page.getByText('Somebody of the file')).toHaveCount(0);
  await expect(panel.page.getByRole('tab', { name: /^People ([2-9]|\d\d)/ })).toBeVisible();
  await panel.close();
});
