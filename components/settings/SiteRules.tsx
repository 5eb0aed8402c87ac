import { useRef } from 'preact/hooks';
import type { SiteBlockRule } from '../../utils/extension/settings/site-rules';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { reasonPhrase } from '../reader/removal-reasons';
import { type Translate, useTranslate } from '../translate';

interface Props {
  label: string;
  rules: SiteBlockRule[];
  /** `done`: what to say about it, beside the way back. */
  onChange(rules: SiteBlockRule[], done: string): void;
}

/** What is kept and left out, site by site. Rules are made in the reader; here they are looked at and deleted. */
export function SiteRules({ label, rules, onChange }: Props) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const sites = [...new Set(rules.map(({ site }) => site))].sort();
  const remove = (isGone: (rule: SiteBlockRule) => boolean, done: string) => {
    onChange(
      rules.filter((rule) => !isGone(rule)),
      done,
    );
    // The button that had the focus goes away with its row.
    heading.current?.focus();
  };
  return (
    <div class="sites">
      <h3 ref={heading} tabIndex={-1}>
        {label}
      </h3>
      {rules.length === 0 ? <p class="hint">{t('options_siteRules_none')}</p> : null}
      {sites.map((site) => {
        const own = rules.filter((rule) => rule.site === site);
        return (
          <section class="site-rules" key={site} aria-label={site}>
            <h4>
              <span class="site">{site}</span>
              {own.length > 1 ? (
                <Button onPress={() => remove((rule) => rule.site === site, t('options_siteRules_deletedSite', site))}>
                  {t('options_siteRules_deleteSite', site)}
                </Button>
              ) : null}
            </h4>
            <ul>
              {own.map((rule) => {
                const words = describeRule(rule, t);
                return (
                  <li key={words}>
                    <span class="site">{words}</span>
                    <IconButton
                      icon="close"
                      label={t('options_siteRules_delete', words)}
                      onPress={() => remove((other) => other === rule, t('options_siteRules_deleted', words))}
                    />
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** A rule as a sentence. Where words tell the part, its place need not. */
function describeRule({ action, rule, place, words }: SiteBlockRule, t: Translate): string {
  if (words) return t(`options_siteRules_${action}_words`, words);
  if (place) return t(`options_siteRules_${action}_place`, place.replaceAll('<', ' · '));
  return t('options_siteRules_keep_rule', t(reasonPhrase(rule ?? '')));
}
