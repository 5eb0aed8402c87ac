// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReaderView } from '../../../../components/reader/ReaderView';
import { LanguageContext } from '../../../../components/translate';
import { COMFORTABLE_SPACING, DEFAULT_LOOK } from '../../../../utils/extension/settings/look';
import { DEFAULT_SETTINGS, type ViewSettings, viewOf } from '../../../../utils/extension/settings/schema';

// Here the events are the test's own.
vi.mock('../../../../components/controls/trusted', () => ({
  trusted: <Kind extends Event>(handler: (event: Kind) => void) => handler,
}));

const language = {
  t: (key: string, ...words: (string | number)[]) => [key, ...words].join(' '),
  locale: 'en-GB',
};
const article = {
  metadata: {
    headline: 'A wall',
    url: 'https://example.com/',
    language: 'en',
    direction: 'ltr' as const,
    topics: [],
  },
  blocks: [{ type: 'paragraph' as const, text: 'It fell.', marks: [] }],
  removals: [],
};
const night = { name: 'Night', look: { ...DEFAULT_LOOK, theme: 'night' as const } };
const wide = { name: 'Wide', look: { ...DEFAULT_LOOK, lineWidth: 'full' as const } };

let root: HTMLElement;
let patches: Partial<ViewSettings>[];
beforeEach(() => {
  patches = [];
  root = document.createElement('div');
  document.body.append(root);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.unstubAllGlobals();
});

const find = (selector: string) => root.querySelector<HTMLElement>(selector);
const press = (key: string) =>
  act(() => {
    find('.reader')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const click = (selector: string) => act(() => find(selector)?.click());
const button = (words: string) => [...root.querySelectorAll('button')].find((each) => each.textContent === words);

function draw(
  patch: Partial<ViewSettings> = {},
  font?: { face: string | null; hasFailed: boolean },
): CSSStyleDeclaration {
  act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <ReaderView
          article={article}
          facts={null}
          view={{ ...viewOf(DEFAULT_SETTINGS), ...patch }}
          site="example.com"
          font={font}
          onViewChange={(change) => patches.push(change)}
          onClose={() => {}}
        />
      </LanguageContext.Provider>,
      root,
    ),
  );
  return (find('.reader') as HTMLElement).style;
}

describe('the reader', () => {
  it('wears its look on its outermost element', () => {
    const style = draw({ fontSize: 24, lineWidth: 'full', lineHeight: 1.5, letterSpacing: 0.12, justify: true });
    expect(style.getPropertyValue('--text-size')).toBe('24px');
    expect(style.getPropertyValue('--line-width')).toBe('none');
    expect(style.getPropertyValue('--line-height')).toBe('1.5');
    expect(style.getPropertyValue('--letter-spacing')).toBe('0.12em');
    expect(style.getPropertyValue('--text-align')).toBe('justify');
  });

  it('takes colours of one’s own on, and off again', () => {
    const customColours = { ...DEFAULT_LOOK.customColours, paper: '#102030' };
    expect(draw({ theme: 'custom', customColours }).getPropertyValue('--own-paper')).toBe('#102030');
    expect(find('.reader')?.dataset.scheme).toBe('dark');
    expect(draw({ theme: 'light', customColours }).getPropertyValue('--own-paper')).toBe('');
  });

  it('is drawn in a packaged font, or says that it cannot be', () => {
    const loaded = draw({ fontFamily: 'lexend' }, { face: 'abc-def', hasFailed: false });
    expect(loaded.getPropertyValue('--text-font')).toBe('"abc-def", var(--sans)');
    draw({ fontFamily: 'lexend' }, { face: null, hasFailed: true });
    expect(find('[role="status"]')?.textContent).toBe('reader_fontFailed');
    press('a');
    expect(find('.type-problem')?.textContent).toBe('reader_fontFailed');
  });
});

describe('the panel', () => {
  it('opens by key, and gives the focus back', () => {
    draw();
    press('a');
    expect(document.activeElement).toBe(find('.type-panel'));
    press('Escape');
    expect(find('.type-panel')).toBeNull();
    expect(document.activeElement).toBe(find('.type-button'));
  });

  it('changes one thing at a time', () => {
    draw();
    press('a');
    click('[aria-label="options_more options_letterSpacing"]');
    click('[aria-label="options_less options_letterSpacing"]');
    expect(patches).toEqual([{ letterSpacing: 0.01 }]);
    act(() => button('options_comfortable')?.click());
    expect(patches[1]).toEqual(COMFORTABLE_SPACING);
    act(() => button('options_theme_sage')?.click());
    expect(patches[2]).toEqual({ theme: 'sage' });
  });

  it('resets the look, but keeps the colours that were chosen', () => {
    const customColours = { ...DEFAULT_LOOK.customColours, paper: '#102030' };
    draw({ customColours, fontSize: 40 });
    press('a');
    act(() => button('reader_type_reset')?.click());
    expect(patches).toEqual([{ ...DEFAULT_LOOK, customColours }]);
  });

  it('offers no looks where none was kept', () => {
    draw();
    press('a');
    expect(find('[aria-label="options_presets"]')).toBeNull();
  });

  it('puts a look on, and gives it to the site', () => {
    draw({ presets: [night, wide] });
    press('a');
    expect(button('reader_sitePreset Night example.com')).toBeUndefined();
    act(() => button('Night')?.click());
    expect(patches).toEqual([night.look]);
    draw({ presets: [night, wide], ...night.look });
    act(() => button('reader_sitePreset Night example.com')?.click());
    expect(patches[1]).toEqual({ sitePreset: 'Night' });
    draw({ presets: [night, wide], ...night.look, sitePreset: 'Night' });
    act(() => button('Wide')?.click());
    expect(patches[2]).toEqual({ ...wide.look, sitePreset: 'Wide' });
  });
});
