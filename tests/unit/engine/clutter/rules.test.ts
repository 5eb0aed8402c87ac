import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ClutterContext } from '../../../../utils/engine/clutter/rule';
import { clutterRules } from '../../../../utils/engine/clutter/rules';
import { readDrafts } from '../../../../utils/engine/extraction/drafts/read-drafts';
import { openPage } from '../../../../utils/engine/extraction/page/open-page';

const FIXTURES = 'tests/fixtures/clutter/';
const URL = 'https://gazette.example/harbor/lighthouse';

/** In a fixture `data-expect` says of each block whether the rule of the same name removes it. */
describe('clutter rules', () => {
  it('each has a fixture, and each fixture a rule', () => {
    const names = readdirSync(FIXTURES).map((name) => name.replace('.html', ''));
    expect(names.sort()).toEqual(clutterRules.map(({ id }) => id).sort());
  });

  for (const rule of clutterRules) {
    const { document } = new JSDOM(readFileSync(`${FIXTURES}${rule.id}.html`, 'utf8'), { url: URL }).window;
    const drafts = readDrafts(openPage(document, URL)!)!;
    drafts.forEach((draft, index) => {
      const expected = draft.place.element.closest('[data-expect]')?.getAttribute('data-expect');
      if (!expected) return;
      it(`${rule.id}: ${draft.block.text.slice(0, 60)} is ${expected}`, () => {
        const context: ClutterContext = {
          drafts,
          index,
          url: URL,
          headline: 'Harbor town votes to keep its old lighthouse lit',
          siteName: 'Vell Gazette',
          byline: ['Ada Brenk'],
          isKept: () => true,
        };
        expect(rule.matches(draft, context) ? 'gone' : 'kept').toBe(expected);
      });
    });
  }
});
