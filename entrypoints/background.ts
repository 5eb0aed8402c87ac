import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchArticleRecords } from '../utils/extension/articles/article-store';
import {
  changeTabFactEdits,
  changeTabMarks,
  changeTabRecord,
  readTabRecord,
} from '../utils/extension/articles/tab-record';
import { paintBadge } from '../utils/extension/badge';
import { broadcastRecord, broadcastSettings } from '../utils/extension/broadcast';
import { greet } from '../utils/extension/first-run';
import { forgetHandedArticle, openReaderTab } from '../utils/extension/handed-articles';
import { createMenus, onMenuClicked } from '../utils/extension/menus';
import { onBackgroundMessage } from '../utils/extension/messages/background-checks';
import { beginQuestion, isAsking } from '../utils/extension/questions';
import { read, readAsked, readLink, readPending, readUnasked, toggle } from '../utils/extension/reading';
import { keepPlace, readPlace } from '../utils/extension/reading-places';
import { reportError } from '../utils/extension/report-error';
import { MAX_SITE_RULES } from '../utils/extension/settings/kinds';
import { viewChange, viewOf } from '../utils/extension/settings/schema';
import { keyOfRule, withoutRule, withRule } from '../utils/extension/settings/site-rules';
import { autoOpenModeOf, blockRulesOf, isPillShown, withSiteMode } from '../utils/extension/settings/site-settings';
import { guardSettings, readSettings, updateSettings, watchSettings } from '../utils/extension/settings/store';
import { siteOf } from '../utils/extension/sites';
import { forgetTabState, writeTabState } from '../utils/extension/tab-state';
import { askReader, injectExport, injectFacts, injectFont, injectPill, prepareReader } from '../utils/extension/tabs';
import { applyToolbarAction } from '../utils/extension/toolbar';

export default defineBackground(() => {
  onBackgroundMessage({
    async articleDetected({ detection }, sender) {
      const { tabId, url } = placeOf(sender);
      await paintBadge(tabId, detection.isArticle ? 'article' : 'none');
      if (!detection.isArticle) {
        await forgetTabState(tabId, 'article');
        return undefined;
      }
      await writeTabState(tabId, 'article', url);
      const settings = await readSettings();
      const mode = autoOpenModeOf(settings, url);
      if (mode === 'always') run('opening by itself', () => readUnasked(tabId, url));
      else {
        const isQuestion = mode === 'ask' && (await beginQuestion(tabId, url, isPrivate(sender)));
        if (isQuestion || isPillShown(settings, url))
          run('showing the pill', () => injectPill(tabId, sender.documentId));
      }
      return undefined;
    },
    async questionRead(_, sender) {
      const { tabId, url } = placeOf(sender);
      return { isAsking: await isAsking(tabId, url) };
    },
    async questionAnswered({ isNever }, sender) {
      const { tabId, url } = placeOf(sender);
      await forgetTabState(tabId, 'question');
      const site = siteOf(url);
      if (isNever && site && !isPrivate(sender))
        await updateSettings(({ autoOpenSites: rules }) => ({ autoOpenSites: withSiteMode(rules, site, 'never') }));
      return undefined;
    },
    async readerExpected(_, sender) {
      await prepareReader(placeOf(sender).tabId);
      return undefined;
    },
    readerRequested: ({ mention }, sender) => read(placeOf(sender).tabId, mention),
    async readerCutOff(_, sender) {
      await askReader(placeOf(sender).tabId, { type: 'sayUpdated' });
      return undefined;
    },
    async factsNeeded(_, sender) {
      await injectFacts(placeOf(sender).tabId);
      return { ok: true };
    },
    async exportNeeded(_, sender) {
      await injectExport(placeOf(sender).tabId);
      return { ok: true };
    },
    async fontNeeded({ font }, sender) {
      await injectFont(placeOf(sender).tabId, font);
      return { ok: true };
    },
    settingsRead: async (_, sender) => viewOf(await readSettings(), placeOf(sender).url),
    async viewChanged({ patch }, sender) {
      const { sitePreset: _, ...look } = patch;
      // Which sites are read in private windows is nobody's business.
      const kept = isPrivate(sender) ? look : patch;
      await updateSettings((settings) => viewChange(settings, placeOf(sender).url, kept));
      return undefined;
    },
    async siteDismissed(_, sender) {
      const site = siteOf(placeOf(sender).url);
      if (site && !isPrivate(sender))
        await updateSettings(({ pillHiddenSites: sites }) => ({ pillHiddenSites: withSite(sites, site) }));
      return undefined;
    },
    siteRulesRead: async (_, sender) => blockRulesOf(await readSettings(), placeOf(sender).url),
    async siteRuleAdded({ rule }, sender) {
      const site = siteOf(placeOf(sender).url);
      if (!site || isPrivate(sender)) return { ok: false };
      const { siteRules } = await updateSettings(({ siteRules: rules }) => {
        const next = withRule(rules, { ...rule, site });
        return next.length > MAX_SITE_RULES ? {} : { siteRules: next };
      });
      return { ok: siteRules.some((each) => keyOfRule(each) === keyOfRule({ ...rule, site })) };
    },
    async siteRuleRemoved({ rule }, sender) {
      const host = siteOf(placeOf(sender).url);
      if (host) await updateSettings(({ siteRules: rules }) => ({ siteRules: withoutRule(rules, rule, host) }));
      return undefined;
    },
    recordRead: (_, sender) => readTabRecord(sender),
    recordChanged: ({ headline, patch }, sender) => changeTabRecord(sender, headline, patch),
    factEditsChanged: ({ headline, change }, sender) => changeTabFactEdits(sender, headline, change),
    marksChanged: ({ headline, change }, sender) => changeTabMarks(sender, headline, change),
    placeRead: (_, sender) => readPlace(sender),
    async placeChanged({ place }, sender) {
      await keepPlace(sender, place);
      return undefined;
    },
    async readerTabWanted({ article }, sender) {
      await openReaderTab(article, sender.tab as Browser.tabs.Tab);
      return undefined;
    },
    async optionsRequested() {
      await browser.runtime.openOptionsPage();
      return undefined;
    },
  });

  onMenuClicked({
    readPage: (tab) => run('reading a page', () => readAsked(idOf(tab))),
    readLink: (url, opener) => run('reading a link', () => readLink(url, opener)),
  });
  browser.action.onClicked.addListener((tab) => run('the toolbar button', () => toggle(idOf(tab))));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') run('the shortcut', async () => toggle(idOf(tab ?? (await activeTab()))));
  });

  browser.tabs.onUpdated.addListener((tabId, change) => {
    // The badge needs no clearing here: the browser does it, and in a single-page site the detector decides anew.
    if (change.status === 'loading') run('leaving a page', () => forgetTabState(tabId, 'opened', 'question'));
    if (change.status === 'complete') run('reading a loaded tab', () => readPending(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) =>
    run('closing a tab', async () => {
      await forgetTabState(tabId, 'pending', 'opened', 'article', 'question', 'asked');
      await forgetHandedArticle(tabId);
    }),
  );

  browser.runtime.onInstalled.addListener((details) => {
    run('making the menus', createMenus);
    run('greeting', () => greet(details));
  });
  watchSettings((settings) => {
    run('the toolbar button', () => applyToolbarAction(settings));
    run('telling the tabs', () => broadcastSettings(settings));
  });
  watchArticleRecords((address) => run('telling the tabs', () => broadcastRecord(address)));
  run('guarding the settings', guardSettings);
  run('the toolbar button', async () => applyToolbarAction(await readSettings()));
});

function run(where: string, task: () => Promise<unknown>): void {
  task().catch((error) => reportError(error, where));
}

/** Nothing that comes from a page there is kept. */
function isPrivate(sender: Browser.runtime.MessageSender): boolean {
  return sender.tab?.incognito ?? false;
}

/** The background answers scripts in tabs only, so both are there. */
function placeOf(sender: Browser.runtime.MessageSender): { tabId: number; url: string } {
  return { tabId: sender.tab?.id as number, url: sender.url ?? '' };
}

function idOf(tab: Browser.tabs.Tab | undefined): number {
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}

function withSite(sites: string[], site: string): string[] {
  return sites.includes(site) ? sites : [...sites, site];
}
