import type { BlockRule } from '../../engine/extraction/edit/site-rules';
import { isRecord } from '../messages/checks';
import { coversSite, isSite } from '../sites';

/** What is kept or left out on a site, and everything below it. */
export type SiteBlockRule = BlockRule & { site: string };

/** As long as the engine makes them; see `place-sort` and `site-rules` there. */
const MAX_PLACE_LENGTH = 160;
const MAX_WORDS_LENGTH = 280;
const RULE_ID = /^[a-z][a-z-]{0,59}$/;
/** A line of words: what would break out of a line or hide in it is not among them. */
const LINE = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u;

export function isBlockRule(value: unknown): value is BlockRule {
  if (!isRecord(value)) return false;
  const { action, rule, place, words, ...more } = value;
  if (Object.keys(more).length > 0) return false;
  if (rule !== undefined && (action !== 'keep' || typeof rule !== 'string' || !RULE_ID.test(rule))) return false;
  if (place !== undefined && !isLine(place, MAX_PLACE_LENGTH)) return false;
  if (words !== undefined && !isLine(words, MAX_WORDS_LENGTH)) return false;
  return (action === 'keep' || action === 'remove') && (rule ?? place ?? words) !== undefined;
}

export function isSiteBlockRule(value: unknown): value is SiteBlockRule {
  if (!isRecord(value)) return false;
  const { site, ...rule } = value;
  return isSite(site) && isBlockRule(rule);
}

/** The same text for the same rule, in whichever order its parts were written. */
export function keyOfRule({ site, action, rule = '', place = '', words = '' }: SiteBlockRule): string {
  return JSON.stringify([site, action, rule, place, words]);
}

/** The rules with one more, which stands last; nothing twice. */
export function withRule(rules: SiteBlockRule[], rule: SiteBlockRule): SiteBlockRule[] {
  return [...rules.filter((other) => keyOfRule(other) !== keyOfRule(rule)), rule];
}

/** The rules without one as it holds on `host`: it may have been made on the site above. */
export function withoutRule(rules: SiteBlockRule[], rule: BlockRule, host: string): SiteBlockRule[] {
  return rules.filter(
    (each) => !coversSite(each.site, host) || keyOfRule(each) !== keyOfRule({ ...rule, site: each.site }),
  );
}

function isLine(value: unknown, maxLength: number): boolean {
  return typeof value === 'string' && value.length <= maxLength && LINE.test(value);
}
