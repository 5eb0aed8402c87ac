import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../components/themes';
import { SETTINGS } from '../../../utils/extension/settings/schema';

const CSS = readFileSync(new URL('../../../components/theme.css', import.meta.url), 'utf8');

/** Tokens that carry words, and the least contrast each needs on either ground. */
const TEXT_TOKENS: [string, number][] = [
  ['ink', 7],
  ['ink-2', 4.5],
  ['accent', 4.5],
  ['link', 4.5],
  ['person', 4.5],
  ['date', 4.5],
  ['source', 4.5],
  ['edge', 3],
];
const TINTS = ['person-bg', 'date-bg', 'source-bg'];

function tokensAfter(selector: string, from = 0): Record<string, string> {
  const start = CSS.indexOf(`${selector} {`, from);
  if (start < 0) throw new Error(`No rule for ${selector}`);
  const body = CSS.slice(start, CSS.indexOf('}', start));
  return Object.fromEntries([...body.matchAll(/--([a-z0-9-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('themes', () => {
  const themes = {
    light: tokensAfter('[data-theme]'),
    dark: tokensAfter('[data-theme="dark"]'),
    sepia: tokensAfter('[data-theme="sepia"]'),
  };

  it.each(Object.entries(themes))('%s can be read', (_, tokens) => {
    for (const ground of ['paper', 'panel']) {
      for (const [token, least] of TEXT_TOKENS) {
        expect(contrast(tokens[token]!, tokens[ground]!), `${token} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    }
    for (const tint of TINTS) {
      expect(contrast(tokens.ink!, tokens[tint]!), `ink on ${tint}`).toBeGreaterThanOrEqual(7);
      const hue = tint.replace('-bg', '');
      expect(contrast(tokens[hue]!, tokens[tint]!), `${hue} on ${tint}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tokens.link!, tokens[tint]!), `link on ${tint}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(tokens.paper!, tokens.accent!), 'primary button').toBeGreaterThanOrEqual(4.5);
  });

  it('gives "system" the dark values where the system is dark', () => {
    expect(tokensAfter('[data-theme="system"]')).toEqual(themes.dark);
  });

  it('are offered as the settings list them', () => {
    const { control } = SETTINGS.theme;
    const options = control.kind === 'choice' ? control.options : {};
    expect(Object.fromEntries(THEMES.map(({ id, label }) => [id, label]))).toEqual(options);
    expect(THEMES.map(({ id }) => id)).toEqual(Object.keys(options));
  });
});
