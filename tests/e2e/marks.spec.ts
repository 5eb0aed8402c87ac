import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { poll } from '../support/poll';
import { SITE_FOLDER } from '../support/server';
import { markedWords } from './marked-words';
import { DAM, expect, test } from './story';

// Many steps each, and a busy machine takes its time for each of them.
test.describe.configure({ timeout: 120_000 });

type Chromium = Parameters<Parameters<typeof test>[2]>[0]['chromium'];

type Node = Awaited<ReturnType<Chromium['nodes']>>[number];

const MOE = 'office confirmed that two meetings had taken place but said no minutes had been kept.';
/** Its words in one piece: a figure before them is marked. */
const END = 'had taken place but said no minutes had been kept.';

async function openReader(chromium: Chromium, url: string): Promise<void> {
  await chromium.goto(url);
  await chromium.fire('commands.onCommand', 'toggle-reader');
  await chromium.waitForReader();
}

/** Three clicks select a paragraph. */
async function select(chromium: Chromium, words: string): Promise<void> {
  const isIn = ({ role, name }: Node) => role === 'StaticText' && name.includes(words);
  const isOffered = ({ role, name }: Node) => role === 'group' && name.startsWith('Mark these words');
  // Just opened, the text may be drawn anew under the pointer.
  await poll('the colours', async () => {
    const nodes = await chromium.nodes();
    if (nodes.some(isOffered)) return true;
    const place = await nodes
      .find(isIn)
      ?.center()
      .catch(() => null);
    if (place) await chromium.page.mouse.click(place.x, place.y, { clickCount: 3 });
    await chromium.page.waitForTimeout(500);
    return false;
  });
}

/** How many marks the text has, each block and each part of a sentence by itself. */
const marks = async (chromium: Chromium) => (await chromium.nodes()).filter(({ role }) => role === 'mark').length;
const says = (chromium: Chromium, words: RegExp) =>
  chromium.findNode(String(words), ({ role, name }) => role === 'StaticText' && words.test(name));
const focused = (chromium: Chromium, name: RegExp) =>
  chromium.findNode(`the focus is on ${name}`, (node) => node.properties.focused === true && name.test(node.name));

/** The words that are marked in the page itself. */
const inPage = async ({ page }: Chromium) => (await markedWords(page)).join(' ');

test('marked words are still marked after a reload, in the page too, until the mark is removed', async ({
  chromium,
  site,
}) => {
  const { page } = chromium;
  await openReader(chromium, site.origin + DAM);
  await select(chromium, END);
  await chromium.pressNode('button', /^Mark in green$/);
  await poll('it is marked', async () => (await marks(chromium)) > 0);
  await says(chromium, /^Marked in green: “\u2068Moe’s office confirmed/);

  await openReader(chromium, `${site.origin}${DAM}?utm_source=letter`);
  await poll('it is marked still', async () => (await marks(chromium)) > 0);
  await page.keyboard.press('Escape');
  await expect.poll(() => inPage(chromium)).toContain(MOE);

  await chromium.fire('commands.onCommand', 'toggle-reader');
  await chromium.waitForReader();
  await chromium.pressNode('button', /^Marks$/);
  await focused(chromium, /^Moe’s office confirmed/);
  await chromium.pressNode('button', /^Remove the mark on “\u2068Moe’s office/);
  await poll('no mark is left', async () => (await marks(chromium)) === 0);
  await chromium.pressNode('button', /^Undo$/);
  await poll('it is marked again', async () => (await marks(chromium)) > 0);
});

test('marks are made, changed and removed by keys alone', async ({ chromium, site }) => {
  const { page } = chromium;
  await openReader(chromium, site.origin + DAM);
  await page.keyboard.press('m');
  await says(chromium, /^Select words first/);
  // To a paragraph, which is marked as a whole.
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await focused(chromium, /^Mark in yellow$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await says(chromium, /^Marked in green: /);
  await poll('it is marked', async () => (await marks(chromium)) > 0);
  await page.keyboard.press('u');
  await says(chromium, /^Mark 1 of 1$/);
  await page.keyboard.press('4');
  await says(chromium, /^Marked in pink: /);
  await page.keyboard.press('u');
  await page.keyboard.press('U');
  await page.keyboard.press('m');
  await focused(chromium, /^Mark in pink$/);
  await page.keyboard.press('End');
  await focused(chromium, /^Remove the mark$/);
  await page.keyboard.press('Enter');
  await poll('no mark is left', async () => (await marks(chromium)) === 0);
  await page.keyboard.press('z');
  await poll('it is marked again', async () => (await marks(chromium)) > 0);
  await page.keyboard.press('Escape');
  await poll('Esc closes the reader', async () => (await chromium.nodes()).every(({ role }) => role !== 'dialog'));
});

test('where the text has changed no other words are marked, and the mark is not lost', async ({ chromium, site }) => {
  await openReader(chromium, site.origin + DAM);
  await select(chromium, END);
  await chromium.page.keyboard.press('3');
  await poll('it is marked', async () => (await marks(chromium)) > 0);

  const html = await readFile(join(SITE_FOLDER, DAM), 'utf8');
  const body = html.replace('two meetings had taken place', 'three meetings had taken place');
  await chromium.page.route(`**${DAM}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await openReader(chromium, site.origin + DAM);
  await says(chromium, /^1 mark is not shown: the text has changed\.$/);
  expect(await marks(chromium)).toBe(0);
  await chromium.page.keyboard.press('Shift+M');
  await says(chromium, /^Not in the text any more$/);
  await says(chromium, /office confirmed that two meetings/);
});

test('a selection over paragraphs is one mark, and what is kept is deleted and put back in the options', async ({
  chromium,
  site,
}) => {
  const { page } = chromium;
  await openReader(chromium, site.origin + DAM);
  await select(chromium, END);
  await page.keyboard.press('Escape');
  // From the paragraph that is selected to the next one.
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await chromium.findNode('the colours', ({ role, name }) => role === 'group' && name.startsWith('Mark these words'));
  await page.keyboard.press('1');
  await says(chromium, /^Marked in yellow: “\u2068Moe’s office/);
  await page.keyboard.press('Shift+M');
  await chromium.findNode('one mark over both', ({ role, name }) => {
    return role === 'button' && /minutes had been kept\.\s+According to/.test(name);
  });

  const options = await chromium.openOptions();
  await expect(options.getByText(/1 mark$/)).toBeVisible();
  await options.getByRole('button', { name: 'Delete all' }).click();
  await expect(options.getByText('Nothing is kept of any article.')).toBeVisible();
  await options.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(options.getByText(/1 mark$/)).toBeVisible();
});
