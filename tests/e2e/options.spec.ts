import { poll } from '../support/poll';
import { DAM, expect, test } from './story';

test('changes apply at once in an open reader', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  await (await chromium.openPopup()).press('Open reader');
  await chromium.waitForReader();
  const people = await chromium.findNode('people', ({ role, name }) => role === 'tab' && name.startsWith('People'));
  expect(people.name).toMatch(/^People/);

  const options = await chromium.openOptions();
  await options.getByRole('group', { name: 'Kinds of fact' }).getByRole('switch', { name: 'People' }).click();
  await poll('the list of people is gone', async () => {
    return !(await chromium.nodes()).some(({ role, name }) => role === 'tab' && name.startsWith('People'));
  });
  await options.close();
});

test('the theme of the options page follows the choice', async ({ chromium }) => {
  const options = await chromium.openOptions();
  const paper = () => options.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await options.getByRole('radio', { name: 'Light' }).click();
  const light = await paper();
  await options.getByRole('radio', { name: 'Dark' }).click();
  await expect.poll(paper).not.toBe(light);
});

test('a bad file changes nothing and says what is wrong with it', async ({ chromium }) => {
  const options = await chromium.openOptions();
  await options.getByRole('radio', { name: 'Sepia' }).click();
  const settings = { kind: 'nutgraf-settings', version: 1, values: { theme: 'dark', fontSize: 'huge' } };
  await options.locator('section[aria-labelledby=transfer] input[type=file]').setInputFiles({
    name: 'settings.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(settings)),
  });
  await expect(options.getByText(/does not fit/)).toContainText('Text size');
  await expect(options.getByRole('radio', { name: 'Sepia' })).toBeChecked();
});

test('settings can be saved, reset and read in again', async ({ chromium }) => {
  const options = await chromium.openOptions();
  await options.getByRole('radio', { name: 'Sepia' }).click();
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export' }).click();
  const file = await (await download).path();
  await options.getByRole('button', { name: 'Reset all' }).click();
  await expect(options.getByRole('radio', { name: 'System' })).toBeChecked();
  await options.locator('section[aria-labelledby=transfer] input[type=file]').setInputFiles(file);
  await expect(options.getByRole('radio', { name: 'Sepia' })).toBeChecked();
});

test('the toolbar button can open the reader at once', async ({ chromium, site }) => {
  const options = await chromium.openOptions();
  await options.getByRole('radio', { name: 'Opens the reader' }).click();
  await poll('the button has no popup', () => chromium.hasNoPopup());
  await options.close();
  await chromium.goto(site.origin + DAM);
  await chromium.fire('action.onClicked');
  await chromium.waitForReader();
});
