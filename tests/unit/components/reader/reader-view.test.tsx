// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReaderView } from '../../../../components/reader/ReaderView';
import { LanguageContext } from '../../../../components/translate';
import type { Article, Block, Metadata } from '../../../../utils/engine/article';
import type { Facts } from '../../../../utils/engine/facts';
import type { Mention } from '../../../../utils/engine/text-range';
import { DEFAULT_SETTINGS, viewOf } from '../../../../utils/extension/settings/schema';

const language = {
  t: (key: string, ...words: (string | number)[]) => [key, ...words].join(' '),
  locale: 'en-GB',
};
const paragraph = (text: string, marks: Block['marks'] = []): Block => ({ type: 'paragraph', text, marks });

function article(blocks: Block[], metadata: Partial<Metadata> = {}): Article {
  return {
    metadata: {
      headline: 'A wall that would not hold',
      url: 'https://example.com/wall',
      language: 'en',
      direction: 'ltr',
      topics: [],
      ...metadata,
    },
    blocks,
    removals: [],
  };
}

const factsOf = (mention: Mention): Facts => ({
  dates: [],
  amounts: [],
  people: [{ name: mention.text, aliases: [], roles: [], mentions: [mention], isQuoted: false, isByline: false }],
  sources: [],
  notices: [],
});

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  // jsdom draws nothing, so it has nowhere to scroll.
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function draw(shown: Article, more: { facts?: Facts; mention?: Mention; showFacts?: boolean } = {}): HTMLElement {
  const { facts = null, mention, showFacts = true } = more;
  const view = { ...viewOf(DEFAULT_SETTINGS), showFacts };
  act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <ReaderView
          article={shown}
          facts={facts}
          view={view}
          mention={mention}
          onViewChange={() => {}}
          onClose={() => {
            throw new Error('closed by nobody');
          }}
        />
      </LanguageContext.Provider>,
      root,
    ),
  );
  return root.querySelector('article') as HTMLElement;
}

describe('ReaderView', () => {
  it('draws the text as it is, whatever it looks like', () => {
    const text = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const drawn = draw(article([paragraph(text)], { headline: '<script>alert(1)</script>' }));
    expect(drawn.querySelector('.body')?.textContent).toBe(text);
    expect(drawn.querySelector('h1')?.textContent).toBe('<script>alert(1)</script>');
    expect(root.querySelectorAll('img, script, b:not(.origin b)')).toHaveLength(0);
  });

  it.each([
    ['https://example.com/letters', 'https://example.com/letters'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,<script>alert(1)</script>', undefined],
  ])('links to %s', (href, expected) => {
    const drawn = draw(article([paragraph('three letters', [{ kind: 'link', href, start: 6, end: 13 }])]));
    const link = drawn.querySelector<HTMLAnchorElement>('.body a');
    expect(link?.href).toBe(expected);
    expect(drawn.querySelector('.body')?.textContent).toBe('three letters');
    if (!link) return;
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer nofollow');
    expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('shows pictures without telling where they are read, and none from elsewhere than the web', () => {
    const figure = (src: string): Block => ({
      type: 'figure',
      text: 'The wall. Photograph: Ola Vik',
      marks: [],
      credit: { start: 10, end: 29 },
      isLead: false,
      images: [{ src, alt: 'A wall' }],
    });
    const drawn = draw(article([figure('https://example.com/wall.jpg'), figure('javascript:alert(1)')]));
    const images = [...drawn.querySelectorAll('img')];
    expect(images.map(({ src }) => src)).toEqual(['https://example.com/wall.jpg']);
    expect(images[0]?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(images[0]?.getAttribute('loading')).toBe('lazy');
    expect(drawn.querySelector('.credit')?.textContent).toBe('Photograph: Ola Vik');
    expect(drawn.querySelector('.missing')?.textContent).toContain('A wall');
  });

  it('draws a table from its ranges', () => {
    const cell = (start: number, end: number, isHeader = false) => ({
      start,
      end,
      isHeader,
      columnSpan: 1,
      rowSpan: 1,
    });
    const table: Block = {
      type: 'table',
      text: 'Leaks\nYear\tLeaks\n2021\t6',
      marks: [],
      caption: { start: 0, end: 5 },
      rows: [
        [cell(6, 10, true), cell(11, 16, true)],
        [cell(17, 21, true), cell(22, 23)],
      ],
    };
    const drawn = draw(article([table]));
    expect(drawn.querySelector('caption')?.textContent).toBe('Leaks');
    expect([...drawn.querySelectorAll('thead th')].map((head) => head.textContent)).toEqual(['Year', 'Leaks']);
    expect(drawn.querySelector('tbody th')?.getAttribute('scope')).toBe('row');
    expect(drawn.querySelector('tbody td')?.className).toBe('number');
  });

  it('marks facts, unless they are off', () => {
    const shown = article([paragraph('Ingrid Aasen wrote.')]);
    const facts = factsOf({ block: 0, start: 0, end: 12, text: 'Ingrid Aasen' });
    expect(draw(shown, { facts }).querySelector('.marked-person')?.textContent).toBe('Ingrid Aasen');
    expect(root.querySelector('aside')).not.toBeNull();
    expect(draw(shown, { facts, showFacts: false }).querySelector('.marked')).toBeNull();
    expect(root.querySelector('aside')).toBeNull();
  });

  it('marks the words asked for, across links, and nothing where the text is another', () => {
    const shown = article([
      paragraph('three letters came', [{ kind: 'link', href: 'https://a.example', start: 0, end: 9 }]),
    ]);
    const mention = { block: 0, start: 6, end: 18, text: 'letters came' };
    const marked = [...draw(shown, { mention }).querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked.join('')).toBe('letters came');
    render(null, root);
    expect(draw(shown, { mention: { ...mention, text: 'letters went' } }).querySelector('mark')).toBeNull();
  });

  it('says what the page does not say, and what is not certain', () => {
    expect(draw(article([])).querySelector('.origin')?.textContent).toMatch(/reader_noByline.*reader_noDate/);
    const published = { value: '2024-12-24', from: 'meta', field: 'x', certain: false } as const;
    const origin = draw(article([], { byline: ['Marit Solheim'], published })).querySelector('.origin');
    expect(origin?.textContent).toContain('reader_by Marit Solheim');
    expect(origin?.textContent).toContain('reader_dateUnclear 24 December 2024');
  });

  it('carries the language and direction of the article, not of the interface', () => {
    const drawn = draw(article([paragraph('سد')], { language: 'ar', direction: 'rtl' }));
    expect([drawn.lang, drawn.dir]).toEqual(['ar', 'rtl']);
    const reader = root.querySelector<HTMLElement>('.reader');
    expect([reader?.lang, reader?.dir]).toEqual(['en-GB', 'ltr']);
  });

  it('has nothing to type into, and answers nobody but people', () => {
    draw(article([paragraph('a')]));
    expect(root.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
    // Events made by a script are not trusted; closing would throw.
    for (const button of root.querySelectorAll('button')) button.click();
    expect(root.querySelector('[role="menu"]')).toBeNull();
  });
});
