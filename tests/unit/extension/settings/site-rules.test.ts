import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readValues, SETTINGS } from '../../../../utils/extension/settings/schema';
import {
  isBlockRule,
  type SiteBlockRule,
  withoutRule,
  withRule,
} from '../../../../utils/extension/settings/site-rules';
import { blockRulesOf } from '../../../../utils/extension/settings/site-settings';
import { parseSettingsFile, renderSettingsFile } from '../../../../utils/extension/settings/transfer';

const box: SiteBlockRule = { site: 'daily.example', action: 'remove', place: 'p<box<story' };
const bio: SiteBlockRule = { site: 'daily.example', action: 'keep', rule: 'author-bio' };

test.each<[unknown, boolean]>([
  [{ action: 'remove', place: 'p<box' }, true],
  [{ action: 'remove', words: 'read also:' }, true],
  [{ action: 'keep', rule: 'author-bio', place: 'p<bio' }, true],
  [{ action: 'remove' }, false],
  [{ action: 'keep' }, false],
  [{ action: 'hide', place: 'p<box' }, false],
  [{ action: 'remove', rule: 'author-bio' }, false],
  [{ action: 'remove', place: '' }, false],
  [{ action: 'remove', place: 'x'.repeat(161) }, false],
  [{ action: 'remove', words: 'x'.repeat(281) }, false],
  [{ action: 'remove', words: 'a\nb' }, false],
  [{ action: 'remove', words: 'a\u202eb' }, false],
  [{ action: 'keep', rule: 'No Rule' }, false],
  [{ action: 'remove', place: 'p<box', site: 'daily.example' }, false],
  [{ action: 'remove', place: { length: 3 } }, false],
  [null, false],
])('a rule %j is sound: %s', (rule, isSound) => expect(isBlockRule(rule)).toBe(isSound));

test.each<[string, unknown]>([
  ['a rule without its site', [{ action: 'remove', place: 'p<box' }]],
  ['a site that is none', [{ ...box, site: 'https://daily.example' }]],
  ['the same twice, in another order', [box, { place: box.place, action: 'remove', site: box.site }]],
  ['too many', Array.from({ length: 501 }, (_, i) => ({ ...box, words: `word ${i}` }))],
])('a list with %s is refused', (_, rules) => expect(SETTINGS.siteRules.check(rules)).toBe(false));

test('of a stored list the sound rules stay', () => {
  expect(readValues({ siteRules: [box, { site: 'x' }, bio, box] }).siteRules).toEqual([box, bio]);
});

test('a page gets the rules of its own site and no other, without the site', () => {
  const settings = { ...DEFAULT_SETTINGS, siteRules: [box, { ...bio, site: 'other.example' }] };
  const { site: _, ...rule } = box;
  expect(blockRulesOf(settings, 'https://www.daily.example/a')).toEqual([rule]);
  expect(blockRulesOf(settings, 'https://news.daily.example/a')).toEqual([rule]);
  expect(blockRulesOf(settings, 'https://notdaily.example/a')).toEqual([]);
  expect(blockRulesOf(settings, 'file:///a')).toEqual([]);
});

test('a rule is added once, and taken away wherever it holds', () => {
  expect(withRule([box, bio], { ...box })).toEqual([bio, box]);
  const { site: _, ...rule } = box;
  expect(withoutRule([box, bio], rule, 'news.daily.example')).toEqual([bio]);
  expect(withoutRule([box, bio], rule, 'other.example')).toEqual([box, bio]);
});

test('rules go out and come in with the settings file', () => {
  const settings = { ...DEFAULT_SETTINGS, siteRules: [box, bio] };
  expect(parseSettingsFile(renderSettingsFile(settings))).toEqual({ settings });
});
