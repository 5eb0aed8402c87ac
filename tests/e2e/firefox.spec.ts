import { poll } from '../support/poll';
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
  await (await firefox.openPopup()).press('Open reader');
  await firefox.waitForReader();
  await page.keyboard.press('Escape');
  await poll('the reader is gone', async () => !(await firefox.isReaderOpen()));
  expect(await place()).toEqual(before);
});

test('says when the page is no article, in Firefox', async ({ firefox, site }) => {
  await firefox.goto(`${site.origin}/environment/`);
  const popup = await firefox.openPopup();
  expect(await popup.text()).toContain('This does not look like an article');
});
