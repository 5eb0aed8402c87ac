import { describe, expect, test } from 'vitest';
import { clutterRules } from '../../../../utils/engine/clutter/rules';
import { extractArticle } from '../../../../utils/engine/extraction';
import { surveyPage } from '../../../../utils/engine/extraction/survey-page';
import { loadPage } from '../../../support/load-page';

const URL = 'https://harbour-post.example/islands/last-ferry';
const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Each fixture marks what its rule leaves out, and a near miss that stays. */
describe.each(clutterRules)('$id', (rule) => {
  const document = loadPage(`fixtures/clutter/${rule.id}.html`, URL);
  const marked = (name: string) => [...document.querySelectorAll(`[${name}]`)].map((each) => squeeze(each.textContent));
  const article = extractArticle(document, URL);
  const text = article?.blocks.map((block) => squeeze(block.text)).join('\n') ?? '';
  const { drafts = [], metadata } = surveyPage(document, URL) ?? {};
  const matches = (words: string): boolean => {
    const index = drafts.findIndex(({ block }) => squeeze(block.text) === words);
    const draft = drafts[index];
    if (!draft) throw new Error(`The page has no block "${words}"`);
    const headline = metadata?.headline ?? '';
    return rule.matches(draft, {
      drafts,
      index,
      headline,
      siteName: '',
      byline: ['Jon Brekke'],
      isKept: () => true,
    });
  };

  test('leaves out what it is for', () => {
    expect(marked('data-clutter').length).toBeGreaterThan(0);
    expect(marked('data-clutter').some(matches)).toBe(true);
    for (const clutter of marked('data-clutter')) expect(text).not.toContain(clutter);
  });

  test('keeps the near miss', () => {
    expect(marked('data-kept').length).toBeGreaterThan(0);
    for (const kept of marked('data-kept')) {
      expect(matches(kept)).toBe(false);
      expect(text).toContain(kept);
    }
  });
});

test('every removal is named with its rule and its first words', () => {
  const article = extractArticle(loadPage('fixtures/clutter/stray-label.html', URL), URL);
  expect(article?.removals).toContainEqual({
    rule: 'stray-label',
    reason: 'Counter or control without words',
    preview: 'Applaud (217)',
  });
});
