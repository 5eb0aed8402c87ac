// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReaderView } from '../../../../components/reader/ReaderView';
import { LanguageContext } from '../../../../components/translate';
import type { Article, Block } from '../../../../utils/engine/article';
import { DEFAULT_SETTINGS, type ViewSettings, viewOf } from '../../../../utils/extension/settings/schema';
import type { Speech } from '../../../../utils/extension/speech';

// Here the events are the test's own.
vi.mock('../../../../components/controls/trusted', () => ({
  trusted: <Kind extends Event>(handler: (event: Kind) => void) => handler,
}));

const language = {
  t: (key: string, ...words: (string | number)[]) => [key, ...words].join(' '),
  locale: 'en-GB',
};
const image = (name: string) => ({ src: `https://example.com/${name}.jpg`, alt: name });
const figure = (text: string, name: string): Block => ({
  type: 'figure',
  text,
  marks: [],
  images: [image(name)],
  isLead: false,
});
const BLOCKS: Block[] = [
  { type: 'paragraph', text: 'It fell.1', marks: [{ kind: 'footnote', block: 5, start: 8, end: 9 }] },
  { type: 'heading', level: 2, text: 'Before', marks: [] },
  figure('The wall.', 'wall'),
  { type: 'preformatted', text: 'a = 1', marks: [] },
  figure('The gate.', 'gate'),
  { type: 'paragraph', text: 'In 1911.', marks: [], label: 'footnote' },
];

const speech: Speech = {
  voices: () => [{ id: 'v', name: 'Vera', language: 'en-GB', isLocal: true, isDefault: true }],
  watchVoices: () => () => {},
  speak: (utterance) => void spoken.push(utterance.text),
  cancel: () => {},
};

let root: HTMLElement;
let spoken: string[];
let copied: string[];
let patches: Partial<ViewSettings>[];
beforeEach(() => {
  spoken = [];
  copied = [];
  patches = [];
  root = document.createElement('div');
  document.body.append(root);
  // jsdom draws nothing: it has nowhere to scroll, no sizes to tell and no media to ask about.
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollTo = () => {};
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function draw(blocks = BLOCKS): void {
  const article: Article = {
    metadata: { headline: 'A wall', url: 'https://example.com/', language: 'en', direction: 'ltr', topics: [] },
    blocks,
    removals: [],
  };
  act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <ReaderView
          article={article}
          facts={null}
          view={viewOf(DEFAULT_SETTINGS)}
          speech={speech}
          onCopy={async (text) => copied.push(text) > 0}
          onViewChange={(patch) => patches.push(patch)}
          onClose={() => {}}
        />
      </LanguageContext.Provider>,
      root,
    ),
  );
}

/** Blocks one below the other, all on the screen. */
function layOut(): void {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const block = this.getAttribute('data-block');
    return block === null ? new DOMRect() : new DOMRect(0, 200 + Number(block) * 90, 500, 80);
  });
}

const find = (selector: string) => root.querySelector<HTMLElement>(selector);
const press = (key: string) =>
  act(() => {
    const target = document.activeElement?.closest('.reader') ? document.activeElement : find('.reader');
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const click = (selector: string) => act(() => find(selector)?.click());

describe('surfaces of the reader', () => {
  it('contents open by key, go to a heading and close by Esc', () => {
    draw();
    press('c');
    expect([...root.querySelectorAll('.contents li')].map((entry) => entry.textContent)).toEqual(['A wall', 'Before']);
    expect(document.activeElement?.textContent).toBe('A wall');
    press('ArrowDown');
    act(() => (document.activeElement as HTMLElement).click());
    expect(document.activeElement?.textContent).toBe('Before');
    press('Escape');
    expect(find('.contents')).toBeNull();
  });

  it('what had the focus gets it back, also where only a jump could put it', () => {
    layOut();
    draw();
    press('h');
    expect(document.activeElement?.textContent).toBe('Before');
    press('c');
    press('Escape');
    expect(document.activeElement?.textContent).toBe('Before');
    press('p');
    press('Escape');
    expect(document.activeElement?.textContent).toBe('Before');
  });

  it('an article without headings says so', () => {
    draw(BLOCKS.slice(0, 1));
    press('c');
    expect(find('.contents')?.textContent).toContain('reader_contents_none');
  });

  it('jumps move the focus and say where one is', () => {
    layOut();
    draw();
    press('g');
    expect(document.activeElement?.textContent).toContain('The wall.');
    expect(find('[role="status"]')?.textContent).toBe('reader_jump_figure 1 2');
    press('g');
    press('g');
    expect(find('[role="status"]')?.textContent).toBe('reader_jump_noNext');
    press('b');
    expect(find('[role="status"]')?.textContent).toBe('reader_back_done');
    press('b');
    expect(find('[role="status"]')?.textContent).toBe('reader_back_none');
  });

  it('a note opens, has its words, and gives the focus back', () => {
    draw();
    click('.footnote-reference');
    expect(find('.footnote')?.textContent).toContain('In 1911.');
    press('Escape');
    expect(find('.footnote')).toBeNull();
    expect(document.activeElement).toBe(find('.footnote-reference'));
  });

  it('the lightbox goes through the pictures and keeps the keys for itself', () => {
    draw();
    click('.picture button');
    expect(find('.lightbox img')?.getAttribute('alt')).toBe('wall');
    press('ArrowRight');
    expect(find('.lightbox img')?.getAttribute('alt')).toBe('gate');
    press('ArrowRight');
    expect(find('.lightbox [role="status"]')?.textContent).toContain('reader_picture_place 2 2');
    press('c');
    expect(find('.contents')).toBeNull();
    press('Tab');
    expect(find('.lightbox')?.contains(document.activeElement)).toBe(true);
    press('Escape');
    expect(find('.lightbox')).toBeNull();
    expect(document.activeElement).toBe(find('.picture button'));
  });

  it('code is copied, and that is said', async () => {
    draw();
    await act(async () => find('.code .button')?.click());
    expect(copied).toEqual(['a = 1']);
    expect(find('.code [role="status"]')?.textContent).toBe('reader_copied');
  });

  it('line focus goes on to the next mode', () => {
    draw();
    press('l');
    expect(patches).toEqual([{ lineFocus: 'one' }]);
    expect(find('[role="status"]')?.textContent).toBe('reader_lineFocus_one');
  });

  it('reads aloud, remembers pace and voice, and falls silent by Esc', () => {
    draw();
    press('p');
    expect(spoken).toEqual(['A wall']);
    press('.');
    expect(spoken.at(-1)).toBe('It fell.');
    act(() => find('.voice .opens-up button')?.click());
    act(() =>
      [...root.querySelectorAll<HTMLElement>('[role="menuitemradio"]')]
        .find((each) => each.textContent === '2×')
        ?.click(),
    );
    expect(patches).toContainEqual({ speechRate: 2 });
    press('Escape');
    expect(find('.voice')).toBeNull();
  });

  it('the menu has the keys that menus have', () => {
    draw();
    const button = find('.bar-narrow button');
    button?.focus();
    press('ArrowUp');
    const items = [...root.querySelectorAll('[role="menu"] button')];
    expect(document.activeElement).toBe(items.at(-1));
    press('ArrowDown');
    expect(document.activeElement).toBe(items[0]);
    press('Escape');
    expect(find('[role="menu"]')).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});
