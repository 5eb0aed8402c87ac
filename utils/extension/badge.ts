import { browser } from 'wxt/browser';
import { translate } from './i18n';
import { reportError } from './report-error';

/** The colours of the house's accent on paper: a badge knows no style sheet. */
const BADGE_BACKGROUND = '#7a2e1d';
const BADGE_INK = '#fdfcf9';

export type BadgeState = 'article' | 'failed' | 'none';

/** Says at the toolbar button what the tab holds. The browser itself takes it away when the tab goes elsewhere. */
export async function paintBadge(tabId: number, state: BadgeState): Promise<void> {
  const text = { article: '¶', failed: '!', none: '' }[state];
  const title = translate(({ article: 'badge_article', failed: 'badge_failed', none: 'badge_none' } as const)[state]);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_BACKGROUND }),
      browser.action.setBadgeTextColor({ tabId, color: BADGE_INK }),
    ]);
  } catch (error) {
    reportError(error, 'painting the badge'); // The tab has been closed meanwhile.
  }
}
