import type { ChromiumSession } from '../support/journey/chromium-session';
import { enterExtensionWorld } from './extension-world';
import { DAM, expect, test } from './story';

async function openReader(chromium: ChromiumSession, url: string) {
  await chromium.goto(url);
  const popup = await chromium.openPopup();
  await popup.press('Open reader');
  await chromium.waitForReader();
  await chromium.findNode('facts are there', ({ role, name }) => role === 'tab' && /^People [1-9]/.test(name));
}

/** What the card beside a mark says; `null` without one. */
async function cardWords(chromium: ChromiumSession): Promise<string | null> {
  const tooltip = (await chromium.nodes()).find(({ role }) => role === 'tooltip');
  return tooltip ? inReader(chromium, `.querySelector('.fact-card').innerText`) : null;
}

/** Asks the reader's closed root. */
async function inReader<Value>(chromium: ChromiumSession, expression: string): Promise<Value> {
  const evaluate = await enterExtensionWorld(chromium);
  return (await evaluate(`${READER}${expression}`)) as Value;
}

const READER = `[...document.documentElement.children].map((each) => chrome.dom.openOrClosedShadowRoot(each)).find((root) => root?.querySelector('.reader'))`;

test('says beside a mark what is known of its words, by pointer and by key', async ({ chromium, site }) => {
  await openReader(chromium, site.origin + DAM);
  const { x, y } = await inReader<{ x: number; y: number }>(
    chromium,
    `.querySelector('article .body .marked-person').getBoundingClientRect().toJSON()`,
  );
  await chromium.page.mouse.move(x + 10, y + 8);
  await expect.poll(() => cardWords(chromium)).toContain('Named');
  // Esc puts the card away, and leaves the reader.
  await chromium.page.keyboard.press('Escape');
  await expect.poll(() => cardWords(chromium)).toBeNull();
  await chromium.waitForReader();

  await chromium.page.mouse.move(2, 300);
  await chromium.page.keyboard.press('n');
  await expect.poll(() => cardWords(chromium)).not.toBeNull();
  const first = await cardWords(chromium);
  await chromium.page.keyboard.press('n');
  await expect.poll(() => cardWords(chromium)).not.toBe(first);
});

test('switches the marks of a kind off, and says what stands on selected words', async ({ chromium, site }) => {
  await openReader(chromium, site.origin + DAM);
  const count = (kind: string) => inReader<number>(chromium, `.querySelectorAll('article .marked-${kind}').length`);
  expect(await count('date')).toBeGreaterThan(3);
  const dates = await inReader<DOMRect>(
    chromium,
    `.querySelector('.mark-kinds button:nth-of-type(3)').getBoundingClientRect().toJSON()`,
  );
  await chromium.page.mouse.click(dates.x + 10, dates.y + 10);
  await expect.poll(() => count('date')).toBe(0);
  expect(await count('person')).toBeGreaterThan(3);

  // A paragraph, by three clicks.
  const paragraph = await inReader<DOMRect>(
    chromium,
    `.querySelector('article .body p:has(.marked-person)').getBoundingClientRect().toJSON()`,
  );
  await chromium.page.mouse.click(paragraph.x + 60, paragraph.y + 12, { clickCount: 3 });
  await chromium.findNode('what stands on the selected words', ({ role, name }) => {
    return role === 'heading' && name === 'On the selected words';
  });
  expect(await inReader(chromium, `.querySelector('.selected-facts').innerText`)).toContain('Ingrid Aasen');
});

test('a figure leads to its sentence, says who gives it, and can be dismissed with its mark', async ({
  chromium,
  site,
}) => {
  await openReader(chromium, site.origin + DAM);
  const count = () => inReader<number>(chromium, `.querySelectorAll('article .marked-amount').length`);
  const before = await count();
  expect(before).toBeGreaterThan(5);
  await chromium.pressNode('tab', /^Figures \d+$/);
  await chromium.pressNode('button', /^More than 2,400 others$/);
  await expect
    .poll(() => inReader<string | undefined>(chromium, `.querySelector('.target')?.innerText`))
    .toBe('More than 2,400 others');
  expect(await inReader(chromium, `.querySelector('.facts-list').innerText`)).toContain('Given by: county');
  await chromium.pressNode('button', /^Wrong\? Dismiss or correct .*More than 2,400 others/);
  await chromium.pressNode('button', /^Dismiss .*More than 2,400 others/);
  await expect.poll(count).toBe(before - 1);
});
