import { poll } from '../support/poll';
import { DAM, expect, test } from './story';

test('the shortcut opens the reader and closes it again', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  await chromium.fire('commands.onCommand', 'toggle-reader');
  await chromium.waitForReader();
  await chromium.fire('commands.onCommand', 'toggle-reader');
  await poll('the reader is gone', async () => !(await chromium.isReaderOpen()));
});

test('the menu on the page opens the reader', async ({ chromium, site }) => {
  await chromium.goto(site.origin + DAM);
  await chromium.fire('contextMenus.onClicked', { menuItemId: 'read-page' });
  await chromium.waitForReader();
});

test('the menu on a link opens it in a new tab, in the reader', async ({ chromium, site }) => {
  await chromium.goto(`${site.origin}/`);
  const opened = chromium.context.waitForEvent('page');
  await chromium.fire('contextMenus.onClicked', { menuItemId: 'read-link', linkUrl: site.origin + DAM });
  const page = await opened;
  await poll('the reader opens in the new tab', async () => {
    return (await chromium.nodes(page)).some(({ role }) => role === 'dialog');
  });
  expect(page.url()).toBe(site.origin + DAM);
});
