import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownTokens } from '../../../components/look/paint-theme';
import { contrastOf, deriveTokens } from '../../../components/theme-colours';
import { THEMES } from '../../../components/themes';
import { DEFAULT_LOOK } from '../../../utils/extension/settings/look';
import { SETTINGS } from '../../../utils/extension/settings/schema';
import { schemeOf } from '../../../utils/extension/settings/theme-scheme';

const CSS = ['theme', 'more-themes']
  .map((name) => readFileSync(new URL(`../../../components/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');
const DERIVED = [
  'gray',
  'salmon',
  'rose',
  'sage',
  'sky',
  'contrast',
  'slate',
  'forest',
  'mocha',
  'night',
  'contrast-dark',
];

/** Tokens that carry words, and the least contrast each needs on either ground. */
const TEXT_TOKENS: [string, number][] = [
  ['ink', 7],
  ['ink-2', 4.5],
  ['accent', 4.5],
  ['link', 4.5],
  ['person', 4.5],
  ['date', 4.5],
  ['amount', 4.5],
  ['source', 4.5],
  ['edge', 3],
];
const TINTS = ['person-bg', 'date-bg', 'amount-bg', 'source-bg'];

function tokensAfter(selector: string, from = 0): Record<string, string> {
  const start = CSS.indexOf(`${selector} {`, from);
  if (start < 0) throw new Error(`No rule for ${selector}`);
  const body = CSS.slice(start, CSS.indexOf('}', start));
  return Object.fromEntries([...body.matchAll(/--([a-z0-9-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
}

describe('themes', () => {
  const named = THEMES.map(({ id }) => id).filter((id) => !['system', 'light', 'custom'].includes(id));
  const themes: Record<string, Record<string, string>> = {
    light: tokensAfter(':where([data-theme])'),
    ...Object.fromEntries(named.map((id) => [id, tokensAfter(`[data-theme="${id}"]`)])),
  };

  it.each(Object.entries(themes))('%s can be read', (_, tokens) => {
    for (const ground of ['paper', 'panel']) {
      for (const [token, least] of TEXT_TOKENS) {
        expect(contrastOf(tokens[token]!, tokens[ground]!), `${token} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    }
    for (const tint of TINTS) {
      expect(contrastOf(tokens.ink!, tokens[tint]!), `ink on ${tint}`).toBeGreaterThanOrEqual(7);
      const hue = tint.replace('-bg', '');
      expect(contrastOf(tokens[hue]!, tokens[tint]!), `${hue} on ${tint}`).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(tokens.link!, tokens[tint]!), `link on ${tint}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrastOf(tokens.paper!, tokens.accent!), 'primary button').toBeGreaterThanOrEqual(4.5);
  });

  it('gives "system" the dark values where the system is dark', () => {
    expect(tokensAfter('[data-theme="system"]')).toEqual(themes.dark);
  });

  it.each(DERIVED)('%s is as it is derived from four colours', (id) => {
    const { shadow: _, ...tokens } = themes[id]!;
    const { paper, ink, accent, link } = tokens as Record<'paper' | 'ink' | 'accent' | 'link', string>;
    // What was derived needs no more pushing.
    expect(deriveTokens({ paper, ink, accent, link })).toEqual(tokens);
  });

  it.each([
    ['white on white', '#ffffff', '#ffffff'],
    ['grey on grey', '#808080', '#888888'],
    ['black on black', '#000000', '#000000'],
    ['yellow on blue', '#0000ff', '#ffff00'],
    ['red on green', '#00aa00', '#ff0000'],
  ])('colours of one’s own can be read: %s', (_, paper, ink) => {
    const tokens = deriveTokens({ paper, ink, accent: ink, link: ink });
    const most = Math.max(contrastOf(paper, '#000000'), contrastOf(paper, '#ffffff'));
    expect(contrastOf(tokens.ink, paper)).toBeGreaterThanOrEqual(Math.min(7, most - 0.1));
    for (const token of ['ink-2', 'accent', 'link', 'person', 'date', 'amount', 'source'] as const) {
      expect(contrastOf(tokens[token], paper), token).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('reads every token of colours of one’s own from the element', () => {
    const { shadow: _, ...tokens } = tokensAfter('[data-theme="custom"]');
    const own = ownTokens({ theme: 'custom', customColours: DEFAULT_LOOK.customColours });
    expect(Object.keys(tokens).sort()).toEqual(
      Object.keys(themes.light!)
        .filter((name) => name !== 'shadow')
        .sort(),
    );
    for (const [name, value] of Object.entries(tokens)) expect(value).toBe(`var(--own-${name})`);
    expect(Object.keys(own).sort()).toEqual([...Object.keys(tokens), 'scheme'].map((name) => `--own-${name}`).sort());
  });

  it('are offered as the settings list them', () => {
    const { control } = SETTINGS.theme;
    const options = control.kind === 'choice' ? control.options : {};
    expect(Object.fromEntries(THEMES.map(({ id, label }) => [id, label]))).toEqual(options);
    expect(THEMES.map(({ id }) => id)).toEqual(Object.keys(options));
  });
});

it('knows which themes are dark', () => {
  for (const { id } of THEMES.filter((theme) => !['system', 'custom'].includes(theme.id))) {
    const paper = tokensAfter(id === 'light' ? ':where([data-theme])' : `[data-theme="${id}"]`).paper!;
    expect(schemeOf(id, DEFAULT_LOOK.customColours), id).toBe(contrastOf(paper, '#ffffff') > 7 ? 'dark' : 'light');
  }
  expect(schemeOf('system', DEFAULT_LOOK.customColours)).toBe('light dark');
  expect(schemeOf('custom', DEFAULT_LOOK.customColours)).toBe('light');
  expect(schemeOf('custom', { ...DEFAULT_LOOK.customColours, paper: '#101418' })).toBe('dark');
});
