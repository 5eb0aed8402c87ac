import { poll } from '../support/poll';
import { DAM, DAM_HEADLINE, expect, test } from './story';

test('shows the article over the page, without its clutter', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  await (await chromium.openPopup()).press('Open reader');
  await chromium.waitForReader();
  await chromium.findNode('headline', ({ role, name }) => role === 'heading' && name === DAM_HEADLINE);
  const names = (await chromium.nodes()).map(({ name }) => name);
  expect(names.some((name) => name.includes('wide enough to take a hand'))).toBe(true);
  // The page behind a modal dialog is inert: what is left is the reader's.
  expect(names.filter((name) => /Morning Tide|Most read|cookies/.test(name))).toEqual([]);
});

test('leaves the page as it was: scroll, focus, form and film', async ({ chromium, site }) => {
  const { page } = chromium;
  await chromium.goto(`${site.origin}/lab/place.html`);
  await poll('the pill is there', () => page.evaluate(() => document.documentElement.children.length > 2));
  await page.locator('#words').fill('half a sentence');
  await page.locator('#name').pressSequentially('Nora');
  await page.evaluate(() => scrollTo(0, 300));
  const before = await page.evaluate(readPlace);
  const markup = await page.evaluate(() => document.documentElement.outerHTML);

  await (await chromium.openPopup()).press('Open reader');
  await chromium.waitForReader();
  await page.keyboard.press('Escape');
  await poll('the reader is gone', async () => !(await chromium.isReaderOpen()));

  expect(await page.evaluate(readPlace)).toEqual(before);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
});

test('closes by its button and opens again', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  for (let round = 0; round < 2; round++) {
    await (await chromium.openPopup()).press('Open reader');
    await chromium.waitForReader();
    await chromium.pressNode('button', /Close the reader/);
    await poll('the reader is gone', async () => !(await chromium.isReaderOpen()));
  }
});

test('can be read in every script and on a page with the strictest policy', async ({ chromium, site }) => {
  const pages: [path: string, words: RegExp][] = [
    ['/ar/turtles.html', /سبعة عشر/],
    ['/ja/lighthouse.html', /藤原清治/],
    [`/strict${DAM}`, /wide enough to take a hand/],
  ];
  for (const [path, words] of pages) {
    await chromium.goto(site.origin + path);
    await (await chromium.openPopup()).press('Open reader');
    await chromium.waitForReader();
    await chromium.findNode(`the words of ${path}`, ({ name }) => words.test(name));
  }
});

test('goes away when the page goes to another article', async ({ chromium, site }) => {
  await chromium.goto(`${site.origin}/lab/single-page.html`);
  await chromium.page.getByRole('link', { name: 'The kettle that' }).click();
  await (await chromium.openPopup()).press('Open reader');
  await chromium.waitForReader();
  await chromium.page.goBack();
  await poll('the reader is gone', async () => !(await chromium.isReaderOpen()));
});

function readPlace() {
  const film = document.querySelector('video') as HTMLVideoElement;
  return {
    scroll: scrollY,
    focused: document.activeElement?.id,
    name: (document.querySelector('#name') as HTMLInputElement).value,
    words: (document.querySelector('#words') as HTMLTextAreaElement).value,
    isFilmRunning: !film.paused && !film.ended,
  };
}
