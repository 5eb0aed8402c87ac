import type { BaseColours } from '../utils/extension/settings/kinds';
import { isDarkColour, luminance, parseColour } from '../utils/extension/settings/luminance';

/** The tokens of `theme.css`, as hexadecimal colours. */
export type ThemeTokens = Record<
  | 'paper'
  | 'ink'
  | 'ink-2'
  | 'rule'
  | 'edge'
  | 'panel'
  | 'accent'
  | 'link'
  | 'person'
  | 'person-bg'
  | 'date'
  | 'date-bg'
  | 'amount'
  | 'amount-bg'
  | 'source'
  | 'source-bg',
  string
>;

/** Hues of the kinds of fact on light and on dark paper. */
const KINDS = {
  light: { person: '#1f5fa8', date: '#8a5a00', amount: '#6b3f94', source: '#22694a' },
  dark: { person: '#9cc4f5', date: '#eac06a', amount: '#cbb0ee', source: '#86cfa9' },
};

/** WCAG 2.2: enhanced contrast for the text, the ordinary one for the rest, and for parts of controls. */
export const TEXT_CONTRAST = 7;
export const SMALL_CONTRAST = 4.5;
export const EDGE_CONTRAST = 3;
/** Colours are rounded to whole channels afterwards. */
const MARGIN = 0.05;
const STEP = 0.04;

/** All tokens of a theme from four colours. Each is pushed towards black or white as far as it must to be read. */
export function deriveTokens({ paper, ink, accent, link }: BaseColours): ThemeTokens {
  const isDark = isDarkColour(paper);
  const pole = isDark ? '#ffffff' : '#000000';
  const text = pushTo(ink, pole, [paper], TEXT_CONTRAST + 1.2);
  const panel = mix(paper, text, 0.045);
  const grounds = [paper, panel];
  const kinds = KINDS[isDark ? 'dark' : 'light'];
  const kind = (name: keyof typeof kinds) => {
    const tint = tintOf(paper, kinds[name], text);
    return { hue: pushTo(kinds[name], pole, [...grounds, tint], SMALL_CONTRAST), tint };
  };
  const [person, date, amount, source] = [kind('person'), kind('date'), kind('amount'), kind('source')];
  const tints = [person, date, amount, source].map(({ tint }) => tint);
  return {
    paper,
    ink: pushTo(text, pole, [...grounds, ...tints], TEXT_CONTRAST),
    'ink-2': pushTo(mix(text, paper, 0.32), text, grounds, SMALL_CONTRAST),
    rule: mix(paper, text, 0.14),
    edge: pushTo(mix(paper, text, 0.3), text, grounds, EDGE_CONTRAST),
    panel,
    accent: pushTo(accent, pole, grounds, SMALL_CONTRAST),
    link: pushTo(link, pole, [...grounds, ...tints], SMALL_CONTRAST),
    person: person.hue,
    'person-bg': person.tint,
    date: date.hue,
    'date-bg': date.tint,
    amount: amount.hue,
    'amount-bg': amount.tint,
    source: source.hue,
    'source-bg': source.tint,
  };
}

/** Contrast of two colours, 1…21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour, moved towards another until it stands out enough from every ground; at worst that other colour. */
function pushTo(colour: string, towards: string, grounds: readonly string[], least: number): string {
  for (let share = 0; share < 1; share += STEP) {
    const pushed = mix(colour, towards, share);
    if (grounds.every((ground) => contrastOf(pushed, ground) >= least + MARGIN)) return pushed;
  }
  return towards;
}

/** As much of a hue as the paper bears under its text. */
function tintOf(paper: string, hue: string, text: string): string {
  for (let share = 0.16; share > 0; share -= 0.02) {
    const tint = mix(paper, hue, share);
    if (contrastOf(text, tint) >= TEXT_CONTRAST + MARGIN) return tint;
  }
  return paper;
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [parseColour(from), parseColour(to)];
  const channels = a.map((channel, i) => Math.round(channel + (b[i]! - channel) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
