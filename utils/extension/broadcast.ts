import { browser } from 'wxt/browser';
import { recordAddress } from './articles/record';
import { sendToTab } from './messages/protocol';
import { isAsking } from './questions';
import { reportError } from './report-error';
import { type Settings, viewOf } from './settings/schema';
import { autoOpenModeOf, isPillShown } from './settings/site-settings';
import { siteOf } from './sites';
import { readTabState } from './tab-state';
import { injectPill } from './tabs';

/** Tells every tab that settings were changed; where the pill is now wanted on an article, it appears. */
export async function broadcastSettings(settings: Settings): Promise<void> {
  const tell = async (tabId: number, url: string | undefined) => {
    const view = viewOf(settings, url);
    const article = await readTabState(tabId, 'article');
    const pill = article !== null && (isPillShown(settings, article) || (await isQuestionUp(settings, tabId, article)));
    await sendToTab(tabId, { type: 'settingsChanged', view, pill });
    if (pill) await injectPill(tabId);
  };
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id, url }) =>
      id === undefined ? undefined : tell(id, url).catch((error) => reportError(error, 'telling a tab')),
    ),
  );
}

/** Tells the tabs that show an article that something else is kept of it now. */
export async function broadcastRecord(address: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const shown = tabs.filter(({ url, incognito }) => !incognito && isHttp(url) && recordAddress(url) === address);
  await Promise.all(shown.map(({ id }) => id !== undefined && sendToTab(id, { type: 'recordChanged' })));
}

const isHttp = (url: string | undefined): url is string => siteOf(url ?? '') !== null;

async function isQuestionUp(settings: Settings, tabId: number, article: string): Promise<boolean> {
  return autoOpenModeOf(settings, article) === 'ask' && isAsking(tabId, article);
}
