import { cpus, loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { poll } from '../support/poll';
import { DAM, expect, test } from './story';

const TIDE = '/lab/way.html';
/** Far down in it. */
const WORDS = 'What he trusted it with';
const WINDOW_HEIGHT = 900;
/** What the project promises. */
const MOST_LEAVING_MS = 100;

test.describe.configure({ timeout: 120_000 });

type Chromium = Parameters<Parameters<typeof test>[2]>[0]['chromium'];

const untilGone = (chromium: Chromium) => poll('the reader is gone', async () => !(await chromium.isReaderOpen()));
const toggle = (chromium: Chromium) => chromium.fire('commands.onCommand', 'toggle-reader');

/** How far words are from the top of the window, in the page itself; `null` where they are not on the screen. */
function placeInPage(page: Page, words: string): Promise<number | null> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { top } = range.getBoundingClientRect();
      return top >= 0 && top < innerHeight ? top : null;
    }
    return null;
  }, words);
}

/** Where words are on the screen in the reader; `null` where they are not. */
async function placeInReader(chromium: Chromium, words: string): Promise<number | null> {
  const node = (await chromium.nodes()).find(({ role, name }) => role === 'StaticText' && name.startsWith(words));
  const top = (await node?.top()) ?? null;
  return top !== null && top > 0 && top < WINDOW_HEIGHT ? top : null;
}

async function readOn(chromium: Chromium): Promise<void> {
  await toggle(chromium);
  await chromium.waitForReader();
  await chromium.findNode('the text', ({ name }) => name.includes('neither of them tells the time'));
  for (let count = 0; count < 40; count++) {
    await chromium.page.mouse.move(500, 400);
    await chromium.page.mouse.wheel(0, 150);
    await chromium.page.waitForTimeout(60);
    const y = await placeInReader(chromium, WORDS);
    if (y !== null && y < 220) return;
  }
  throw new Error('The words never came to the top.');
}

test('leaves at the words that were on the screen, at once, and comes back to them', async ({ chromium, site }) => {
  const { page } = chromium;
  await chromium.goto(site.origin + TIDE);
  const [address, entries] = [page.url(), await page.evaluate(() => history.length)];
  expect(await placeInPage(page, WORDS)).toBeNull();
  await readOn(chromium);
  await page.waitForTimeout(700);
  await page.evaluate(() => {
    const began = (event: Event) => {
      const { scrollY: before } = window;
      const look = () => {
        if (scrollY !== before) Object.assign(globalThis, { took: performance.now() - event.timeStamp });
        else requestAnimationFrame(look);
      };
      look();
    };
    addEventListener('keydown', began, { capture: true, once: true });
  });
  await page.keyboard.press('Escape');
  await untilGone(chromium);
  expect(await placeInPage(page, WORDS)).not.toBeNull();
  const took = await page.evaluate(() => (globalThis as unknown as { took: number }).took);
  console.log(`left in ${Math.round(took)} ms`);
  expect(took).toBeLessThan(MOST_LEAVING_MS * busyness());
  expect([page.url(), await page.evaluate(() => history.length)]).toEqual([address, entries]);

  await toggle(chromium);
  await chromium.waitForReader();
  await poll('it is where it was', async () => (await placeInReader(chromium, WORDS)) !== null);
  await page.keyboard.press('Escape');
  await untilGone(chromium);
});

test('comes back to the words after a reload and through the history, and leaves at them', async ({
  chromium,
  site,
}) => {
  const { page } = chromium;
  await chromium.goto(site.origin + TIDE);
  await readOn(chromium);
  await page.waitForTimeout(700);
  await page.reload();
  await toggle(chromium);
  await chromium.waitForReader();
  await poll('it is where it was', async () => (await placeInReader(chromium, WORDS)) !== null);

  // Another page: the overlay goes with its article, and is not there when the article comes back.
  await chromium.goto(site.origin + DAM);
  await page.goBack();
  await poll('the page is back', async () => page.url() === site.origin + TIDE);
  expect(await chromium.isReaderOpen()).toBe(false);
  await toggle(chromium);
  await chromium.waitForReader();
  await poll('it is where it was', async () => (await placeInReader(chromium, WORDS)) !== null);
  await page.keyboard.press('Escape');
  await untilGone(chromium);
  expect(await placeInPage(page, WORDS)).not.toBeNull();
});

test('goes with its article in a single-page site, and comes back with it', async ({ chromium, site }) => {
  const { page } = chromium;
  await chromium.goto(`${site.origin}/lab/single-page.html`);
  await page.getByRole('link', { name: 'The kettle that' }).click();
  await toggle(chromium);
  await chromium.waitForReader();
  await page.goBack();
  await untilGone(chromium);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goForward();
  await poll('the article is back', () =>
    page.evaluate(() => document.body.textContent?.includes('without watching it')),
  );
  await toggle(chromium);
  await chromium.waitForReader();
  await chromium.findNode('the article', ({ role, name }) => role === 'dialog' && name.includes('kettle'));
});

test('asks once for each article, within reach of the keyboard', async ({ chromium, site }) => {
  const { page } = chromium;
  const options = await chromium.openOptions();
  await options.getByRole('radiogroup', { name: 'Everywhere' }).getByRole('radio', { name: 'Ask' }).click();
  await expect(
    options.getByRole('radiogroup', { name: 'Everywhere' }).getByRole('radio', { name: 'Ask' }),
  ).toBeChecked();
  await options.close();
  const question = () =>
    chromium.findNode('the question', ({ role, name }) => role === 'button' && name === 'Never on this site');
  await chromium.goto(site.origin + DAM);
  await question();
  // The first key leads to it.
  await page.keyboard.press('Tab');
  await chromium.findNode('it has the focus', ({ name, properties }) => name === 'Open' && properties.focused === true);
  await page.keyboard.press('Escape');
  await poll('it is gone', async () => !(await chromium.nodes()).some(({ name }) => name === 'Not now'));
  await page.reload();
  await chromium.findNode('the pill', ({ role, name }) => role === 'button' && name.startsWith('Read'));
  expect((await chromium.nodes()).some(({ name }) => name === 'Not now')).toBe(false);

  await chromium.goto(site.origin + TIDE);
  await question();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await chromium.waitForReader();
  await page.keyboard.press('Escape');
  await untilGone(chromium);

  await chromium.goto(`${site.origin}/features/last-ferry.html`);
  await chromium.pressNode('button', /^Never on this site$/);
  await poll('it is gone', async () => !(await chromium.nodes()).some(({ name }) => name === 'Not now'));
  const after = await chromium.openOptions();
  await expect(
    after.getByRole('radiogroup', { name: 'localhost' }).getByRole('radio', { name: 'Never' }),
  ).toBeChecked();
});

test('opens by itself but for the parts of a site that are excepted', async ({ chromium, site }) => {
  const options = await chromium.openOptions();
  const add = options.getByRole('textbox', { name: /Except on these sites/ });
  await add.fill(site.origin);
  await add.press('Enter');
  await expect(
    options.getByRole('radiogroup', { name: 'localhost' }).getByRole('radio', { name: 'Always' }),
  ).toBeChecked();
  await add.fill('localhost/environment/*');
  await add.press('Enter');
  const part = options.getByRole('radiogroup', { name: 'localhost/environment/*' });
  await expect(part.getByRole('radio', { name: 'Never' })).toBeChecked();
  await options.close();

  await chromium.goto(`${site.origin}/features/last-ferry.html`);
  await chromium.waitForReader();
  await chromium.goto(site.origin + DAM);
  await chromium.findNode('the pill', ({ role, name }) => role === 'button' && name.startsWith('Read'));
  expect(await chromium.isReaderOpen()).toBe(false);
});

for (const how of ['removes', 'hides', 'covers']) {
  test(`a page that ${how} the reader loses the article to a tab of its own`, async ({ chromium, site }) => {
    const { page, context } = chromium;
    await chromium.goto(`${site.origin}/lab/fighting.html?${how}`);
    await poll('the article', () => page.evaluate(() => document.querySelector('h1') !== null));
    const opened = context.waitForEvent('page');
    await toggle(chromium);
    const tab = await opened;
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('The kettle that would not boil');
    await expect(tab).toHaveTitle('The kettle that would not boil · Nutgraf');
    // Nothing of the article is in the address.
    expect(tab.url()).toMatch(/\/reader-tab\.html\?[\da-f-]{36}$/);
    await expect(tab.getByRole('complementary', { name: /keeps closing or hiding/ })).toBeVisible();
    await expect(tab.getByRole('tab', { name: /^People/ })).toBeVisible({ timeout: 30_000 });
    if (how === 'removes')
      expect(await page.evaluate(() => (globalThis as unknown as { removals: number }).removals)).toBe(4);
    expect(await chromium.isReaderOpen()).toBe(how === 'covers');

    await tab.reload();
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('The kettle that would not boil');
    const address = tab.url();
    await tab.getByRole('button', { name: 'Close the reader' }).click();
    await poll('the tab is closed', async () => tab.isClosed());
    const again = await context.newPage();
    await again.goto(address);
    await expect(again.getByRole('heading', { name: 'This article is not here any more' })).toBeVisible();
  });
}

test('a page that takes the reader out once gets it back', async ({ chromium, site }) => {
  await chromium.goto(`${site.origin}/lab/fighting.html?once`);
  await poll('the article', () => chromium.page.evaluate(() => document.querySelector('h1') !== null));
  await toggle(chromium);
  await poll('it was taken out', () =>
    chromium.page.evaluate(() => (globalThis as unknown as { removals: number }).removals === 1),
  );
  await chromium.waitForReader();
  expect(chromium.context.pages()).toHaveLength(1);
});

test('leaves at the words that were on the screen and comes back to them, in Firefox', async ({ firefox, site }) => {
  const { page } = firefox;
  const scrolled = () => firefox.inOverlay<number>(`return root.querySelector('.reader').scrollTop`);
  await firefox.read(site.origin + TIDE);
  await firefox.inOverlay(`
    const block = [...root.querySelectorAll('.body p')].find((each) => each.textContent.startsWith('${WORDS}'));
    block.scrollIntoView({ block: 'start', behavior: 'instant' });
    return true;`);
  await poll('it has scrolled', async () => ((await scrolled()) ?? 0) > 200);
  await page.keyboard.press('Escape');
  await poll('the reader is gone', async () => !(await firefox.isReaderOpen()));
  const isSeen = (words: string) => {
    const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.startsWith(words));
    const { top = -1 } = paragraph?.getBoundingClientRect() ?? {};
    return scrollY > 0 && top >= 0 && top < innerHeight;
  };
  expect(await page.evaluate(isSeen, WORDS)).toBe(true);
  await page.reload();
  await firefox.openReader();
  await poll('it is where it was', async () => ((await scrolled()) ?? 0) > 200);
});

test('a page that fights the reader loses the article to a tab of its own, in Firefox', async ({ firefox, site }) => {
  await firefox.goto(`${site.origin}/lab/fighting.html?removes`);
  await poll('the article', () => firefox.page.evaluate(() => document.querySelector('h1') !== null));
  await (await firefox.openPopup()).press('Open reader');
  const inTab = <Value>(body: string) => firefox.chrome.inDocument<Value>('ours', body).catch(() => null);
  await poll('its facts', () => inTab<boolean>(`return content.document.querySelector('.rail li') !== null`));
  expect(await inTab('return content.document.title')).toBe('The kettle that would not boil · Nutgraf');
  expect(await inTab(`return content.document.querySelector('.tab-notice p').textContent`)).toMatch(/keeps closing/);
});

/** How many times slower everything is because the machine has more to do than it has cores. */
function busyness(): number {
  return Math.max(1, (loadavg()[0] as number) / cpus().length);
}
