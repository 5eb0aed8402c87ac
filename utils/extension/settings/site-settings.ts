import type { BlockRule } from '../../engine/extraction/edit/site-rules';
import { compareCloseness, coversAddress } from '../site-paths';
import { coversSite, siteOf } from '../sites';
import type { SiteRule } from './kinds';
import type { AutoOpenMode, Settings } from './schema';

/** Whether the pill may show on a page. */
export function isPillShown(settings: Settings, url: string): boolean {
  const host = siteOf(url);
  return host !== null && settings.pill && !settings.pillHiddenSites.some((site) => coversSite(site, host));
}

/** What the reader does by itself on a page: the closest of the site rules, else the general setting. */
export function autoOpenModeOf(settings: Settings, url: string): AutoOpenMode {
  if (siteOf(url) === null) return 'never';
  const rules = settings.autoOpenSites.filter(({ site }) => coversAddress(site, url));
  const closest = rules.sort((a, b) => compareCloseness(a.site, b.site))[0];
  return closest?.mode ?? settings.autoOpen;
}

/** The entries with one more for a site itself, in place of what it had. */
export function withSiteMode(rules: SiteRule[], site: string, mode: AutoOpenMode): SiteRule[] {
  return [...rules.filter((rule) => rule.site !== site), { site, mode }];
}

/** What is kept and left out on a page's site: all that its scripts may know of these rules. */
export function blockRulesOf(settings: Settings, url: string): BlockRule[] {
  const host = siteOf(url);
  if (host === null) return [];
  return settings.siteRules.filter(({ site }) => coversSite(site, host)).map(({ site: _, ...rule }) => rule);
}
