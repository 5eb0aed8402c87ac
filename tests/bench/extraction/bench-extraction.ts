import { fileURLToPath } from 'node:url';
import { BenchBrowser } from '../browser/bench-browser';
import { bundleForBrowser } from '../browser/bundle';
import type { BenchOptions } from '../options';
import { choosePages } from '../pages/choose-pages';
import type { StoredPage } from '../pages/true-page';
import { startProgress } from '../report/progress';
import type { Report } from '../report/report';
import type { ExtractionTask } from './in-page';
import { emptyOutput, type Output } from './output';
import { scorePage } from './score-page';
import { extractionTable, type Run, summarise } from './summarise';

export const EXTRACTOR_NAMES = ['Nutgraf', 'Readability', 'Defuddle'];

/** Quality of the three extractors, set by set, and their cold times on the same loads. */
export async function benchExtraction(options: BenchOptions): Promise<Report> {
  const sets = choosePages(options, ({ body }) => body !== undefined);
  const script = await bundleForBrowser(fileURLToPath(new URL('in-page.ts', import.meta.url)));
  const browser = await BenchBrowser.start(script);
  try {
    const tables = [];
    const numbers: Record<string, unknown> = {};
    for (const [set, pages] of sets) {
      const runs = await runSet(browser, set, pages);
      const readability = runs.Readability ?? [];
      const summaries = Object.fromEntries(
        Object.entries(runs).map(([name, own]) => [name, summarise(own, readability)]),
      );
      numbers[set] = { summaries, pages: runs };
      tables.push(extractionTable(set, summaries));
    }
    return { browser: browser.version, tables, numbers };
  } finally {
    await browser.close();
  }
}

async function runSet(browser: BenchBrowser, set: string, pages: StoredPage[]): Promise<Record<string, Run[]>> {
  const runs: Record<string, Run[]> = Object.fromEntries(EXTRACTOR_NAMES.map((name) => [name, []]));
  const step = startProgress(set, pages.length);
  for (const [turn, page] of pages.entries()) {
    const html = page.readHtml();
    const outputs = await extractAll(browser, { url: page.url, html }, turn);
    for (const name of EXTRACTOR_NAMES) {
      const output = outputs[name] ?? emptyOutput('no answer');
      const score = scorePage(output, page, html);
      // Other people's text is not needed any more, and never written down.
      runs[name]?.push({ page: page.id, score, output: { ...output, text: '', blocks: [], pictures: '' } });
    }
    step();
  }
  return runs;
}

/** All in one load; where that hangs, each alone, so that the one who hangs does not take the others with it. */
async function extractAll(browser: BenchBrowser, page: { url: string; html: string }, turn: number) {
  const ask = (task: ExtractionTask) => browser.run(page, (given: ExtractionTask) => pageBench.extract(given), task);
  try {
    return await ask({ url: page.url, turn });
  } catch (error) {
    console.error(`${page.url}: ${error}. Once more, one by one.`);
    const outputs: Record<string, Output> = {};
    for (const only of EXTRACTOR_NAMES) {
      const alone = await ask({ url: page.url, turn, only }).catch((hung) => ({ [only]: emptyOutput(String(hung)) }));
      Object.assign(outputs, alone);
    }
    return outputs;
  }
}
