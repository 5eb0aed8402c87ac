import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../../../../components/theme-colours';

const read = (path: string) => readFileSync(new URL(`../../../../../components/${path}`, import.meta.url), 'utf8');
const VOICE = read('reader/styles/voice.css');
const THEMES = [
  ...`${read('theme.css')}${read('more-themes.css')}`.matchAll(/^(\S*\[data-theme\S*) \{([^}]+--paper: #[^}]+)\}/gm),
].map(([, name, body]) => ({
  name: name as string,
  tokens: Object.fromEntries(
    [...(body as string).matchAll(/--([\w-]+): (#\w{6});/g)].map(([, key, value]) => [key, value]),
  ) as Record<'paper' | 'ink' | 'accent' | 'link' | 'source-bg', string>,
}));

/** How much of the accent lies over a spoken sentence; the word in it has a line below. */
const PART = Number(/\.spoken-sentence \{[^}]*var\(--accent\) (\d+)%/.exec(VOICE)?.[1]) / 100;

/** A colour beneath it: it lies over the words and over what the words stand on alike. */
function beneath(colour: string, accent: string): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => channel(colour, at) * (1 - PART) + channel(accent, at) * PART);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

describe('words that are being spoken', () => {
  it('are tried in every theme', () => {
    expect(THEMES.length).toBeGreaterThanOrEqual(13);
    expect(PART).toBeGreaterThan(0);
  });

  it.each(THEMES)('can be read: $name', ({ tokens }) => {
    for (const ground of ['paper', 'source-bg'] as const) {
      const behind = beneath(tokens[ground], tokens.accent);
      expect(contrastOf(beneath(tokens.ink, tokens.accent), behind), `ink on ${ground}`).toBeGreaterThanOrEqual(7);
      expect(contrastOf(beneath(tokens.link, tokens.accent), behind), `link on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
