import type { Pattern } from './read-patterns';

/** What expressions are made to fail on: runs of whatever their parts may match in more than one way. */
export const SHAPES = [
  ...['a', 'A', '1', ' ', '\n', '.', ',', '-', '“', '(', "'", 'ä', '漢', '\u0000'],
  ...['a ', 'A ', '1 ', 'a.', 'a,', 'a-', 'Aa ', 'Dr. ', 'A. ', 'on Monday ', 'the ', 'said ', '“a” ', 'a\n', '/a'],
];

/** Looked at first: at this length a linear expression takes a fraction of a millisecond. */
const LENGTH = 4_000;
/** What takes longer than this is measured again. Quadratic ones take 25 ms and more. */
const SUSPECT_MS = 4;
/** How a doubled length may show; quadratic is 4. */
export const MAX_RATIO = 2.6;
const TRIES = 5;

export interface Growth {
  ratio: number;
  ms: number;
  shape: string;
}

/** The worst growth of an expression over all shapes, where it takes any time; `null` when it takes none. */
export function measureGrowth({ source, flags }: Pattern): Growth | null {
  const pattern = new RegExp(source, flags.replace('y', ''));
  let worst: Growth | null = null;
  for (const shape of [...SHAPES, ...shapesOf(source)]) {
    if (time(pattern, textOf(shape, LENGTH)) < SUSPECT_MS) continue;
    // The quickest of several: whatever else the machine does only ever takes time.
    const once = quickest(pattern, textOf(shape, LENGTH));
    const twice = quickest(pattern, textOf(shape, 2 * LENGTH));
    if (twice < SUSPECT_MS) continue;
    const ratio = twice / once;
    if (!worst || ratio > worst.ratio) worst = { ratio, ms: twice, shape };
  }
  return worst;
}

/** Ends with what matches nothing, so that all ways are tried. */
function textOf(shape: string, length: number): string {
  return `${shape.repeat(Math.ceil(length / shape.length)).slice(0, length)}\u0001`;
}

/** Runs of the pattern's own words. */
function shapesOf(source: string): string[] {
  const words = source.replace(/\\[a-zA-Z]/g, ' ').match(/\p{L}{2,}/gu) ?? [];
  return words.length > 0 ? [`${words.slice(0, 8).join(' ')} `, words.slice(0, 8).join('')] : [];
}

function quickest(pattern: RegExp, text: string): number {
  return Math.min(...Array.from({ length: TRIES }, () => time(pattern, text)));
}

function time(pattern: RegExp, text: string): number {
  const start = performance.now();
  pattern.lastIndex = 0;
  if (pattern.global) for (const _ of text.matchAll(pattern));
  else pattern.exec(text);
  return performance.now() - start;
}
