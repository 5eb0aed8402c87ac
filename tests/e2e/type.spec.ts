import { poll } from '../support/poll';
import { DAM, expect, test } from './story';

// Many steps each, and a busy machine takes its time for each of them.
test.describe.configure({ timeout: 120_000 });

type Chromium = Parameters<Parameters<typeof test>[2]>[0]['chromium'];

async function openPanel(chromium: Chromium, url: string): Promise<void> {
  await chromium.goto(url);
  await chromium.fire('commands.onCommand', 'toggle-reader');
  await chromium.waitForReader();
  await chromium.pressNode('button', /^Text and colours$/);
  await chromium.findNode('the panel', ({ role, name }) => role === 'dialog' && name === 'Text and colours');
}

const says = (chromium: Chromium, words: string) => chromium.findNode(words, ({ name }) => name === words);
const isChosen = (chromium: Chromium, role: string, name: RegExp) =>
  chromium.findNode(`${name} is chosen`, (node) => {
    return node.role === role && name.test(node.name) && String(node.properties.checked) === 'true';
  });

/** The page's scrollbar takes the reader's paper: all of its colours that can be seen from outside. */
const paperOf = ({ page }: Chromium) =>
  page.evaluate(() => getComputedStyle(document.documentElement).scrollbarColor.split(') ')[0]);

test('type is set in the reader, stays so, and goes back', async ({ chromium, site }) => {
  await openPanel(chromium, site.origin + DAM);
  await chromium.pressNode('button', /^More: Text size$/);
  await says(chromium, '20 px');
  await chromium.pressNode('button', /^Less: Line width$/);
  await says(chromium, '32 em');
  await chromium.pressNode('button', /^Comfortable spacing/);
  await says(chromium, '0.12 em');
  await says(chromium, '2 em');
  await chromium.page.keyboard.press('Escape');
  await poll('only the panel is closed', async () => {
    const dialogs = (await chromium.nodes()).filter(({ role }) => role === 'dialog');
    return dialogs.length === 1;
  });
  await chromium.findNode('the focus is back', (node) => {
    return node.properties.focused === true && node.name === 'Text and colours';
  });

  await chromium.page.waitForTimeout(500);
  await openPanel(chromium, site.origin + DAM);
  for (const words of ['20 px', '32 em', '0.12 em', '0.16 em']) await says(chromium, words);
  await chromium.pressNode('button', /^Reset$/);
  await says(chromium, '19 px');
  await says(chromium, '34 em');
});

test('the page’s scrollbar follows a theme that follows the system', async ({ chromium, site }) => {
  const { page } = chromium;
  await openPanel(chromium, site.origin + DAM);
  const light = await paperOf(chromium);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => paperOf(chromium)).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => paperOf(chromium)).toBe(light);
});

test('a packaged font comes when it is chosen, and goes with the reader', async ({ chromium, site }) => {
  await openPanel(chromium, site.origin + DAM);
  const fonts = () => chromium.page.evaluate(() => [...document.fonts].map(({ status }) => status));
  expect(await fonts()).toEqual([]);
  await chromium.pressNode('radio', /^Lexend$/);
  await expect.poll(fonts).toEqual(['loaded', 'loaded']);
  await chromium.page.keyboard.press('Escape');
  await chromium.page.keyboard.press('Escape');
  await expect.poll(fonts).toEqual([]);
});

test('a look of own colours is kept under a name and given to a site', async ({ chromium, site }) => {
  const options = await chromium.openOptions();
  await options.getByRole('radio', { name: 'Own colours' }).click();
  await options.getByLabel('Paper', { exact: true }).fill('#102030');
  await expect
    .poll(() => options.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
    .toBe('rgb(16, 32, 48)');
  await options.getByRole('textbox', { name: 'Name of the look' }).fill('Harbour');
  await options.getByRole('button', { name: 'Save look' }).click();
  await options.getByRole('radio', { name: 'Light', exact: true }).click();
  await options.close();

  await openPanel(chromium, site.origin + DAM);
  const light = await paperOf(chromium);
  await chromium.pressNode('radio', /^Harbour$/);
  await expect.poll(() => paperOf(chromium)).toBe('rgb(16, 32, 48');
  await chromium.pressNode('switch', /^“Harbour” always on/);
  await isChosen(chromium, 'switch', /^“Harbour” always on/);
  // What is changed on the site goes into the site's look.
  await chromium.pressNode('button', /^More: Text size$/);
  await says(chromium, '20 px');
  await chromium.page.waitForTimeout(500);

  const again = await chromium.openOptions();
  await again.getByRole('radio', { name: 'Light', exact: true }).click();
  await again.close();
  await openPanel(chromium, site.origin + DAM);
  await expect.poll(() => paperOf(chromium)).toBe('rgb(16, 32, 48');
  await says(chromium, '20 px');
  await chromium.pressNode('switch', /^“Harbour” always on/);
  await expect.poll(() => paperOf(chromium)).toBe(light);
});

test('a packaged font comes, and goes with the reader, in Firefox', async ({ firefox, site }) => {
  await firefox.read(site.origin + DAM);
  const fonts = () => firefox.page.evaluate(() => [...document.fonts].map(({ status }) => status));
  await firefox.pressInReader(/^Text and colours$/);
  await firefox.pressInReader(/^Source Serif$/);
  await expect.poll(fonts).toEqual(['loaded', 'loaded', 'loaded', 'loaded']);
  await firefox.pressInReader(/^Close the reader/);
  await expect.poll(fonts).toEqual([]);
});
