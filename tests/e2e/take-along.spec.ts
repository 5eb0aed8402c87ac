import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { ChromiumSession } from '../support/journey/chromium-session';
import { poll } from '../support/poll';
import { enterExtensionWorld } from './extension-world';
import { DAM, DAM_HEADLINE, expect, test } from './story';

// Many steps each, and a busy machine takes its time for each of them.
test.describe.configure({ timeout: 120_000 });

const WORDS = 'wide enough to take a hand';
const NAME = `2024-01-18 ${DAM_HEADLINE}`;

async function openReader(chromium: ChromiumSession, origin: string): Promise<void> {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await chromium.goto(origin + DAM);
  await chromium.fire('commands.onCommand', 'toggle-reader');
  await chromium.waitForReader();
  await chromium.findNode('the text', ({ name }) => name.includes(WORDS));
}

async function choose(chromium: ChromiumSession, menu: RegExp, item: RegExp): Promise<void> {
  await chromium.pressNode('button', menu);
  await chromium.pressNode('menuitem', item);
}

async function save(chromium: ChromiumSession, item: RegExp): Promise<Download> {
  const download = chromium.page.waitForEvent('download');
  await choose(chromium, /^Save$/, item);
  return download;
}

const said = (chromium: ChromiumSession, words: RegExp) =>
  chromium.findNode(String(words), ({ name }) => words.test(name));
const clipboard = (chromium: ChromiumSession) => chromium.page.evaluate(() => navigator.clipboard.readText());
const contentOf = async (download: Download) => readFile(await download.path());

test('saves the article in formats that other programs open', async ({ chromium, site }) => {
  await openReader(chromium, site.origin);
  const markdown = await save(chromium, /^Article as Markdown$/);
  expect(markdown.suggestedFilename()).toBe(`${NAME}.md`);
  expect(String(await contentOf(markdown))).toMatch(new RegExp(`^# ${DAM_HEADLINE}[^]*${WORDS}`));
  await said(chromium, /^Saved$/);

  const epub = await save(chromium, /^Article as EPUB$/);
  expect(epub.suggestedFilename()).toBe(`${NAME}.epub`);
  const files = unzipSync(new Uint8Array(await contentOf(epub)));
  expect(Object.keys(files)[0]).toBe('mimetype');
  expect(Object.values(files).some((file) => strFromU8(file).includes(WORDS))).toBe(true);

  const html = await save(chromium, /^Article as HTML$/);
  expect(html.suggestedFilename()).toBe(`${NAME}.html`);
  const page = await chromium.context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(String(await contentOf(html)), { waitUntil: 'networkidle' });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(DAM_HEADLINE);
  expect(await page.getByText(WORDS).count()).toBe(1);
  expect(requests).toEqual([]);
});

test('saves what the article stands on, with the words', async ({ chromium, site }) => {
  await openReader(chromium, site.origin);
  await chromium.page.keyboard.press('s');
  await chromium.findNode('the menu', ({ role, name, properties }) => {
    return role === 'menuitem' && name === 'Article as Markdown' && properties.focused === true;
  });
  await chromium.page.keyboard.press('Escape');
  const evidence = await save(chromium, /^Facts as evidence$/);
  expect(evidence.suggestedFilename()).toBe(`${NAME}.evidence.json`);
  const pack = JSON.parse(String(await contentOf(evidence)));
  expect(pack).toMatchObject({ kind: 'nutgraf-evidence', article: { url: site.origin + DAM, headline: DAM_HEADLINE } });
  expect(pack.people.length).toBeGreaterThan(2);
  expect(pack.dates.length).toBeGreaterThan(2);
});

test('copies references and links to words', async ({ chromium, site }) => {
  await openReader(chromium, site.origin);
  await choose(chromium, /^Copy$/, /APA/);
  await said(chromium, /^Copied$/);
  expect(await clipboard(chromium)).toMatch(
    /^\p{Lu}\p{L}+, \p{Lu}\..* \(2024, January 18\)\. Ministry was warned of dam’s cracks/u,
  );
  await choose(chromium, /^Copy$/, /Wikipedia/);
  await poll('the template is copied', async () => (await clipboard(chromium)).startsWith('{{cite news'));

  const line = await chromium.findNode(
    'a paragraph',
    ({ role, name }) => role === 'StaticText' && name.includes(WORDS),
  );
  const { x, y } = await line.center();
  await chromium.page.mouse.dblclick(x, y);
  await chromium.page.keyboard.press('y');
  const link = await poll('the link is copied', async () => {
    const text = await clipboard(chromium);
    return text.startsWith('http') && text;
  });
  expect(link).toMatch(/dam-warning\.html#:~:text=./);
});

test('says when the browser does not allow it', async ({ chromium, site }) => {
  await openReader(chromium, site.origin);
  const run = await enterExtensionWorld(chromium);
  await run(`navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError')); undefined`);
  await choose(chromium, /^Copy$/, /^Article as Markdown$/);
  await said(chromium, /^That did not work\. The browser may not allow it/);
});
