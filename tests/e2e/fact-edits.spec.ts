import { DAM, expect, test } from './story';

const NAME = 'Karl-Erik Nygaard';

test('a fact that is wrong is dismissed or corrected, stays so, and can be put back', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  const panel = await chromium.openSidePanel();
  const { page } = panel;
  await page.getByRole('tab', { name: /^People [1-9]/ }).click();
  await page.getByRole('button', { name: `Wrong? Dismiss or correct ${NAME}` }).click();
  await page.getByRole('button', { name: `Dismiss ${NAME}` }).click();
  await expect(page.getByText(`${NAME} is dismissed in this article.`)).toBeVisible();
  await expect(page.getByRole('button', { name: `Wrong? Dismiss or correct ${NAME}` })).toHaveCount(0);
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/said.png` });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: `Wrong? Dismiss or correct ${NAME}` })).toBeVisible();

  await page.getByRole('button', { name: `Wrong? Dismiss or correct ${NAME}` }).click();
  await page.getByLabel('Name', { exact: true }).fill('Karl Nygaard');
  await page.getByRole('button', { name: 'Save correction' }).click();
  await expect(page.getByText('Corrected by you')).toBeVisible();
  await page.getByRole('tab', { name: /^Dates/ }).click();
  await page
    .getByRole('button', { name: /^Wrong\?/ })
    .first()
    .click();
  await page.getByLabel(/^Date \(such as/).fill('soon');
  await page.getByRole('button', { name: 'Save correction' }).click();
  await expect(page.getByRole('alert')).toContainText('This is not a date');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 900 });
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${scheme}.png`, fullPage: true });
  }
  await panel.close();

  await chromium.goto(site.origin + DAM);
  const again = await chromium.openSidePanel();
  await again.page.getByRole('tab', { name: /^People [1-9]/ }).click();
  await again.page.getByText('Your changes (1)').click();
  if (process.env.LOOK) await again.page.screenshot({ path: `${process.env.LOOK}/again.png`, fullPage: true });
  await again.page.getByRole('button', { name: `Put back ${NAME}` }).click();
  await expect(again.page.getByText('Corrected by you')).toHaveCount(0);
  await expect(again.page.getByText('Your changes (1)')).toHaveCount(0);
  await again.close();
});
