import type { BlockRule } from '../../utils/engine/extraction/edit/site-rules';
import { sendToBackground } from '../../utils/extension/messages/protocol';
import { reportError } from '../../utils/extension/report-error';

/** What is kept and left out on this page's site; the background knows which site that is. */
export function createSiteRules() {
  let rules: readonly BlockRule[] = [];
  const without = (rule: BlockRule) => rules.filter((other) => JSON.stringify(other) !== JSON.stringify(rule));
  return {
    current: () => rules,
    /** Without an answer the page is read without its site's rules. */
    async load(): Promise<void> {
      try {
        rules = await sendToBackground({ type: 'siteRulesRead' });
      } catch (error) {
        reportError(error, 'reading the rules of the site');
      }
    },
    /** Whether there was room for it. */
    async add(rule: BlockRule): Promise<boolean> {
      const { ok } = await sendToBackground({ type: 'siteRuleAdded', rule });
      if (ok) rules = [...without(rule), rule];
      return ok;
    },
    async remove(rule: BlockRule): Promise<void> {
      await sendToBackground({ type: 'siteRuleRemoved', rule });
      rules = without(rule);
    },
  };
}

export type SiteRules = ReturnType<typeof createSiteRules>;
