import type { ChromiumSession } from '../support/journey/chromium-session';
import { poll } from '../support/poll';
import { markedWords } from './marked-words';
import { expect, test } from './story';

declare const chrome: typeof import('wxt/browser').browser;

const PAGE = '/lab/old-mill-to-stay-open.html';
const NEW = 'The repairs cost 140,000 euros';

test.describe.configure({ timeout: 60_000 });

test('what has changed since an article was read is listed and marked, if that is wished', async ({
  chromium,
  site,
}) => {
  const options = await chromium.openOptions();
  await options.getByRole('switch', { name: 'Say what has changed since I last read it' }).click();
  await expect(options.getByRole('switch', { name: 'Say what has changed since I last read it' })).toBeChecked();
  await options.close();

  await read(chromium, site.origin + PAGE);
  await chromium.findNode('the text', ({ name }) => name === '40,000 euros');
  expect((await chromium.nodes()).some(({ name }) => name.startsWith('Changed since'))).toBe(false);
  // It is kept once the reader is there; its words are not.
  const kept = await poll('the reading', () => keptReading(chromium));
  expect(kept).not.toContain('coin');

  await read(chromium, site.origin + PAGE);
  await chromium.findNode(
    'what has changed',
    ({ role, name }) => role === 'region' && /^Changed since you read it on /.test(name),
  );
  await chromium.findNode('the headline', ({ name }) => name.includes('The headline was “Old mill to stay open”.'));
  await chromium.findNode('how many', ({ name }) => name.startsWith('1 sentence is new or reworded'));
  await chromium.findNode('how many are gone', ({ name }) => name.startsWith('1 earlier sentence is gone'));
  await chromium.findNode('the mark', ({ role }) => role === 'insertion');
  await chromium.pressNode('button', new RegExp(`^${NEW}`));
  await chromium.findNode('its place', ({ role, properties }) => role === 'mark' && properties.focused === true);

  await chromium.pressNode('button', /^Hide the changes/);
  await poll('nothing marked', async () => !(await chromium.nodes()).some(({ role }) => role === 'insertion'));

  // All of it can be deleted.
  const again = await chromium.openOptions();
  await again.getByRole('button', { name: /^Delete what is kept of “Old mill to close/ }).click();
  await expect(again.getByRole('link', { name: 'Old mill to close in May' })).toHaveCount(0);
  await again.close();
  expect(await keptReading(chromium)).toBeNull();
});

test('the panel beside a page says what has changed in it, and leads to the words', async ({ chromium, site }) => {
  const options = await chromium.openOptions();
  const tell = options.getByRole('switch', { name: 'Say what has changed since I last read it' });
  await tell.click();
  await expect(tell).toBeChecked();
  await options.close();

  await read(chromium, site.origin + PAGE);
  await poll('the reading', () => keptReading(chromium));
  await chromium.goto(site.origin + PAGE);
  const panel = await chromium.openSidePanel();
  const { page } = panel;
  const notice = page.getByRole('region', { name: /^Changed since you read it on / });
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('The headline was “Old mill to stay open”.');
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/changes-beside.png` });
  await notice.getByRole('button', { name: new RegExp(`^${NEW}`) }).click();
  await expect.poll(() => markedWords(chromium.page)).toContainEqual(expect.stringContaining(NEW));
  await notice.getByRole('button', { name: 'Hide the changes' }).click();
  await expect(notice).toHaveCount(0);
  await panel.close();
});

test('nothing is kept of what is read unless that is wished', async ({ chromium, site }) => {
  await read(chromium, site.origin + PAGE);
  await chromium.findNode('the text', ({ name }) => name === '40,000 euros');
  await read(chromium, site.origin + PAGE);
  await chromium.findNode('the text', ({ name }) => name === '140,000 euros');
  expect((await chromium.nodes()).some(({ name }) => name.startsWith('Changed since'))).toBe(false);
  expect(await keptReading(chromium)).toBeNull();
});

async function read(chromium: ChromiumSession, url: string): Promise<void> {
  await chromium.goto(url);
  await (await chromium.openPopup()).press('Open reader');
  await chromium.waitForReader();
}

/** What is stored of the article that was read, as it is stored. */
async function keptReading(chromium: ChromiumSession): Promise<string | null> {
  const [worker] = chromium.context.serviceWorkers();
  return worker!.evaluate(async () => {
    const items = Object.entries(await chrome.storage.local.get(null)).filter(([key]) => key.startsWith('article:'));
    return items.length ? JSON.stringify(items) : null;
  });
}
