import { untilArmed } from '../support/journey/session';
import { poll } from '../support/poll';
import { enterExtensionWorld } from './extension-world';
import { DAM, expect, test } from './story';

/** What the badge shows at an article. */
const ARTICLE_BADGE = '¶';
const PILL = /^Read/;

test('an article has a badge and a pill that opens the reader', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  await poll('the badge', async () => (await chromium.badge()) === ARTICLE_BADGE);
  await chromium.pressNode('button', PILL);
  await chromium.waitForReader();
});

/** The pill of an article once it takes notice of anybody, where it is, and whether the reader has been made ready. */
async function meetPill(chromium: Parameters<Parameters<typeof test>[2]>[0]['chromium'], url: string) {
  await chromium.goto(url);
  const pill = await chromium.findNode('the pill', ({ role, name }) => role === 'button' && PILL.test(name));
  const place = await poll('the pill has a place', () => pill.center().catch(() => null));
  const evaluate = await enterExtensionWorld(chromium);
  const isReaderThere = () => evaluate("Symbol.for('nutgraf.reader') in globalThis");
  expect(await isReaderThere()).toBe(false);
  await untilArmed();
  return { ...place, isReaderThere };
}

test('whoever stays on the pill has the page read before pressing it', async ({ chromium, site }) => {
  const { x, y, isReaderThere } = await meetPill(chromium, site.origin + DAM);
  await chromium.page.mouse.move(x, y);
  await poll('the reader is made ready', isReaderThere);
  expect(await chromium.isReaderOpen()).toBe(false);
  await chromium.page.mouse.click(x, y);
  await chromium.waitForReader();
});

test('who presses the pill down has the page read, however short the stay', async ({ chromium, site }) => {
  const { x, y, isReaderThere } = await meetPill(chromium, site.origin + DAM);
  const { mouse } = chromium.page;
  // Sent together: the pointer is gone before it can be said to stay.
  await Promise.all([mouse.move(x, y), mouse.down(), mouse.move(5, 5), mouse.up()]);
  await poll('the reader is made ready', isReaderThere);
  expect(await chromium.isReaderOpen()).toBe(false);
});

test('who comes to the pill by key has the page read before pressing it', async ({ chromium, site }) => {
  const { isReaderThere } = await meetPill(chromium, site.origin + DAM);
  // Backwards from the beginning: the pill is the last thing in the page.
  await poll('the pill has the focus', async () => {
    await chromium.page.keyboard.press('Shift+Tab');
    const nodes = await chromium.nodes();
    return nodes.some(
      ({ role, name, properties }) => role === 'button' && PILL.test(name) && properties.focused === true,
    );
  });
  await poll('the reader is made ready', isReaderThere);
  expect(await chromium.isReaderOpen()).toBe(false);
});

test('a section front has neither', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  await poll('the badge', async () => (await chromium.badge()) === ARTICLE_BADGE);
  await chromium.goto(`${site.origin}/environment/`);
  await poll('the badge is gone', async () => (await chromium.badge()) === '');
  expect((await chromium.nodes()).some(({ role, name }) => role === 'button' && PILL.test(name))).toBe(false);
});

test('a new address in a single-page site is a new decision', async ({ chromium, site }) => {
  await chromium.goto(`${site.origin}/lab/single-page.html`);
  await chromium.page.getByRole('link', { name: 'The kettle that' }).click();
  await poll('the badge', async () => (await chromium.badge()) === ARTICLE_BADGE);
  await chromium.page.getByRole('link', { name: 'Front' }).click();
  await poll('the badge is gone', async () => (await chromium.badge()) === '');
});

test('a page that comes back from the cache has its badge again', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  await poll('the badge', async () => (await chromium.badge()) === ARTICLE_BADGE);
  await chromium.goto(`${site.origin}/environment/`);
  await poll('the badge is gone', async () => (await chromium.badge()) === '');
  await chromium.page.goBack();
  await poll('the badge is back', async () => (await chromium.badge()) === ARTICLE_BADGE);
});

test('the pill can be switched off, at once and everywhere', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  await chromium.findNode('the pill', ({ role, name }) => role === 'button' && PILL.test(name));
  const options = await chromium.openOptions();
  const show = options.getByRole('switch', { name: 'Show it' });
  await show.click();
  // The switch turns once the choice is stored; a tab closed earlier would take the choice with it.
  await expect(show).not.toBeChecked();
  await options.close();
  await poll('the pill is gone', async () => {
    return !(await chromium.nodes()).some(({ role, name }) => role === 'button' && PILL.test(name));
  });
});
