import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAM, test } from '../e2e/story';
import { extensionFolder } from '../support/journey/build';
import { ChromiumSession } from '../support/journey/chromium-session';
import { poll } from '../support/poll';
import { expect, tally } from './attack';

declare const chrome: typeof import('wxt/browser').browser;

/** Another extension with every right to every page: it answers whoever writes to it, and shows nothing. */
const OTHER = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Another extension',
    version: '1',
    permissions: ['tabs', 'scripting'],
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'background.js' },
  }),
  'background.js': `chrome.runtime.onMessageExternal.addListener((message, sender, answer) => answer('heard'));
    chrome.runtime.onMessage.addListener((message, sender, answer) => answer('heard'));`,
  'page.html': '<!doctype html><title>Another extension</title><p>Nothing here.</p>',
};

/** What our background answers its own scripts. */
const MESSAGES = [
  { type: 'settingsRead' },
  { type: 'recordRead' },
  { type: 'viewChanged', patch: { theme: 'black' } },
  { type: 'siteDismissed' },
  { type: 'readerRequested' },
  { type: 'optionsRequested' },
  { type: 'marksChanged', headline: 'x', change: { put: [], drop: [] } },
  {},
  null,
  'settingsRead',
];

test.describe.configure({ timeout: 120_000 });
test.beforeEach(() =>
  test.skip(test.info().project.name !== 'chromium', 'Two extensions from folders: Chromium only.'),
);

test('A21 another extension is not answered, connected to or shown anything', async ({ site }) => {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-other-'));
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(OTHER)) await writeFile(join(folder, name), content);
  const chromium = await ChromiumSession.start(`${extensionFolder('chromium')},${folder}`);
  try {
    const workers = await poll('both extensions are there', () => {
      const all = chromium.context.serviceWorkers();
      return all.length === 2 ? all : null;
    });
    const names = await Promise.all(workers.map((worker) => worker.evaluate(() => chrome.runtime.getManifest().name)));
    const [own, other] = names[0] === 'Another extension' ? [workers[1]!, workers[0]!] : [workers[0]!, workers[1]!];
    const ownId = await own.evaluate(() => chrome.runtime.id);
    const otherId = await other.evaluate(() => chrome.runtime.id);
    await chromium.goto(site.origin + DAM);
    await own.evaluate(() => chrome.storage.local.set({ marker: 'ours' }));
    const before = await own.evaluate(() => chrome.storage.local.get(null));

    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${otherId}/page.html`);
    const send = (to: string, message: unknown) =>
      page.evaluate(
        ([id, content]) =>
          Promise.race([
            chrome.runtime.sendMessage(id as string, content).then(
              (answer) => `answered: ${JSON.stringify(answer)}`,
              (error: Error) => `refused: ${error.message}`,
            ),
            new Promise<string>((resolve) => setTimeout(resolve, 2_000, 'silence')),
          ]),
        [to, message] as const,
      );
    // Control: its messages do arrive where somebody listens.
    expect(await send(otherId, { type: 'settingsRead' })).toBe('answered: "heard"');
    const answers: string[] = [];
    for (const message of MESSAGES) answers.push(await send(ownId, message));
    expect(answers.filter((answer) => answer.startsWith('answered'))).toEqual([]);

    const port = await page.evaluate(
      (id) =>
        new Promise<string>((resolve) => {
          const opened = chrome.runtime.connect(id, { name: 'nutgraf' });
          opened.onMessage.addListener(() => resolve('answered'));
          opened.onDisconnect.addListener(() => resolve('closed'));
          opened.postMessage({ type: 'settingsRead' });
          setTimeout(resolve, 2_000, 'silence');
        }),
      ownId,
    );
    expect(port).not.toBe('answered');
    // None of our files can be read or framed from there.
    const files = ['popup.html', 'options.html', 'content-scripts/reader.js', 'icons/16.png'];
    const seen = await page.evaluate(
      async ([id, names]) => {
        const found: string[] = [];
        for (const name of names as string[]) {
          const address = `chrome-extension://${id}/${name}`;
          await fetch(address).then(
            () => found.push(`fetched ${name}`),
            () => undefined,
          );
          const frame = document.createElement('iframe');
          frame.src = address;
          document.body.append(frame);
          await new Promise((resolve) => setTimeout(resolve, 300));
          if (frame.contentWindow && frame.contentDocument?.body?.childElementCount) found.push(`framed ${name}`);
        }
        return found;
      },
      [ownId, files] as const,
    );
    expect(seen).toEqual([]);
    expect(await own.evaluate(() => chrome.storage.local.get(null))).toEqual(before);
    tally(MESSAGES.length + 1 + 2 * files.length, MESSAGES.length + 1 + 2 * files.length);
  } finally {
    await chromium.close();
    await rm(folder, { recursive: true, force: true });
  }
});
