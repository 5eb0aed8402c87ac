// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PopupState, PopupView } from '../../../../components/popup/PopupView';
import { LanguageContext } from '../../../../components/translate';
import type { Article, Metadata } from '../../../../utils/engine/article';
import type { Detection } from '../../../../utils/engine/detection';
import { type Facts, NO_FACTS } from '../../../../utils/engine/facts';
import { inEnglish } from '../facts/language';

const TEXT = 'Ada Berg, a miller, said the weir had held since 2009.';
const mention = (text: string) => ({
  block: 0,
  start: TEXT.indexOf(text),
  end: TEXT.indexOf(text) + text.length,
  text,
});

const article = (metadata: Partial<Metadata> = {}): Article => ({
  metadata: {
    headline: 'The weir holds',
    url: 'https://www.daily.example/weir',
    language: 'en',
    direction: 'ltr',
    topics: [],
    ...metadata,
  },
  blocks: [{ type: 'paragraph', text: TEXT, marks: [] }],
  removals: [],
});

const FACTS: Facts = {
  dates: [
    { mention: mention('2009'), value: '2009', granularity: 'year', stated: ['year'], inferred: [], certain: true },
  ],
  people: [
    {
      name: 'Ada Berg',
      aliases: ['Berg'],
      roles: [{ text: 'a miller', mention: mention('a miller') }],
      mentions: [mention('Ada Berg')],
      isQuoted: true,
      isByline: false,
    },
  ],
  sources: [
    {
      name: 'a report',
      type: 'document',
      href: 'javascript:alert(1)',
      mentions: [],
      statements: [{ mention: mention('the weir had held since 2009'), isDirect: false }],
    },
  ],
  amounts: [],
  notices: [],
};
const detection: Detection = {
  isArticle: true,
  score: 0.9,
  bias: -2,
  threshold: 0.5,
  signals: [
    { id: 'published-date', weight: 0, evidence: '0' },
    { id: 'structured-article', weight: 2.17, evidence: '1' },
    { id: 'of-tomorrow', weight: -0.5, evidence: 'words' },
  ],
};

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function draw(state: PopupState, kinds = { people: true, sources: true, dates: true, amounts: true }): HTMLElement {
  const idle = () => undefined;
  act(() =>
    render(
      <LanguageContext.Provider value={inEnglish}>
        <PopupView
          state={state}
          kinds={kinds}
          shortcut="Alt+R"
          onOpenReader={idle}
          onOpenAnyway={idle}
          onAllowSite={idle}
          onCopy={idle}
          onCopyDetails={idle}
        />
      </LanguageContext.Provider>,
      root,
    ),
  );
  return root;
}

test('the card says where, what, who and when', () => {
  const stamp = { from: 'json-ld', field: 'x', certain: true } as const;
  const text = draw({
    kind: 'article',
    detection,
    facts: FACTS,
    article: article({
      byline: ['Ida Moe', 'Li Wen'],
      published: { ...stamp, value: '2024-01-18T06:30+01:00' },
      modified: { ...stamp, value: '2024-01-19' },
    }),
  }).querySelector('header')?.textContent;
  expect(text).toBe('daily.example · 1 minThe weir holdsIda Moe and Li Wen · 18 Jan 2024, updated 19 Jan');
});

test('the card says what the page does not', () => {
  expect(draw({ kind: 'article', article: article(), detection, facts: null }).textContent).toContain(
    'No byline · no date',
  );
});

test('each kind has its tab with its count, and none before they are known', () => {
  const tabs = () => [...root.querySelectorAll('[role=tab]')].map((tab) => tab.textContent);
  draw({ kind: 'article', article: article(), detection, facts: null });
  expect(tabs()).toEqual(['People', 'Sources', 'Dates', 'Figures']);
  draw({ kind: 'article', article: article(), detection, facts: FACTS });
  expect(tabs()).toEqual(['People 1', 'Sources 1', 'Dates 1', 'Figures 0']);
});

test('a person has a role, a chip and a strip that says how often', () => {
  const row = draw({ kind: 'article', article: article(), detection, facts: FACTS }).querySelector('li');
  expect(row?.textContent).toBe('Ada BergQuoteda miller');
  expect(row?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Named once');
});

test('a kind that is switched off has no tab; with all off the panel says so', () => {
  const off = { people: false, sources: true, dates: false, amounts: false };
  const state: PopupState = { kind: 'article', article: article(), detection, facts: FACTS };
  expect([...draw(state, off).querySelectorAll('[role=tab]')]).toHaveLength(1);
  expect(root.textContent).toContain('A report');
  expect(root.querySelector('a')).toBeNull();
  expect(draw(state, { ...off, sources: false }).textContent).toContain('switched off');
});

test('nothing attributed is said as that', () => {
  const state: PopupState = { kind: 'article', article: article(), detection, facts: NO_FACTS };
  draw(state, { people: false, sources: true, dates: false, amounts: false });
  expect(root.querySelector('[role=tabpanel]')?.textContent).toBe('The text attributes nothing to anyone.');
});

test.each<[PopupState, RegExp]>([
  [{ kind: 'working' }, /^Reading the page…$/],
  [{ kind: 'not-article', detection }, /not look like an article.*Open anywayWhy\?$/],
  [{ kind: 'unreadable', code: 'browser-page' }, /browser’s own pages/],
  [{ kind: 'unreadable', code: 'store' }, /extension store/],
  [{ kind: 'unreadable', code: 'pdf' }, /PDF/],
  [{ kind: 'unreadable', code: 'plain-text' }, /plain text/],
  [
    { kind: 'unreadable', code: 'withheld', site: 'daily.example' },
    /withholds daily\.example.*Allow on daily\.example$/,
  ],
  [{ kind: 'unreadable', code: 'something-new' }, /cannot be read/],
  [{ kind: 'failed', code: 'no-tab' }, /Something went wrong.*Copy details$/],
  [
    { kind: 'article', article: article(), detection, facts: null, failure: 'x' },
    /could not be worked out\.Copy detailsWhy\?$/,
  ],
])('%o says %s', (state, words) => {
  expect(draw(state).textContent).toMatch(words);
});
