import type { ReaderTimes } from '../facts/time-readers';
import { median } from '../report/statistics';
import { type Bar, barChart, growthChart, writeCharts } from './charts';
import type { Growth } from './growth';
import type { Load } from './time-pages';

/** The charts of the README, from the numbers of a run: public pages where it had any, else the sample site. */
export function drawCharts(folder: string, numbers: Record<string, unknown>): string[] {
  const group = 'public pages' in numbers ? 'public pages' : 'the sample site';
  const facts = 'facts, labelled articles' in numbers ? 'facts, labelled articles' : 'facts, the sample site';
  const { detection, extraction } = numbers[group] as { detection: Load[]; extraction: Load[] };
  const readers = numbers[facts] as ReaderTimes[];
  const growths = numbers.growth as Growth[];
  const growthOf = (what: string, unit: Growth['unit']) =>
    growths.find((growth) => growth.what === what && growth.unit === unit) as Growth;
  return writeCharts(folder, {
    detection: barChart('Is it an article? First call on a page, median', medians(detection)),
    extraction: barChart('From page to article: first call on a page, median', medians(extraction)),
    facts: barChart(
      'Facts: CPU for 1,000 words, median',
      readers.map(({ name, medianMs }) => ({ name, ms: medianMs })),
    ),
    'growth-elements': growthChart('From page to article, by elements of the page', growthOf('extraction', 'elements')),
    'growth-words': growthChart('Facts, by words of the article', growthOf('facts', 'words')),
  });
}

/** Shortest first. */
function medians(loads: Load[]): Bar[] {
  const names = Object.keys(loads[0] ?? {});
  const bars = names.map((name) => ({ name, ms: median(loads.map((load) => load[name]?.coldMs ?? Number.NaN)) }));
  return bars.sort((a, b) => a.ms - b.ms);
}
