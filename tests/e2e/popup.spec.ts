import { DAM, DAM_HEADLINE, expect, test } from './story';

test('shows the card, with the main button in focus', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  const popup = await chromium.openPopup();
  const text = await popup.text();
  for (const words of [DAM_HEADLINE, 'The Harbour Post', 'Marit Solheim']) expect(text).toContain(words);
  // Written as the browser's language has it.
  expect(text).toMatch(/18 Jan|Jan(uary)? 18/);
  await expect(popup.page.getByRole('button', { name: 'Open reader' })).toBeFocused();
  await popup.close();
});

test('lists people, sources and dates', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  const popup = await chromium.openPopup();
  const expected: [tab: RegExp, words: string][] = [
    [/^People [1-9]/, 'Ingrid Aasen'],
    [/^Sources [1-9]/, 'Norwegian Water Institute'],
    [/^Dates [1-9]/, '2022'],
  ];
  for (const [tab, words] of expected) {
    await popup.page.getByRole('tab', { name: tab }).click();
    await expect(popup.page.getByRole('tabpanel')).toContainText(words);
  }
  await popup.close();
});

test('a fact leads to its sentence in the reader', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  const popup = await chromium.openPopup();
  await popup.page.getByRole('tab', { name: /^People/ }).click();
  await popup.page
    .getByRole('button', { name: /Karl-Erik Nygaard/ })
    .first()
    .click();
  await chromium.waitForReader();
  const marked = await chromium.findNode('the words are marked', ({ role, name, properties }) => {
    return (role === 'mark' || properties.focused === true) && name.includes('Nygaard');
  });
  const { y } = await marked.center();
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(900);
});

test('says when the page is no article, and opens it all the same when told to', async ({ chromium, site }) => {
  await chromium.goto(`${site.origin}/environment/`);
  const popup = await chromium.openPopup();
  expect(await popup.text()).toContain('This does not look like an article');
  await popup.press('Open anyway');
  await expect(popup.page.getByRole('button', { name: 'Open reader' })).toBeVisible();
  await popup.close();
});

test('says which pages cannot be read, and why', async ({ chromium, site }) => {
  const pages: [url: string, reason: string][] = [
    ['chrome://version/', 'browser’s own pages'],
    [`${site.origin}/robots.txt`, 'plain text'],
    ['http://localhost:1/', 'did not load'],
  ];
  for (const [url, reason] of pages) {
    await chromium.page.goto(url).catch(() => undefined);
    const popup = await chromium.openPopup();
    expect(await popup.text()).toContain(reason);
    await popup.close();
  }
});
