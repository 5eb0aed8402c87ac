import { browser } from 'wxt/browser';
import type { Settings } from './settings/schema';

const POPUP = 'popup.html';

/** With no popup set, a click on the toolbar button is an event of ours: the reader at once. */
export async function applyToolbarAction(settings: Settings): Promise<void> {
  await browser.action.setPopup({ popup: settings.toolbarAction === 'reader' ? '' : POPUP });
}

/** Shows the popup for a tab though the button opens the reader: it says what went wrong. */
export async function explainInPopup(tabId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: POPUP });
  try {
    await browser.action.openPopup();
  } catch {
    // Not every browser opens it unasked. The next click does; the badge says that there is something to read.
  }
}
