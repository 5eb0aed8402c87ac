import type { ChromiumSession } from '../support/journey/chromium-session';
import { poll } from '../support/poll';
import { DAM, expect, test } from './story';

/** Each story opens the reader two or three times. */
test.describe.configure({ timeout: 60_000 });

const PARAGRAPH = 'Moe’s office confirmed that two meetings';
const BIO = 'is The Harbour Post’s environment correspondent';

test('a part can be removed, brought back, and left out on the whole site', async ({ chromium, site }) => {
  await openReader(chromium, site.origin + DAM);
  await chromium.pressNode('button', /^Remove parts/);
  await chromium.pressNode('button', new RegExp(`^Remove: ${PARAGRAPH}`));
  await isGone(chromium, PARAGRAPH);
  await chromium.pressNode('button', /^Undo/);
  await isThere(chromium, PARAGRAPH);

  await chromium.pressNode('button', new RegExp(`^Remove: ${PARAGRAPH}`));
  await chromium.pressNode('button', /^Always on /);
  await chromium.findNode('what was kept', ({ name }) => name.startsWith('Left out on '));
  await openReader(chromium, site.origin + DAM);
  await isGone(chromium, PARAGRAPH);

  const options = await chromium.openOptions();
  const rule = options.getByRole('button', { name: /^Delete: Leave out parts that begin with “moe s office/ });
  await rule.click();
  await expect(rule).toHaveCount(0);
  await options.getByRole('button', { name: 'Undo' }).click();
  await rule.click();
  await expect(rule).toHaveCount(0);
  await options.close();
  await openReader(chromium, site.origin + DAM);
  await isThere(chromium, PARAGRAPH);
});

test('a choice for the site can be taken back at once', async ({ chromium, site }) => {
  await openReader(chromium, site.origin + DAM);
  await chromium.pressNode('button', /^Remove parts/);
  await chromium.pressNode('button', new RegExp(`^Remove: ${PARAGRAPH}`));
  await chromium.pressNode('button', /^Always on /);
  await chromium.findNode('what was kept', ({ name }) => name.startsWith('Left out on '));
  await chromium.pressNode('button', /^Undo/);
  await isThere(chromium, PARAGRAPH);
  await openReader(chromium, site.origin + DAM);
  await isThere(chromium, PARAGRAPH);
});

test('what was removed is listed, can be put back, and kept on the whole site', async ({ chromium, site }) => {
  await openReader(chromium, site.origin + DAM);
  await isGone(chromium, BIO);
  await chromium.pressNode('button', /^What was removed \(\d+\)/);
  await chromium.pressNode('button', new RegExp(`^Put back: .*${BIO}`));
  const again = await chromium.findNode(
    'the way back',
    ({ role, name }) => role === 'button' && /^Remove again/.test(name),
  );
  expect(again.properties.focused).toBe(true);
  await isThere(chromium, BIO);
  // Facts were worked out anew: each stands where it says.
  const [read, tagged] = [await chromium.readArticle(), await chromium.tagFacts()];
  if (read.status !== 'article' || tagged.status !== 'facts') throw new Error('nothing read');
  const { blocks } = read.article;
  expect(blocks.some(({ text }) => text.includes(BIO))).toBe(true);
  for (const { mentions } of tagged.facts.people) {
    for (const { block, start, end, text } of mentions) {
      if (block >= 0) expect(blocks[block]?.text.slice(start, end)).toBe(text);
    }
  }

  await chromium.pressNode('button', /^Always keep this on /);
  await chromium.findNode('what was kept', ({ name }) => name.startsWith('Kept on '));
  await openReader(chromium, site.origin + DAM);
  await isThere(chromium, BIO);
});

test('parts are chosen and removed with the keyboard alone', async ({ chromium, site }) => {
  const { keyboard } = chromium.page;
  await openReader(chromium, site.origin + DAM);
  await chromium.pressNode('button', /^Remove parts/);
  const focused = () =>
    chromium.findNode('a part', ({ name, properties }) => properties.focused === true && name.startsWith('Remove: '));
  const first = (await focused()).name;
  await keyboard.press('ArrowDown');
  const second = await poll('the next part', async () => {
    const { name } = await focused();
    return name === first ? null : name;
  });
  await keyboard.press('Enter');
  await poll('it is gone', async () => (await focused()).name !== second);
  await keyboard.press('Control+z');
  await poll('it is back', async () => (await focused()).name === second);
  await keyboard.press('Escape');
  await chromium.findNode('the button of the bar', ({ name, properties }) => {
    return name === 'Remove parts' && properties.focused === true;
  });
  await chromium.waitForReader();
});

async function openReader(chromium: ChromiumSession, url: string): Promise<void> {
  await chromium.goto(url);
  await (await chromium.openPopup()).press('Open reader');
  await chromium.waitForReader();
}

/** Asked of the article itself: what stands in the list of removed parts or in a notice is not in the text. */
async function isThere(chromium: ChromiumSession, words: string): Promise<void> {
  await poll(`${words} is there`, async () => (await shownText(chromium)).includes(words));
}

async function isGone(chromium: ChromiumSession, words: string): Promise<void> {
  await poll(`${words} is gone`, async () => !(await shownText(chromium)).includes(words));
}

async function shownText(chromium: ChromiumSession): Promise<string> {
  const read = await chromium.readArticle();
  return read.status === 'article' ? read.article.blocks.map(({ text }) => text).join('\n') : '';
}
