import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { exponentOf, type Growth } from './growth';

/** A bar: who, and how long. */
export interface Bar {
  name: string;
  ms: number;
}

const OURS = 'Nutgraf';
/** Readable on white and on a dark page alike. */
const INK = '#7b8494';
const ACCENT = '#d9480f';
const OTHERS = ['#0e9384', '#8089a0', '#b7791f', '#8b5cf6'];
const FONT = { fontFamily: 'system-ui, sans-serif', fontSize: '13px', color: INK, background: 'transparent' };
const WIDTH = 720;
/** Of the font above, rather too much than too little. */
const LETTER_WIDTH = 7;

/** Bars beside each other, ours in another colour, each with its number. */
export function barChart(title: string, bars: Bar[]): string {
  const label = ({ ms }: Bar) => `${ms >= 10 ? ms.toFixed(0) : ms.toFixed(2)} ms`;
  return draw(title, {
    width: WIDTH,
    height: 40 + 32 * bars.length,
    marginLeft: LETTER_WIDTH * Math.max(...bars.map(({ name }) => name.length)) + 10,
    marginRight: 70,
    x: { axis: null },
    y: { label: null, domain: bars.map(({ name }) => name), tickSize: 0 },
    marks: [
      Plot.barX(bars, {
        x: 'ms',
        y: 'name',
        fill: ({ name }: Bar) => (name === OURS ? ACCENT : INK),
        insetTop: 4,
        insetBottom: 4,
      }),
      Plot.text(bars, { x: 'ms', y: 'name', text: label, textAnchor: 'start', dx: 6, fill: INK }),
    ],
  });
}

/** A line for each name on logarithmic axes: straight and at 45 degrees is linear. */
export function growthChart(title: string, { unit, lines }: Growth): string {
  const names = lines.map(({ name }) => name);
  const points = lines.flatMap(({ name, points: own }) =>
    own.filter(({ isEmpty }) => !isEmpty).map((point) => ({ name, ...point })),
  );
  const ends = lines.flatMap(({ name, points: own }) => {
    const last = own.filter(({ isEmpty }) => !isEmpty).at(-1);
    const exponent = exponentOf(own, unit);
    // Too few sizes for a slope.
    const label = Number.isFinite(exponent) ? `${name} (n^${exponent.toFixed(2)})` : name;
    return last ? [{ ...last, label, name }] : [];
  });
  const range = names.map((name, i) => (name === OURS ? ACCENT : (OTHERS[i % OTHERS.length] as string)));
  return draw(`${title}, in milliseconds`, {
    width: WIDTH,
    height: 360,
    marginTop: 40,
    marginBottom: 44,
    marginRight: 170,
    marginLeft: 60,
    x: { type: 'log', label: unit, grid: true, tickFormat: '~s' },
    y: { type: 'log', label: null, grid: true, tickFormat: '~s' },
    color: { domain: names, range },
    marks: [
      Plot.line(points, { x: 'size', y: 'ms', stroke: 'name', strokeWidth: 2 }),
      Plot.dot(points, { x: 'size', y: 'ms', fill: 'name', r: 3 }),
      Plot.text(ends, { x: 'size', y: 'ms', text: 'label', fill: 'name', textAnchor: 'start', dx: 8 }),
    ],
  });
}

/** Gives the files. */
export function writeCharts(folder: string, charts: Record<string, string>): string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(charts).map(([name, svg]) => {
    const file = join(folder, `${name}.svg`);
    writeFileSync(file, svg);
    return file;
  });
}

function draw(title: string, options: Plot.PlotOptions): string {
  const { document } = new JSDOM('').window;
  const plot = Plot.plot({ marginTop: 30, ...options, document, style: FONT, ariaLabel: title });
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  for (const [name, value] of Object.entries({
    x: '0',
    y: '16',
    fill: INK,
    'font-weight': '600',
    'text-anchor': 'start',
  })) {
    text.setAttribute(name, value);
  }
  text.textContent = title;
  plot.append(text);
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${plot.outerHTML}\n`;
}
