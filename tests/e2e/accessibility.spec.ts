import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../support/journey/chromium-session';
import { copyOfReader, findBarriers } from './axe';
import { openPanel } from './open-panel';
import { DAM, expect, test } from './story';

test.describe.configure({ timeout: 120_000 });

const SCHEMES = ['light', 'dark'] as const;

/** Looks at a page as it is, in both schemes. */
async function expectNoBarriers(page: Page, what: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    expect(await findBarriers(page), `${what}, ${colorScheme}`).toEqual([]);
  }
}

async function openReader(chromium: ChromiumSession, url: string): Promise<void> {
  await chromium.goto(url);
  await (await chromium.openPopup()).press('Open reader');
  await chromium.waitForReader();
  await chromium.findNode('facts are there', ({ role, name }) => role === 'tab' && /^People [1-9]/.test(name));
}

/** What is pressed to come into a state of the reader, and the button or key that leaves it again. */
const READER_STATES: [state: string, button: RegExp, leave: RegExp | 'Escape'][] = [
  ['text and colours', /^Text and colours/, 'Escape'],
  ['contents', /^Contents/, /^Contents/],
  ['marks', /^Marks$/, /^Marks$/],
  ['read aloud', /^Read aloud/, 'Escape'],
  ['parts to remove', /^Remove parts/, /^Remove parts/],
  ['what was removed', /^What was removed/, /^What was removed/],
  ['a picture', /^View larger/, 'Escape'],
  ['the menu of copies', /^Copy$/, 'Escape'],
  ['the menu of formats', /^Save$/, 'Escape'],
  ['without facts', /^Facts$/, /^Facts$/],
];

test('the reader bars nobody, whatever is open in it', async ({ chromium, site }) => {
  await openReader(chromium, site.origin + DAM);
  const look = async (state: string) => {
    const copy = await copyOfReader(chromium);
    await expectNoBarriers(copy, state);
    await copy.close();
    await chromium.page.bringToFront();
  };
  await look('as it opens');
  for (const [state, button, leave] of READER_STATES) {
    await chromium.pressNode('button', button);
    await chromium.page.waitForTimeout(150);
    await look(state);
    if (leave === 'Escape') await chromium.page.keyboard.press(leave);
    else await chromium.pressNode('button', leave);
  }
  await chromium.page.keyboard.press('?');
  await chromium.findNode('the keys', ({ role, name }) => role === 'heading' && name === 'Keys');
  await look('the sheet of keys');
});

test('headings and landmarks of the reader are in order', async ({ chromium, site }) => {
  await openReader(chromium, `${site.origin}/features/last-ferry.html`);
  const nodes = await chromium.nodes();
  const dialog = nodes.findIndex(({ role }) => role === 'dialog');
  const inside = nodes.slice(dialog);
  const at = (role: string) => inside.findIndex((node) => node.role === role);
  const facts = inside.findIndex(({ role, name }) => role === 'complementary' && name === 'Facts');
  // The way in, the text, what stands beside it.
  expect(at('main')).toBeGreaterThan(0);
  expect(at('article')).toBeGreaterThan(at('main'));
  expect(facts).toBeGreaterThan(at('article'));
  const levels = inside
    .slice(at('article'), facts)
    .filter(({ role }) => role === 'heading')
    .map(({ properties }) => Number(properties.level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (let i = 1; i < levels.length; i++) expect(levels[i]! - levels[i - 1]!).toBeLessThanOrEqual(1);
});

test('popup and side panel bar nobody, with an article and without', async ({ chromium, site }) => {
  for (const path of [DAM, '/environment/', '/ar/turtles.html']) {
    await chromium.goto(site.origin + path);
    const popup = await chromium.openPopup();
    await popup.text();
    await expectNoBarriers(popup.page, `popup, ${path}`);
    await popup.close();
  }
  await chromium.goto(site.origin + DAM);
  const { page, close } = await openPanel(chromium);
  for (const name of ['People', 'Sources', 'Dates']) {
    await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
    await expectNoBarriers(page, name);
  }
  await chromium.goto(`${site.origin}/environment/`);
  await expect(page.getByText('This does not look like an article')).toBeVisible();
  await expectNoBarriers(page, 'side panel without an article');
  await close();
});

test('options, welcome page and tab of the reader bar nobody', async ({ chromium, site }) => {
  const options = await chromium.openOptions();
  await expectNoBarriers(options, 'options');
  const welcome = await chromium.context.newPage();
  await welcome.goto(options.url().replace('options', 'welcome'));
  await expect(welcome.getByRole('tab', { name: /^People [1-9]/ })).toBeVisible();
  await expectNoBarriers(welcome, 'welcome');
  await welcome.goto(options.url().replace('options', 'reader-tab'));
  await expectNoBarriers(welcome, 'tab of the reader without an article');

  const opened = chromium.context.waitForEvent('page');
  await chromium.goto(`${site.origin}/lab/fighting.html?removes`);
  await (await chromium.openPopup()).press('Open reader');
  const tab = await opened;
  await expect(tab.getByRole('tab', { name: /^People/ })).toBeVisible({ timeout: 20_000 });
  await expectNoBarriers(tab, 'tab of the reader');
});
