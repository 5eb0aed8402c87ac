import { type Browser, browser } from 'wxt/browser';
import { translate } from './i18n';

const PAGE_MENU = 'read-page';
const LINK_MENU = 'read-link';
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Menus outlive the worker, so they are made once per installation and update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: PAGE_MENU,
    title: translate('menu_readPage'),
    contexts: ['page'],
    documentUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({
    id: LINK_MENU,
    title: translate('menu_readLink'),
    contexts: ['link'],
    targetUrlPatterns: WEB_PAGES,
  });
}

export function onMenuClicked(handlers: {
  readPage(tab: Browser.tabs.Tab): void;
  readLink(url: string, tab: Browser.tabs.Tab | undefined): void;
}): void {
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (click.menuItemId === PAGE_MENU && tab) handlers.readPage(tab);
    if (click.menuItemId === LINK_MENU && click.linkUrl) handlers.readLink(click.linkUrl, tab);
  });
}
