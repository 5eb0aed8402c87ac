import { browser } from 'wxt/browser';
import { sendToTab } from './messages/protocol';
import { reportError } from './report-error';
import { type Settings, viewOf } from './settings/schema';
import { isPillShown } from './settings/site-settings';

/** Tells every open tab how it is to look from now on. */
export async function broadcastSettings(settings: Settings): Promise<void> {
  const view = viewOf(settings);
  const tabs = await browser.tabs.query({});
  const tell = async (tabId: number, url: string) => {
    await sendToTab(tabId, { type: 'settingsChanged', view, pill: isPillShown(settings, url) });
  };
  await Promise.all(
    tabs.map(({ id, url }) =>
      id === undefined ? undefined : tell(id, url ?? '').catch((error) => reportError(error, 'telling a tab')),
    ),
  );
}
