import { fileURLToPath } from 'node:url';
import { Failure } from '../../support/failure';
import { buildIfStale } from '../../support/journey/build';
import { ChromiumSession } from '../../support/journey/chromium-session';
import { BenchBrowser } from '../browser/bench-browser';
import { bundleForBrowser } from '../browser/bundle';
import { holdsLabelled } from '../facts/read-labelled';
import type { BenchOptions } from '../options';
import { holdsPages } from '../pages/read-pages';
import { startProgress } from '../report/progress';
import type { Report } from '../report/report';
import { bytesTable, scriptBytes, zippedBytes } from './bytes';
import { drawCharts } from './draw-charts';
import { factGrowth, type Growth, growthTable, pageGrowth, SIZES } from './growth';
import { inventPage } from './invented-text';
import { openingTable, STAY_MS, timeOpenings } from './journey';
import { measureMemory, memoryTable } from './memory';
import { recordProfile } from './profile';
import { chooseSpeedPages, type SpeedPages } from './speed-pages';
import { timeFacts } from './time-facts';
import { timePages, timeTable } from './time-pages';

/** `openings`: of the reader, in all; at least one a page. */
const EFFORT = {
  full: { rounds: 9, repeats: 5, openings: 60, passes: 20 },
  quick: { rounds: 2, repeats: 2, openings: 1, passes: 3 },
};
const MEMORY_WORDS = 3_000;
const MEMORY_PAGE = { words: MEMORY_WORDS, elements: 2_000 };
const MEMORY_URL = 'https://harbourpost.example/harbour/three-thousand-words.html';

/** Everything that takes time, memory or bytes, beside the peers, on pages that are everybody's to have. */
export async function benchSpeed(options: BenchOptions): Promise<Report> {
  const effort = options.isQuick ? EFFORT.quick : EFFORT.full;
  const sizes = options.isQuick ? SIZES.quick : SIZES.full;
  for (const folder of options.data) {
    if (!holdsPages(folder) && !holdsLabelled(folder))
      throw new Failure(`${folder} holds neither pages nor labelled articles; see docs/bench.md.`);
  }
  const groups = chooseSpeedPages(options);
  const report: Report = { tables: [], numbers: {} };
  const script = await bundleForBrowser(fileURLToPath(new URL('in-page.ts', import.meta.url)));
  const browser = await BenchBrowser.start(script);
  report.browser = browser.version;
  try {
    for (const group of groups) await timeGroup(report, browser, group, effort);
    const growths = await measureGrowth(browser, sizes);
    report.tables.push(...growths.map(growthTable));
    report.numbers.growth = growths;
  } finally {
    await browser.close();
  }
  timeFacts(report, options.data, effort.passes);
  await timeExtension(report, groups, effort.openings);
  if (options.profile) await profile(report, groups, options.profile);
  if (options.charts) report.written = drawCharts(options.charts, report.numbers);
  return report;
}

async function timeGroup(
  { tables, numbers }: Report,
  browser: BenchBrowser,
  { name, pages, articles }: SpeedPages,
  effort: (typeof EFFORT)['full'],
): Promise<void> {
  const step = startProgress(name, effort.rounds * (pages.length + articles.length));
  const detection = await timePages(browser, 'detection', pages, effort, step);
  const extraction = await timePages(browser, 'extraction', articles, effort, step);
  tables.push(timeTable(`Detection, ${name}`, detection, ['isProbablyReaderable']));
  tables.push(timeTable(`Extraction, ${name}`, extraction, ['cloneNode', 'Readability']));
  numbers[name] = { detection, extraction };
}

async function measureGrowth(browser: BenchBrowser, sizes: (typeof SIZES)['full']): Promise<Growth[]> {
  const extractors = ['Nutgraf', 'Readability', 'Defuddle'];
  const step = startProgress('growth', 2 * sizes.elements.length + 2 * sizes.words.length);
  return [
    await pageGrowth(browser, 'detection', 'elements', sizes.elements, ['Nutgraf', 'isProbablyReaderable'], step),
    await pageGrowth(browser, 'extraction', 'elements', sizes.elements, extractors, step),
    await pageGrowth(browser, 'extraction', 'words', sizes.words, extractors, step),
    factGrowth(sizes.words, step),
  ];
}

/** The production build: openings of the reader, memory, bytes. */
async function timeExtension({ tables, numbers }: Report, groups: SpeedPages[], openings: number): Promise<void> {
  const folder = buildIfStale('chromium');
  const session = await ChromiumSession.start(folder);
  try {
    for (const { name, articles } of groups) {
      const rounds = Math.ceil(openings / articles.length);
      const step = startProgress(`openings, ${name}`, 2 * rounds * articles.length);
      const sudden = await timeOpenings(session, articles, rounds, 0, step);
      const stayed = await timeOpenings(session, articles, rounds, STAY_MS, step);
      tables.push(openingTable(`From a click out of nothing, ${name}`, sudden));
      tables.push(openingTable(`From a click after ${STAY_MS} ms on the button, ${name}`, stayed));
      numbers[`openings, ${name}`] = { sudden, stayed };
    }
    const page = { url: MEMORY_URL, html: inventPage(MEMORY_PAGE) };
    const memory = await measureMemory(session, page);
    tables.push(memoryTable(MEMORY_WORDS, memory));
    numbers.memory = memory;
  } finally {
    await session.close();
  }
  const [scripts, zipped] = [scriptBytes(folder), zippedBytes(folder)];
  tables.push(bytesTable(scripts, zipped));
  numbers.bytes = { scripts, zipped };
}

/** In a browser of its own, since a recorder slows everything down; readable names, so not minified. */
async function profile(report: Report, groups: SpeedPages[], file: string): Promise<void> {
  const script = await bundleForBrowser(fileURLToPath(new URL('profile-in-page.ts', import.meta.url)), {
    minify: false,
  });
  const browser = await BenchBrowser.start(script);
  try {
    const pages = groups.flatMap(({ articles }) => articles.map(({ read }) => read()));
    report.written = [...(report.written ?? []), await recordProfile(browser, pages, file)];
  } finally {
    await browser.close();
  }
}
