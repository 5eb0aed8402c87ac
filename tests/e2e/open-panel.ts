import type { ChromiumSession } from '../support/journey/chromium-session';
import { expect } from './story';

/** The panel beside the page, once it has facts. */
export async function openPanel(chromium: ChromiumSession) {
  const panel = await chromium.openSidePanel();
  await expect(panel.page.getByRole('tab', { name: /^People [1-9]/ })).toBeVisible();
  return { page: panel.page, close: () => panel.close() };
}
