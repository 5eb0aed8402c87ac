/**
 * Fits the weights of article detection: `npm run train:detection -- BENCH RESULTS [--folds]`.
 * BENCH holds `dev.jsonl`; RESULTS what the benchmark stored of `adapters/signals.ts` (`pred/<set>/$signals.jsonl`).
 * With `--folds` it prints recall and specificity on pages of hosts that were not fitted on. Without, it writes the
 * weights: numbers only.
 */
import fs from 'node:fs';
import path from 'node:path';
import { measureSignals } from '../../utils/engine/detection';
import { SIGNALS, type SignalId } from '../../utils/engine/detection/signals';
import type { Survey } from '../../utils/engine/detection/survey';
import { hash } from './hash';
import { type Fit, fitLogistic, type Row } from './training/fit-logistic';
import { inventOthers, withoutStructuredData } from './training/invent-surveys';

const SETS = ['fundus', 'scrapinghub', 'wcxb-article', 'wcxb-other'];
const FOLDS = 5;
/** Invented pages stand in for kinds the sets lack; of 0.05, 0.1, 0.2 and 0.35 this served real pages best. */
const INVENTED_WEIGHT = 0.1;
/** Many pages, above all saved ones, have no structured data. */
const STRIPPED_WEIGHT = 0.5;
/** The share of news articles, unseen in the fit, that the threshold has to let through. */
const RECALL = 0.97;
const WEIGHTS = path.resolve(import.meta.dirname, '../../utils/engine/detection/signals.weights.ts');

interface Page {
  set: string;
  site: string;
  isArticle: boolean;
  isNews: boolean;
  survey: Survey;
}

function load(bench: string, results: string): Page[] {
  const lines = (file: string): string[] => fs.readFileSync(file, 'utf8').trimEnd().split('\n');
  const truths = new Map(
    lines(path.join(bench, 'dev.jsonl')).map((line) => [keyOf(JSON.parse(line)), JSON.parse(line)]),
  );
  return SETS.flatMap((set) =>
    lines(path.join(results, 'pred', set, '$signals.jsonl')).flatMap((line) => {
      const { id, text } = JSON.parse(line);
      const truth = truths.get(keyOf({ set, id }));
      if (!text || typeof truth?.isArticle !== 'boolean') return [];
      const survey: Survey = { ...JSON.parse(text), address: truth.url };
      const site =
        set === 'fundus' ? id.replace(/_\d{4}_\d\d_\d\d$/, '') : new URL(truth.url).hostname.replace(/^www\./, '');
      return [{ set, site, isArticle: truth.isArticle, isNews: truth.isNews, survey }];
    }),
  );
}

const IDS = Object.keys(SIGNALS) as SignalId[];
const keyOf = ({ set, id }: { set: string; id: string }): string => `${set} ${id}`;
function measure(survey: Survey): number[] {
  const values = new Map(measureSignals(survey).map(({ id, value }) => [id, value]));
  return IDS.map((id) => values.get(id)!);
}

function rowsOf(pages: Page[]): Row[] {
  const rows: Row[] = [];
  const add = (survey: Survey, isPositive: boolean, weight: number): void => {
    rows.push({ measures: measure(survey), isPositive, weight });
    const stripped = withoutStructuredData(survey);
    rows.push({ measures: measure(stripped), isPositive, weight: weight * STRIPPED_WEIGHT });
  };
  for (const { survey, isArticle, isNews } of pages) {
    add(survey, isArticle, 1);
    if (isArticle && isNews) for (const invented of inventOthers(survey)) add(invented, false, INVENTED_WEIGHT);
  }
  return rows;
}

const fitOn = (pages: Page[]): Fit =>
  fitLogistic(
    rowsOf(pages),
    IDS.map((id) => SIGNALS[id]),
  );

function score({ bias, weights }: Fit, survey: Survey): number {
  const logOdds = measure(survey).reduce((sum, value, index) => sum + value * weights[index]!, bias);
  return 1 / (1 + Math.exp(-logOdds));
}

interface Judged {
  page: Page;
  own: number;
  stripped: number;
  invented: number[];
}

/** Every page judged by weights that have not seen its site. */
function judge(pages: Page[]): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const held = pages.filter(({ site }) => (hash(site) >>> 8) % FOLDS === fold);
    const fitted = fitOn(pages.filter(({ site }) => (hash(site) >>> 8) % FOLDS !== fold));
    return held.map((page) => ({
      page,
      own: score(fitted, page.survey),
      stripped: score(fitted, withoutStructuredData(page.survey)),
      invented: page.isArticle && page.isNews ? inventOthers(page.survey).map((one) => score(fitted, one)) : [],
    }));
  }).flat();
}

function thresholdFor(judged: Judged[]): number {
  const scores = judged
    .filter(({ page }) => page.isArticle && page.isNews)
    .flatMap(({ own, stripped }) => [own, stripped])
    .sort((a, b) => b - a);
  return scores[Math.ceil(RECALL * scores.length) - 1]!;
}

function report(judged: Judged[], threshold: number): void {
  const share = (values: number[], says: (score: number) => boolean): string =>
    `${(values.filter(says).length / Math.max(1, values.length)).toFixed(3)} of ${values.length}`;
  const yes = (value: number): boolean => value >= threshold;
  const no = (value: number): boolean => value < threshold;
  console.log('threshold', threshold.toFixed(3));
  for (const set of SETS) {
    const own = judged.filter(({ page }) => page.set === set);
    const articles = own.filter(({ page }) => page.isArticle);
    const others = own.filter(({ page }) => !page.isArticle);
    if (articles.length) {
      console.log(
        set,
        'recall',
        share(
          articles.map((one) => one.own),
          yes,
        ),
      );
      console.log(
        set,
        'recall without structured data',
        share(
          articles.map((one) => one.stripped),
          yes,
        ),
      );
    }
    if (others.length) {
      console.log(
        set,
        'specificity',
        share(
          others.map((one) => one.own),
          no,
        ),
      );
      console.log(
        set,
        'specificity without structured data',
        share(
          others.map((one) => one.stripped),
          no,
        ),
      );
    }
  }
  console.log(
    'invented: specificity',
    share(
      judged.flatMap((one) => one.invented),
      no,
    ),
  );
}

const [bench, results] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!bench || !results) throw new Error('Usage: train-detection.ts BENCH RESULTS [--folds]');
const pages = load(bench, results);
const judged = judge(pages);
const threshold = Math.round(thresholdFor(judged) * 100) / 100;
report(judged, threshold);
const { bias, weights } = fitOn(pages);
for (const [index, id] of IDS.entries()) console.log(id.padEnd(20), weights[index]!.toFixed(2));
if (!process.argv.includes('--folds')) {
  const entries = IDS.map((id, index) => `  '${id}': ${Number(weights[index]!.toFixed(2))},`);
  fs.writeFileSync(
    WEIGHTS,
    `import type { SignalId } from './signals';

/** Log odds of a page of which nothing is known. Written by \`tests/bench/train-detection.ts\`, as all here. */
export const BIAS = ${Number(bias.toFixed(2))};
/** Scores from here on are articles: what lets through ${RECALL} of the news articles of sites not fitted on. */
export const THRESHOLD = ${threshold};
/** Log odds for one unit of what a signal measures. */
export const WEIGHTS: Record<SignalId, number> = {
${entries.join('\n')}
};
`,
  );
}
