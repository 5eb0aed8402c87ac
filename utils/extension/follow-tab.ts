import { type Browser, browser } from 'wxt/browser';

/**
 * Calls back with the tab in front of this window: at once, whenever another one comes to the front, and when it has
 * gone to another address or loaded anew.
 */
export function followTab(onTab: (tab: Browser.tabs.Tab) => void, signal: AbortSignal): void {
  let current: number | undefined;
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (signal.aborted || !tab) return;
    current = tab.id;
    onTab(tab);
  };
  const run = () => void look().catch(() => undefined);
  const onUpdated = (tabId: number, change: Browser.tabs.OnUpdatedInfo) => {
    // An address alone may be a page that loads its next article itself.
    if (tabId === current && (change.status === 'complete' || change.url !== undefined)) run();
  };
  browser.tabs.onActivated.addListener(run);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(run);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  run();
}
