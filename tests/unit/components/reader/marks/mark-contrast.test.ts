import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOUR_IDS } from '../../../../../components/reader/marks/mark-colours';
import { contrastOf } from '../../../../../components/theme-colours';

const read = (path: string) => readFileSync(new URL(`../../../../../components/${path}`, import.meta.url), 'utf8');
const CSS = read('reader/styles/own-marks.css');

/** The light and the dark value of a token. */
const PEN = Object.fromEntries(
  [...CSS.matchAll(/--(pen-[\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(([, name, light, dark]) => [
    name,
    [light, dark] as [string, string],
  ]),
);

/** `color-scheme` stands first in every theme. */
const THEMES = [
  ...`${read('theme.css')}${read('more-themes.css')}`.matchAll(
    /^(\S*\[data-theme\S*) \{\s+color-scheme: (light|dark);([^}]+--paper: #[^}]+)\}/gm,
  ),
].map(([, name, scheme, body]) => ({
  name: name as string,
  index: scheme === 'dark' ? 1 : 0,
  token: (key: string) => new RegExp(`--${key}: (#\\w{6});`).exec(body as string)?.[1] as string,
}));

/** Part of the accent that lies over a spoken sentence: see `voice.css`. */
const SPOKEN =
  Number(/\.spoken-sentence \{[^}]*var\(--accent\) (\d+)%/.exec(read('reader/styles/voice.css'))?.[1]) / 100;

/** Part of the line's colour behind what is said by a source. */
const SOURCE = Number(/\.own \.marked-source \{[^}]*var\(--pen-line\) (\d+)%/.exec(CSS)?.[1]) / 100;

function mix(colour: string, over: string, part: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => channel(colour, at) * (1 - part) + channel(over, at) * part);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

describe('marked words', () => {
  it('are tried in every theme and colour', () => {
    expect(THEMES.length).toBeGreaterThanOrEqual(13);
    expect(Object.keys(PEN)).toHaveLength(1 + 2 * COLOUR_IDS.length);
  });

  it.each(THEMES)('can be read, also while they are spoken, and are told from the paper: $name', ({ index, token }) => {
    const ink = PEN['pen-ink']![index];
    for (const colour of COLOUR_IDS) {
      const ground = PEN[`pen-${colour}`]![index];
      expect(contrastOf(ink, ground), `words on ${colour}`).toBeGreaterThanOrEqual(7);
      const [spokenInk, spokenGround] = [ink, ground].map((each) => mix(each, token('accent'), SPOKEN));
      expect(contrastOf(spokenInk!, spokenGround!), `spoken words on ${colour}`).toBeGreaterThanOrEqual(7);
      expect(contrastOf(PEN[`pen-${colour}-line`]![index], token('paper')), `line of ${colour}`).toBeGreaterThanOrEqual(
        3,
      );
      const source = mix(ground, PEN[`pen-${colour}-line`]![index], SOURCE);
      expect(contrastOf(ink, source), `words of a source on ${colour}`).toBeGreaterThanOrEqual(7);
    }
  });
});
