import { poll } from '../support/poll';
import { giveFirefoxVoice } from './firefox-voice';
import { expect, test } from './story';
import { giveVoice } from './voices';

const TIDE = '/lab/way.html';
const TIDE_HEADLINE = 'The clock that reads the tide';

// Many steps each, and a busy machine takes its time for each of them.
test.describe.configure({ timeout: 120_000 });

type Chromium = Parameters<Parameters<typeof test>[2]>[0]['chromium'];

async function openReader(chromium: Chromium, origin: string): Promise<void> {
  await chromium.goto(origin + TIDE);
  await chromium.fire('commands.onCommand', 'toggle-reader');
  await chromium.waitForReader();
  await chromium.findNode('the text', ({ name }) => name.includes('neither of them tells the time'));
}

const focused = (chromium: Chromium, what: string, name: RegExp) =>
  chromium.findNode(what, (node) => node.properties.focused === true && name.test(node.name));
const isThere = async (chromium: Chromium, role: string, name: RegExp) =>
  (await chromium.nodes()).some((node) => node.role === role && name.test(node.name));

test('finds the way by contents and by keys, and back again', async ({ chromium, site }) => {
  await openReader(chromium, site.origin);
  const { keyboard } = chromium.page;
  await keyboard.press('c');
  await chromium.findNode('the contents', ({ role, name }) => role === 'navigation' && name === 'Contents');
  await focused(chromium, 'where one is', new RegExp(`^${TIDE_HEADLINE}$`));
  await keyboard.press('End');
  await keyboard.press('Enter');
  await focused(chromium, 'the last heading', /^What comes next$/);
  await chromium.findNode('time left', ({ name }) => name === '1 min left');
  await chromium.pressNode('button', /Back to where you were/);
  await chromium.findNode('time left', ({ name }) => name === '3 min left');

  for (const [key, name, said] of [
    ['h', /^How it came here$/, 'Heading 2 of 5'],
    ['h', /^The maker’s table$/, 'Heading 3 of 5'],
    ['H', /^How it came here$/, 'Heading 2 of 5'],
    ['g', /Map of the harbour|Where the water/, 'Picture 2 of 3'],
  ] as const) {
    await keyboard.press(key);
    await focused(chromium, `what ${key} leads to`, name);
    await chromium.findNode(said, (node) => node.name.includes(said));
  }
  await keyboard.press('b');
  await chromium.findNode('the way back is said', ({ name }) => name === 'Back where you were.');
});

test('shows a note beside its sign, and gives the focus back', async ({ chromium, site }) => {
  await openReader(chromium, site.origin);
  const { keyboard } = chromium.page;
  await chromium.pressNode('button', /^1$/);
  await focused(chromium, 'the note', /^Note 1$/);
  await chromium.findNode('its words', ({ name }) => name.includes('twelve hours and twenty-five minutes'));
  await keyboard.press('Escape');
  await focused(chromium, 'its sign', /^1$/);
  expect(await isThere(chromium, 'dialog', /^Note 1$/)).toBe(false);
});

test('shows pictures as large as the window, one after the other', async ({ chromium, site }) => {
  await openReader(chromium, site.origin);
  const { keyboard } = chromium.page;
  await chromium.pressNode('button', /^View larger: A small white ferry/);
  await focused(chromium, 'the lightbox', /^Pictures of the article$/);
  await keyboard.press('ArrowRight');
  await chromium.findNode('the second', ({ name }) => name === 'Picture 2 of 3');
  await keyboard.press('+');
  await chromium.findNode('its size', ({ name }) => name === '150%');
  // The focus stays inside, and no other key means anything.
  for (let count = 0; count < 7; count++) await keyboard.press('Tab');
  await keyboard.press('f');
  const inside = (await chromium.nodes()).find(({ properties, role }) => properties.focused && role === 'button');
  expect(inside?.name).toMatch(/Zoom|picture/i);
  await keyboard.press('Escape');
  await focused(chromium, 'what opened it', /^View larger: A small white ferry/);
  expect(await isThere(chromium, 'dialog', /Pictures/)).toBe(false);
});

test('loads a film only when asked to', async ({ chromium, site }) => {
  const players: string[] = [];
  await chromium.context.route(/youtube-nocookie/, async (route) => {
    players.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: '<title>A film</title>' });
  });
  await openReader(chromium, site.origin);
  await chromium.findNode('the offer', ({ role, name }) => role === 'button' && /^Load it here/.test(name));
  expect(players).toEqual([]);
  await chromium.pressNode('button', /^Load it here/);
  await poll('the player loads', async () => players.length > 0);
  expect(players[0]).toBe('https://www.youtube-nocookie.com/embed/tideclock01?autoplay=1');
});

test('says so when there is no voice', async ({ chromium, site }) => {
  await openReader(chromium, site.origin);
  await chromium.page.keyboard.press('p');
  await chromium.findNode('what is missing', ({ name }) => /^There is no voice for English/.test(name));
  await chromium.page.keyboard.press('Escape');
  await poll('the voice is gone', async () => !(await isThere(chromium, 'region', /Read aloud/)));
  expect(await isThere(chromium, 'dialog', new RegExp(TIDE_HEADLINE))).toBe(true);
});

test('reads aloud from where the eye is, goes on by keys, and stops with the reader', async ({ chromium, site }) => {
  await openReader(chromium, site.origin);
  const voice = await giveVoice(chromium);
  const { keyboard } = chromium.page;
  const speaks = (words: string) => poll(words, async () => (await voice.spoken()).at(-1)?.startsWith(words));
  await keyboard.press('h');
  await keyboard.press('p');
  await speaks('How it came here');
  await voice.finishUtterance();
  await speaks('The works were ordered');
  await keyboard.press('.');
  await speaks('He asked for a year');
  await keyboard.press(',');
  await speaks('The works were ordered');
  await keyboard.press('>');
  await speaks('Ines Holt, who looks after');
  await chromium.pressNode('button', /^Pause$/);
  await chromium.findNode('it says so', ({ name }) => name === 'Paused');
  const before = (await voice.spoken()).length;
  await chromium.pressNode('button', /^Close the reader$/);
  await poll('the reader is gone', async () => !(await isThere(chromium, 'dialog', /./)));
  await voice.finishUtterance();
  expect((await voice.spoken()).length).toBe(before);
});

test('keeps a narrow bar’s buttons in a menu', async ({ chromium, site }) => {
  const { page } = chromium;
  await page.setViewportSize({ width: 360, height: 740 });
  await openReader(chromium, site.origin);
  await chromium.pressNode('button', /^More$/);
  await chromium.findNode('the menu', ({ role, name }) => role === 'menu' && name === 'More');
  // By its first letter.
  await page.keyboard.press('c');
  await focused(chromium, 'an item', /^Contents$/);
  await page.keyboard.press('Enter');
  await chromium.findNode('the contents', ({ role, name }) => role === 'navigation' && name === 'Contents');
  await page.keyboard.press('Escape');
  await poll('the contents are gone', async () => !(await isThere(chromium, 'navigation', /Contents/)));
});

test('finds the way in Firefox too', async ({ firefox, site }) => {
  await firefox.read(site.origin + TIDE);
  const { keyboard } = firefox.page;
  const focusedWords = () => firefox.inOverlay<string>(`return root.activeElement?.textContent ?? null`);
  await keyboard.press('h');
  await poll('a heading', async () => (await focusedWords()) === 'How it came here');
  await keyboard.press('c');
  await poll('the contents', () => firefox.inOverlay<boolean>(`return root.querySelector('nav.contents') !== null`));
  await keyboard.press('Escape');
  await poll('the focus is back in the text', () =>
    firefox.inOverlay<boolean>(`return root.querySelector('nav.contents') === null && root.activeElement !== null`),
  );
  // One line, three, five, a line below one, none.
  const bright = () =>
    firefox.inOverlay<number>(`return root.querySelector('.line-focus:not(.is-underline)')?.offsetHeight ?? 0`);
  await keyboard.press('l');
  const one = await poll('a bright line', bright);
  for (const lines of [3, 5]) {
    await keyboard.press('l');
    await poll(`${lines} of them`, async () => Math.round(((await bright()) ?? 0) / one) === lines);
  }
  await keyboard.press('l');
  await poll('a line below it', () =>
    firefox.inOverlay<boolean>(`return root.querySelector('.is-underline') !== null`),
  );
  await keyboard.press('l');
  await poll('none', () => firefox.inOverlay<boolean>(`return root.querySelector('.line-focus') === null`));
});

test('shows notes and pictures, and gives the focus back, in Firefox', async ({ firefox, site }) => {
  await firefox.read(site.origin + TIDE);
  const { keyboard } = firefox.page;
  const label = () => firefox.inOverlay<string>(`return root.activeElement?.getAttribute('aria-label') ?? null`);
  const words = (selector: string) =>
    firefox.inOverlay<string>(`return root.querySelector('${selector}')?.textContent`);
  await firefox.inOverlay(`root.querySelector('.footnote-reference').scrollIntoView({ block: 'center' }); return 1;`);
  await firefox.pressInReader(/^1$/);
  await poll('the note', async () => (await words('.footnote'))?.includes('twelve hours and twenty-five minutes'));
  await keyboard.press('Escape');
  await poll('its sign has the focus', () =>
    firefox.inOverlay<boolean>(`return root.activeElement?.matches('.footnote-reference') === true`),
  );

  await firefox.inOverlay(`root.querySelector('figure button').scrollIntoView({ block: 'center' }); return 1;`);
  const opener = /^View larger: A small white ferry/;
  await firefox.pressInReader(opener);
  await poll('the lightbox', async () => (await label()) === 'Pictures of the article');
  await keyboard.press('ArrowRight');
  await poll('the second', async () => (await words('.lightbox'))?.includes('Picture 2 of 3'));
  await keyboard.press('+');
  await poll('its size', async () => (await words('.lightbox'))?.includes('150%'));
  for (let count = 0; count < 7; count++) await keyboard.press('Tab');
  expect(await firefox.inOverlay(`return root.activeElement?.closest('.lightbox') !== null`)).toBe(true);
  await keyboard.press('Escape');
  await poll('what opened it has the focus', async () => opener.test((await label()) ?? ''));
});

test('says when there is no voice, and reads aloud where there is one, in Firefox', async ({ firefox, site }) => {
  await firefox.read(site.origin + TIDE);
  const { keyboard } = firefox.page;
  const bar = () => firefox.inOverlay<string>(`return root.querySelector('.voice')?.textContent ?? ''`);
  await keyboard.press('p');
  await poll('what is missing', async () => (await bar())?.startsWith('There is no voice for English'));
  await keyboard.press('Escape');
  const voice = await giveFirefoxVoice(firefox);
  const speaks = (words: string) => poll(words, async () => (await voice.spoken()).at(-1)?.startsWith(words));
  await keyboard.press('h');
  await keyboard.press('p');
  await speaks('How it came here');
  await poll('its name', async () => (await bar())?.includes('Test voice'));
  await voice.finishUtterance();
  await speaks('The works were ordered');
  await poll('sentence and word stand out', () =>
    firefox.inOverlay<boolean>(`return ['.spoken-sentence', '.spoken-word'].every((each) => root.querySelector(each))`),
  );
  await keyboard.press('>');
  await speaks('Ines Holt, who looks after');
  await firefox.pressInReader(/^Pause$/);
  await poll('it says so', async () => (await bar())?.includes('Paused'));
  const before = (await voice.spoken()).length;
  await firefox.pressInReader(/^Close the reader/);
  await poll('the reader is gone', async () => !(await firefox.isReaderOpen()));
  expect((await voice.spoken()).length).toBe(before);
});
