import type { BenchBrowser } from '../browser/bench-browser';
import type { TaggerInput } from '../facts/labels';
import { COMPROMISE, type FactReader, NUTGRAF } from '../facts/readers';
import { growthExponent, median } from '../report/statistics';
import { type Cell, milliseconds, type Table, whole } from '../report/table';
import { cpuOf } from './cpu-of';
import type { SpeedAnswer, SpeedTask } from './in-page';
import { inventPage, inventParagraphs } from './invented-text';

interface Point {
  size: number;
  ms: number;
  /** It gave nothing, or no answer: the time is not of the same work. */
  isEmpty?: boolean;
}

/** How somebody’s time grows with the size of the work. */
export interface Growth {
  what: string;
  unit: 'elements' | 'words';
  lines: { name: string; points: Point[] }[];
}

/** At smaller sizes what is done once per page hides how the rest grows. */
const FIT_FROM = { elements: 10_000, words: 1_000 };
const ARTICLE_WORDS = 800;
const ARTICLE_ELEMENTS = 1_000;
const ROUNDS = 3;
/** Whoever took longer than this is not asked for a larger size. */
const PATIENCE_MS = 8_000;
/** What the browser waits for an answer. */
const HUNG_MS = 30_000;
const URL = 'https://harbourpost.example/harbour/the-harbour-closes-on-monday.html';

export const SIZES = {
  full: {
    elements: [1_000, 3_000, 10_000, 30_000, 100_000, 200_000],
    words: [100, 1_000, 3_000, 10_000, 30_000, 100_000],
  },
  quick: { elements: [1_000, 10_000, 50_000], words: [100, 1_000, 10_000] },
};

/** First calls on invented pages of growing size, each name on loads of its own. */
export async function pageGrowth(
  browser: BenchBrowser,
  kind: SpeedTask['kind'],
  unit: Growth['unit'],
  sizes: number[],
  names: string[],
  step: () => void,
): Promise<Growth> {
  const lines = names.map((name) => ({ name, points: [] as Point[] }));
  for (const size of sizes) {
    const page = {
      url: URL,
      html: inventPage(
        unit === 'elements' ? { words: ARTICLE_WORDS, elements: size } : { words: size, elements: ARTICLE_ELEMENTS },
      ),
    };
    for (const { name, points } of lines) {
      if ((points.at(-1)?.ms ?? 0) > PATIENCE_MS) continue;
      const task: SpeedTask = { kind, url: URL, turn: 0, repeats: 0, only: [name] };
      const answers: SpeedAnswer[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const all = await browser
          .run(page, (given: SpeedTask) => pageSpeed.measure(given), task)
          .catch((): Record<string, SpeedAnswer> => ({}));
        answers.push(all[name] ?? { coldMs: HUNG_MS, warmMs: null, isEmpty: true });
      }
      points.push({
        size,
        ms: median(answers.map(({ coldMs }) => coldMs)),
        isEmpty: answers.some(({ isEmpty }) => isEmpty),
      });
    }
    step();
  }
  return { what: kind, unit, lines };
}

/** CPU of facts in articles of growing length, in Node. */
export function factGrowth(sizes: number[], step: () => void): Growth {
  const readers: FactReader[] = [NUTGRAF, COMPROMISE];
  const lines = readers.map(({ name }) => ({ name, points: [] as Point[] }));
  for (const reader of readers) reader.read(inventArticle(sizes[0] as number));
  for (const size of sizes) {
    const article = inventArticle(size);
    for (const [i, { read }] of readers.entries()) {
      const points = lines[i]?.points ?? [];
      if ((points.at(-1)?.ms ?? 0) > PATIENCE_MS) continue;
      const times = Array.from({ length: ROUNDS }, () => cpuOf(() => read(article)));
      points.push({ size, ms: median(times) });
    }
    step();
  }
  return { what: 'facts', unit: 'words', lines };
}

export function exponentOf(points: Point[], unit: Growth['unit']): number {
  return growthExponent(points.filter(({ size, isEmpty }) => size >= FIT_FROM[unit] && !isEmpty));
}

export function growthTable({ what, unit, lines }: Growth): Table {
  const sizes = [...new Set(lines.flatMap(({ points }) => points.map(({ size }) => size)))];
  return {
    title: `Growth of ${what} with ${unit}`,
    columns: ['', ...sizes.map((size) => whole(size) ?? ''), 'exponent'],
    rows: lines.map(({ name, points }) => [
      name,
      ...sizes.map((size) => cellOf(points.find((point) => point.size === size))),
      exponent(points, unit),
    ]),
    notes: [`The exponent is of the sizes from ${whole(FIT_FROM[unit])} on: 1 is linear, 2 quadratic.`],
  };
}

function cellOf(point: Point | undefined): Cell {
  return point?.isEmpty ? 'gave nothing' : milliseconds(point?.ms);
}

function exponent(points: Point[], unit: Growth['unit']): Cell {
  const value = exponentOf(points, unit);
  return Number.isFinite(value) ? value.toFixed(2) : null;
}

function inventArticle(words: number): TaggerInput {
  return {
    id: `invented-${words}`,
    url: URL,
    title: 'The harbour closes',
    published: '2026-03-05',
    paragraphs: inventParagraphs(words),
  };
}
