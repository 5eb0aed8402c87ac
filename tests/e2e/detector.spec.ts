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

test('whoever stays on the pill has the page read before pressing it', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  const pill = await chromium.findNode('the pill', ({ role, name }) => role === 'button' && PILL.test(name));
  const { x, y } = await poll('the pill has a place', () => pill.center().catch(() => null));
  const evaluate = await enterExtensionWorld(chromium);
  const isReaderThere = () => evaluate("Symbol.for('nutgraf.reader') in globalThis");
  expect(await isReaderThere()).toBe(false);
  // Until it can have been seen, the pill takes no notice of anybody.
  await untilArmed();
  await chromium.page.mouse.move(x, y);
  await poll('the reader is made ready', isReaderThere);
  expect(await chromium.isReaderOpen()).toBe(false);
  await chromium.page.mouse.click(x, y);
  await chromium.waitForReader();
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
