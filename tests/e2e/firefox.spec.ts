import { poll } from '../support/poll';
import { markedWords } from './marked-words';
import { DAM, DAM_HEADLINE, expect, test } from './story';

test('the button, the popup and the reader, in Firefox', async ({ firefox, site }) => {
  await firefox.goto(site.origin + DAM);
  const popup = await firefox.openPopup();
  const text = await popup.text();
  for (const words of [DAM_HEADLINE, 'The Harbour Post', 'Marit Solheim']) expect(text).toContain(words);
  await popup.press('Open reader');
  await firefox.waitForReader();
  const shown = await firefox.inOverlay<string>('return root.textContent');
  expect(shown).toContain('wide enough to take a hand');
  expect(shown).not.toContain('The Morning Tide');

  const facts = await firefox.tagFacts();
  expect(facts.status === 'facts' && facts.facts.people.map(({ name }) => name)).toContain('Ingrid Aasen');

  await firefox.pressInReader(/Close the reader/);
  await poll('the reader is gone', async () => !(await firefox.isReaderOpen()));
});

test('leaves the page as it was, in Firefox', async ({ firefox, site }) => {
  const { page } = firefox;
  await firefox.goto(`${site.origin}/lab/place.html`);
  await poll('the pill is there', () => page.evaluate(() => document.documentElement.children.length > 2));
  await page.type('#name', 'Nora');
  await page.evaluate(() => scrollTo(0, 300));
  const place = () => page.evaluate(() => [scrollY, document.activeElement?.id, document.documentElement.outerHTML]);
  const before = await place();
  await firefox.openReader();
  await page.keyboard.press('Escape');
  await poll('the reader is gone', async () => !(await firefox.isReaderOpen()));
  expect(await place()).toEqual(before);
});

test('says when the page is no article, in Firefox', async ({ firefox, site }) => {
  await firefox.goto(`${site.origin}/environment/`);
  const popup = await firefox.openPopup();
  expect(await popup.text()).toContain('This does not look like an article');
});

test('a part can be removed on the whole site, and is gone after a reload, in Firefox', async ({ firefox, site }) => {
  test.slow();
  const words = 'Moe’s office confirmed that two meetings';
  const isShown = () =>
    firefox.inOverlay<boolean>(`return root.querySelector('.body').textContent.includes('${words}')`);
  const read = () => firefox.read(site.origin + DAM);
  await read();
  expect(await isShown()).toBe(true);
  await firefox.pressInReader(/^Remove parts/);
  await poll('parts can be chosen', () => firefox.inOverlay(`return root.querySelector('.pick') !== null`));
  // A click in the middle of the part.
  const { x, y } = await poll('the part', () =>
    firefox.inOverlay<{ x: number; y: number }>(`
      const pick = [...root.querySelectorAll('.pick')].find((each) => each.textContent.includes('${words}'));
      pick.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = pick.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };`),
  );
  await firefox.page.mouse.click(x, y);
  await poll('it is gone', async () => (await isShown()) === false);
  await firefox.pressInReader(/^Always on /);
  await poll('it is kept', () => firefox.inOverlay(`return root.textContent.includes('Left out on ')`));
  await read();
  expect(await isShown()).toBe(false);
});

test('marked words are still marked after a reload, and in the page, in Firefox', async ({ firefox, site }) => {
  test.slow();
  const words = 'office confirmed that two meetings';
  const read = () => firefox.read(site.origin + DAM);
  const marked = () =>
    firefox.inOverlay<string>(`return [...root.querySelectorAll('mark.own')].map((each) => each.textContent).join('')`);
  await read();
  const paragraph = `[...root.querySelectorAll('article p')].find((each) => each.textContent.includes('${words}'))`;
  await poll('the colours', async () => {
    const place = await firefox.inOverlay<{ x: number; y: number }>(`
      ${paragraph}.scrollIntoView({ block: 'center' });
      const { left, top, height } = ${paragraph}.getBoundingClientRect();
      return { x: left + 40, y: top + height / 4 };`);
    if (place) await firefox.page.mouse.click(place.x, place.y, { count: 3 });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return firefox.inOverlay<boolean>(`return root.querySelector('.mark-popover') !== null`);
  });
  await firefox.pressInReader(/^Mark in blue$/);
  await poll('it is marked', async () => (await marked())?.includes(words));
  await read();
  await poll('it is marked still', async () => (await marked())?.includes(words));
  await firefox.page.keyboard.press('Escape');
  await poll('the page shows it', async () => (await markedWords(firefox.page)).some((each) => each.includes(words)));
});

test('the facts stand in the sidebar and lead to the words of the page, in Firefox', async ({ firefox, site }) => {
  test.slow();
  await firefox.goto(site.origin + DAM);
  const before = await firefox.page.evaluate(() => document.body.outerHTML);
  const panel = await firefox.openSidePanel();
  expect(await panel.text()).toContain(DAM_HEADLINE);
  await poll('facts are there', async () => /People\s*[1-9]/.test(await panel.text()));
  await panel.press('Karl-Erik Nygaard');
  await poll('its words', async () => (await markedWords(firefox.page)).includes('Karl-Erik Nygaard'));
  expect(await firefox.page.evaluate(() => document.body.outerHTML)).toBe(before);
  await panel.close();
});

test('goes by keys: the sheet, larger letters, the menu of formats, in Firefox', async ({ firefox, site }) => {
  await firefox.read(site.origin + DAM);
  const has = (selector: string) => firefox.inOverlay<boolean>(`return root.querySelector('${selector}') !== null`);
  const size = () =>
    firefox.inOverlay<number>(
      `return parseFloat(content.getComputedStyle(root.querySelector('article .body p')).fontSize)`,
    );
  const { keyboard } = firefox.page;
  await keyboard.press('?');
  await poll('the sheet', () => has('.sheet'));
  await keyboard.press('Escape');
  await poll('the sheet is gone', async () => !(await has('.sheet')));
  const before = (await size()) ?? 0;
  await keyboard.press('+');
  await poll('larger letters', async () => ((await size()) ?? 0) > before);
  await keyboard.press('s');
  await poll('the menu', () => has('[role="menu"]'));
  await keyboard.press('Escape');
  await poll('the menu is gone', async () => !(await has('[role="menu"]')));
  await keyboard.press('Escape');
  await poll('the reader is gone', async () => !(await firefox.isReaderOpen()));
});
