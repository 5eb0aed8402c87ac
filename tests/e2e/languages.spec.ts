import { extensionFolder } from '../support/journey/build';
import { ChromiumSession } from '../support/journey/chromium-session';
import { phrasesOf } from './phrases';
import { DAM, DAM_HEADLINE, expect, test } from './story';

const ARTICLE_LINE = 'The energy ministry was told in';

for (const [language, direction] of [
  ['de', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`speaks ${language}, from ${direction === 'rtl' ? 'right to left' : 'left to right'}, about an English article`, async ({
    site,
  }) => {
    const t = phrasesOf(language);
    const chromium = await ChromiumSession.start(extensionFolder('chromium'), { language });
    try {
      await chromium.goto(site.origin + DAM);
      const popup = await chromium.openPopup();
      expect(await popup.text()).toContain(DAM_HEADLINE);
      const root = popup.page.locator('html');
      await expect(root).toHaveAttribute('lang', language);
      await expect(root).toHaveAttribute('dir', direction);
      for (const tab of ['facts_people', 'facts_sources', 'facts_dates'])
        await expect(popup.page.getByRole('tab', { name: new RegExp(`^${t(tab)} [\\d٠-٩]+$`) })).toBeVisible();
      // The words of the article stay as they are.
      const headline = popup.page.getByRole('heading', { level: 1 });
      expect(await headline.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');

      await popup.press(t('popup_openReader'));
      await chromium.waitForReader();
      const names = (role: string) => chromium.nodes().then((all) => all.filter((node) => node.role === role));
      const close = await chromium.findNode('the way out', (node) => node.name === t('reader_close'));
      const type = await chromium.findNode('the type', (node) => node.name === t('reader_type'));
      const [closeAt, typeAt] = [await close.center(), await type.center()];
      expect(closeAt.x > typeAt.x ? 'ltr' : 'rtl').toBe(direction);
      const line = await chromium.findNode('the text', (node) => node.name.includes(ARTICLE_LINE));
      expect((await line.center()).y).toBeGreaterThan(0);
      // No control is left in English.
      const english = phrasesOf('en');
      const said = (await names('button')).map(({ name }) => name);
      for (const key of ['reader_close', 'reader_type', 'reader_copy', 'reader_save', 'reader_contents'])
        expect(said).not.toContain(english(key));

      const options = await chromium.openOptions();
      await expect(options).toHaveTitle(t('options_title'));
      await expect(options.locator('html')).toHaveAttribute('dir', direction);
      const widths = () => options.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      await options.setViewportSize({ width: 320, height: 700 });
      const [wide, room] = await widths();
      expect(wide).toBeLessThanOrEqual(room as number);
    } finally {
      await chromium.close();
    }
  });
}
