// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkKeeping } from '../../../../../components/reader/marks/mark-keeping';
import { ReaderView } from '../../../../../components/reader/ReaderView';
import { LanguageContext } from '../../../../../components/translate';
import type { Article } from '../../../../../utils/engine/article';
import { type Facts, NO_FACTS } from '../../../../../utils/engine/facts';
import type { KeepingProblem } from '../../../../../utils/extension/articles/keeping-problem';
import { applyMarksChange, type MarksChange, type ReaderMark } from '../../../../../utils/extension/articles/record';
import { DEFAULT_SETTINGS, viewOf } from '../../../../../utils/extension/settings/schema';

// Here the events are the test's own.
vi.mock('../../../../../components/controls/trusted', () => ({
  trusted: <Kind extends Event>(handler: (event: Kind) => void) => handler,
}));

const language = {
  t: (key: string, ...words: (string | number)[]) => [key, ...words].join(' '),
  locale: 'en-GB',
};

function articleOf(...texts: string[]): Article {
  return {
    metadata: { headline: 'A wall', url: 'https://example.com/', language: 'en', direction: 'ltr', topics: [] },
    blocks: texts.map((text) => ({ type: 'paragraph', text, marks: [] })),
    removals: [],
  };
}

let root: HTMLElement;
let marks: readonly ReaderMark[];
let problem: KeepingProblem | null;
beforeEach(() => {
  marks = [];
  problem = null;
  root = document.createElement('div');
  document.body.append(root);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('CSS', { escape: (words: string) => words });
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.unstubAllGlobals();
});

function draw(article = articleOf('It fell.', 'Nobody asked why.'), facts: Facts | null = null): void {
  const keeping: MarkKeeping = {
    marks,
    isPrivate: problem === 'private',
    async change(change: MarksChange) {
      if (problem) return problem;
      marks = applyMarksChange(marks, change);
      draw(article);
      return null;
    },
  };
  act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <ReaderView
          article={article}
          facts={facts}
          view={{ ...viewOf(DEFAULT_SETTINGS, 'https://example.com/'), showFacts: facts !== null }}
          marks={keeping}
          onViewChange={() => {}}
          onClose={() => {}}
        />
      </LanguageContext.Provider>,
      root,
    ),
  );
}

const find = (selector: string) => root.querySelector<HTMLElement>(selector);
const press = (key: string) =>
  act(async () => {
    const target = document.activeElement ?? find('.reader');
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const focusParagraph = (index: number) =>
  act(() => {
    const paragraph = find(`[data-block="${index}"]`);
    paragraph?.setAttribute('tabindex', '-1');
    paragraph?.focus();
  });
const said = () => find('.aside-words')?.textContent;
const notice = () => find('.edit-notice')?.textContent;

describe('marking', () => {
  it('marks the paragraph that was gone to, says so, and takes it back', async () => {
    draw();
    focusParagraph(1);
    await press('2');
    expect(find('mark.own-green')?.textContent).toBe('Nobody asked why.');
    expect(said()).toBe('reader_marked_green \u2068Nobody asked why.\u2069');
    await press('z');
    expect(find('mark.own')).toBeNull();
    expect(said()).toBe('reader_mark_undone');
  });

  it('changes the mark of a paragraph that has one as a whole', async () => {
    draw();
    focusParagraph(0);
    await press('1');
    await press('3');
    expect(marks.map(({ colour }) => colour)).toEqual(['blue']);
    await press('z');
    expect(marks.map(({ colour }) => colour)).toEqual(['yellow']);
  });

  it.each<[KeepingProblem, string]>([
    ['full', 'reader_mark_full'],
    ['private', 'reader_mark_private'],
    ['failed', 'reader_mark_failed'],
  ])('draws no mark that was not kept, and says why: %s', async (why, words) => {
    problem = why;
    draw();
    focusParagraph(0);
    await press('1');
    expect(find('mark.own')).toBeNull();
    expect(notice()).toContain(words);
    expect(said()).toBe(words);
  });

  it('marks nothing where nothing was chosen', async () => {
    draw();
    act(() => find('.reader')?.focus());
    await press('1');
    expect(marks).toEqual([]);
    expect(said()).toBe('reader_mark_chooseFirst');
  });

  it('leaves words selected when facts are marked among them', async () => {
    const article = articleOf('It fell on Monday.', 'Nobody asked why.');
    draw(article);
    const wordsOf = (block: number) => find(`[data-block="${block}"]`)?.firstChild as Text;
    const selection = document.getSelection();
    selection?.setBaseAndExtent(wordsOf(0), 3, wordsOf(1), 6);
    const day = {
      mention: { block: 0, start: 8, end: 17, text: 'on Monday' },
      ...{ value: '2024-01-15', granularity: 'day' as const, stated: [], inferred: [], certain: true },
    };
    draw(article, { ...NO_FACTS, dates: [day] });
    expect(find('article .marked-date')).not.toBeNull();
    expect(selection?.toString()).toBe('fell on Monday.Nobody');
  });

  it('lists marks, and apart from them those whose words are gone', async () => {
    const between = 'The night was still, and nobody saw it happen.';
    draw(articleOf('It fell.', between, 'Nobody asked why.'));
    focusParagraph(0);
    await press('1');
    focusParagraph(2);
    await press('4');
    draw(articleOf('It fell.', between, 'Somebody asked why.'));
    expect(root.querySelectorAll('mark.own')).toHaveLength(1);
    await press('M');
    expect([...root.querySelectorAll('.mark-list ol .mark-words')].map((each) => each.textContent)).toEqual([
      'It fell.',
    ]);
    expect([...root.querySelectorAll('.mark-list ul .mark-words')].map((each) => each.textContent)).toEqual([
      'Nobody asked why.',
    ]);
    await press('Escape');
    expect(find('.mark-list')).toBeNull();
  });

  it('says at the beginning that words were changed that had been marked', async () => {
    draw();
    focusParagraph(1);
    await press('3');
    act(() => render(null, root));
    draw(articleOf('It fell.', 'Somebody asked why.'));
    expect(notice()).toContain('reader_marks_lostCount_one 1');
    expect(find('mark.own')).toBeNull();
  });
});
