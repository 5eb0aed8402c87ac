import type { BenchBrowser } from '../browser/bench-browser';
import { median, quantile } from '../report/statistics';
import { milliseconds, type Table, times } from '../report/table';
import type { SpeedAnswer, SpeedTask } from './in-page';
import type { SpeedPage } from './speed-pages';

/** Times of everybody on one load of one page. */
export type Load = Record<string, SpeedAnswer>;

export interface Effort {
  /** Loads of every page, and calls on each after the first. */
  rounds: number;
  repeats: number;
}

/** Every page, round by round, who is first changing with each load. A page on which somebody hangs is left out. */
export async function timePages(
  browser: BenchBrowser,
  kind: SpeedTask['kind'],
  pages: SpeedPage[],
  { rounds, repeats }: Effort,
  step: () => void,
): Promise<Load[]> {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [i, page] of pages.entries()) {
      const task: SpeedTask = { kind, url: page.url, turn: round + i, repeats };
      try {
        loads.push(await browser.run(page.read(), (given: SpeedTask) => pageSpeed.measure(given), task));
      } catch (error) {
        console.error(`${page.url} is left out: ${String(error).split('\n')[0]}`);
      }
      step();
    }
  }
  return loads;
}

/** Medians and 95th percentiles over all loads; ratios are taken load by load. */
export function timeTable(title: string, loads: Load[], peers: string[]): Table {
  const names = Object.keys(loads[0] ?? {}).sort((a, b) => order(a) - order(b));
  const of = (name: string, time: 'coldMs' | 'warmMs') => loads.map((load) => load[name]?.[time] ?? Number.NaN);
  const ratios = (name: string, peer: string) => {
    const own = of(name, 'coldMs');
    return of(peer, 'coldMs')
      .map((ms, i) => (own[i] as number) / ms)
      .filter(Number.isFinite);
  };
  const empty = names.flatMap((name) => {
    const count = loads.filter((load) => load[name]?.isEmpty).length;
    return count > 0 ? [`${name} gave nothing on ${count} of the loads.`] : [];
  });
  return {
    title: `${title}: ${loads.length} loads, in Chromium`,
    columns: ['', 'cold median', 'p95', 'warm median', 'p95', ...peers.flatMap((peer) => [`cold … of ${peer}`, 'p95'])],
    rows: names.map((name) => [
      name,
      milliseconds(median(of(name, 'coldMs'))),
      milliseconds(quantile(of(name, 'coldMs'), 0.95)),
      milliseconds(median(of(name, 'warmMs'))),
      milliseconds(quantile(of(name, 'warmMs'), 0.95)),
      ...peers.flatMap((peer) => [median(ratios(name, peer)), quantile(ratios(name, peer), 0.95)].map(times)),
    ]),
    notes: empty,
  };
}

const ORDER = ['Nutgraf', 'isProbablyReaderable', 'cloneNode', 'Readability', 'Defuddle'];
const order = (name: string) => ORDER.indexOf(name);
