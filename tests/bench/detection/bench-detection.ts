import { fileURLToPath } from 'node:url';
import { BenchBrowser } from '../browser/bench-browser';
import { bundleForBrowser } from '../browser/bundle';
import type { ExtractionTask } from '../extraction/in-page';
import type { BenchOptions } from '../options';
import { choosePages } from '../pages/choose-pages';
import { startProgress } from '../report/progress';
import type { Report } from '../report/report';
import { type DetectionSummary, detectionTable, summarise, type Verdict } from './summarise';

const PEER = 'isProbablyReaderable';

/** Recall and specificity of the detector and of Readability's, over all sets together, and their times. */
export async function benchDetection(options: BenchOptions): Promise<Report> {
  const pages = [...choosePages(options, ({ isArticle }) => typeof isArticle === 'boolean').values()].flat();
  const script = await bundleForBrowser(fileURLToPath(new URL('../extraction/in-page.ts', import.meta.url)));
  const browser = await BenchBrowser.start(script);
  const verdicts: Record<string, Verdict[]> = { Nutgraf: [], [PEER]: [] };
  const step = startProgress('detection', pages.length);
  try {
    for (const [turn, page] of pages.entries()) {
      const served = { url: page.url, html: page.readHtml() };
      const task: ExtractionTask = { url: page.url, turn };
      const answers = await browser.run(served, (given: ExtractionTask) => pageBench.detect(given), task);
      for (const [name, answer] of Object.entries(answers)) {
        verdicts[name]?.push({ page: `${page.set}/${page.id}`, isTrulyArticle: page.isArticle === true, ...answer });
      }
      step();
    }
    const summaries: Record<string, DetectionSummary> = Object.fromEntries(
      Object.entries(verdicts).map(([name, own]) => [name, summarise(own, verdicts[PEER] ?? [])]),
    );
    return {
      browser: browser.version,
      tables: [detectionTable(summaries, PEER)],
      numbers: { detection: { summaries, pages: verdicts } },
    };
  } finally {
    await browser.close();
  }
}
