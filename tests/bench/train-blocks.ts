/**
 * Trains the block classifier: `npm run train:blocks -- BENCH RESULTS [--folds]`.
 * BENCH holds `dev.jsonl`; RESULTS what the benchmark stored of `adapters/blocks.ts` (`pred/<set>/$blocks.jsonl`).
 * With `--folds` it prints word F1 with models that have not seen the page's site, over a grid of thresholds, and
 * leave-country-out for fundus. Without, it writes the weights: numbers only, no word of any page.
 */
import fs from 'node:fs';
import path from 'node:path';
import { LEAF } from '../../utils/engine/clutter/classifier/classify';
import { decideBlocks } from '../../utils/engine/clutter/classifier/decide-blocks';
import { type Model, predict, type TreeNode, train } from './boosted-trees';
import { hash } from './hash';

const SETS = ['fundus', 'scrapinghub', 'wcxb-article'];
const SETTINGS = { trees: 100, leaves: 12, learningRate: 0.11, minWeight: 12, l2: 2 };
const FOLDS = 5;
const WEIGHTS = path.resolve(import.meta.dirname, '../../utils/engine/clutter/classifier/block-trees.weights.ts');
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}_])+/gu;

interface Page {
  set: string;
  site: string;
  country: string;
  truth: string[];
  tokens: string[][];
  rows: Float32Array[];
  kept: boolean[];
  lengths: number[];
  labels: number[];
}

const tokenize = (text: string): string[] => text.toLowerCase().normalize('NFKC').match(WORD) ?? [];
const triples = (t: string[]): string[] => t.slice(2).map((_, i) => `${t[i]} ${t[i + 1]} ${t[i + 2]}`);

function load(bench: string, results: string): Page[] {
  const truths = new Map<string, { set: string; id: string; url: string; body?: string; country?: string }>();
  for (const line of fs.readFileSync(path.join(bench, 'dev.jsonl'), 'utf8').trimEnd().split('\n')) {
    const page = JSON.parse(line);
    truths.set(`${page.set} ${page.id}`, page);
  }
  const pages: Page[] = [];
  for (const set of SETS) {
    for (const line of fs
      .readFileSync(path.join(results, 'pred', set, '$blocks.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')) {
      const { id, text } = JSON.parse(line);
      const page = truths.get(`${set} ${id}`);
      if (!page?.body || !text) continue;
      const blocks: { text: string; kept: boolean; features: number[] }[] = JSON.parse(text);
      const truth = tokenize(page.body);
      const known = new Set(triples(truth));
      const joined = ` ${truth.join(' ')} `;
      const tokens = blocks.map((block) => tokenize(block.text));
      const labels = tokens.map((t) => {
        const own = triples(t);
        if (!own.length) return Number(t.length > 0 && joined.includes(` ${t.join(' ')} `));
        return Number(own.filter((triple) => known.has(triple)).length >= own.length / 2);
      });
      const site = set === 'fundus' ? id.replace(/_\d{4}_\d\d_\d\d$/, '') : new URL(page.url).hostname;
      const rows = blocks.map(({ features }) => Float32Array.from(features));
      pages.push({
        set,
        site,
        country: page.country ?? '',
        truth,
        tokens,
        rows,
        kept: blocks.map((block) => block.kept),
        lengths: blocks.map((block) => block.text.length),
        labels,
      });
    }
  }
  return pages;
}

/** Every page weighs the same; inside a page a block weighs its words, at least 6 and at most 60. */
function trainOn(pages: Page[]): Model {
  const rows = pages.flatMap((page) => page.rows);
  const labels = Uint8Array.from(pages.flatMap((page) => page.labels));
  const weights = pages.flatMap(({ tokens }) => {
    const own = tokens.map((t) => Math.min(60, Math.max(6, t.length)));
    const sum = own.reduce((a, b) => a + b, 0);
    return own.map((weight) => (weight / sum) * 100);
  });
  return train(rows, labels, Float64Array.from(weights), SETTINGS);
}

function wordF1(page: Page, chosen: boolean[]): number {
  const found = page.tokens.filter((_, i) => chosen[i]).flat();
  const counts = new Map<string, number>();
  for (const word of page.truth) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of found) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return found.length && page.truth.length ? (2 * common) / (found.length + page.truth.length) : 0;
}

function outOfFold(pages: Page[], foldOf: (page: Page) => number, folds: number): Map<Page, number[]> {
  const found = new Map<Page, number[]>();
  for (let fold = 0; fold < folds; fold++) {
    const held = pages.filter((page) => foldOf(page) === fold);
    if (!held.length) continue;
    const model = trainOn(pages.filter((page) => foldOf(page) !== fold));
    for (const page of held)
      found.set(
        page,
        page.rows.map((row) => predict(model, row)),
      );
  }
  return found;
}

function report(pages: Page[], probabilities: Map<Page, number[]>): void {
  const show = (name: string, choose: (page: Page) => boolean[]): void => {
    const line = SETS.map((set) => {
      const scores = pages
        .filter((page) => page.set === set && probabilities.has(page))
        .map((page) => wordF1(page, choose(page)));
      const share = scores.filter((score) => score < 0.5).length / Math.max(1, scores.length);
      const mean = scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length);
      return `${set} ${mean.toFixed(4)} <.5 ${share.toFixed(3)}`;
    });
    console.log(name.padEnd(24), line.join('   '));
  };
  show('container', ({ kept }) => kept);
  for (const least of [0.4, 0.5, 0.6]) {
    show(`model >= ${least}`, (page) => probabilities.get(page)!.map((value) => value >= least));
  }
  for (const low of [0.1, 0.2, 0.3, 0.35, 0.4, 0.5]) {
    for (const high of [0.5, 0.6, 0.7, 0.8, 0.9]) {
      show(`prune < ${low}, add >= ${high}`, (page) =>
        decideBlocks(
          page.kept.map((isKept, i) => ({
            length: page.lengths[i]!,
            isKept,
            probability: probabilities.get(page)![i]!,
          })),
          low,
          high,
        ),
      );
    }
  }
}

/** See `classify.ts` for the form. Left children are written right behind their parent. */
function encode({ trees }: Model): string {
  const features: number[] = [];
  const steps: number[] = [];
  const values: number[] = [];
  const write = (feature: number, step: number, value: number): number => {
    steps.push(step);
    values.push(value);
    return features.push(feature) - 1;
  };
  const writeNode = (nodes: TreeNode[], node: TreeNode): void => {
    if (node.feature < 0) {
      write(LEAF, 0, node.value);
      return;
    }
    const at = write(node.feature, 0, node.threshold);
    writeNode(nodes, nodes[node.left]!);
    steps[at] = features.length - at;
    writeNode(nodes, nodes[node.right]!);
  };
  for (const nodes of trees) {
    write(0, nodes.length + 1, 0);
    writeNode(nodes, nodes[0]!);
  }
  const floats = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => void floats.writeFloatLE(value, 4 * i));
  return Buffer.concat([Buffer.from(features), Buffer.from(steps), floats]).toString('base64');
}

const [bench, results, option] = process.argv.slice(2);
if (!bench || !results) throw new Error('Usage: train-blocks.ts BENCH RESULTS [--folds]');
const pages = load(bench, results);
if (option === '--folds') {
  console.log(`${FOLDS} folds by site`);
  report(
    pages,
    outOfFold(pages, (page) => hash(page.site) % FOLDS, FOLDS),
  );
  const countries = [...new Set(pages.filter(({ set }) => set === 'fundus').map(({ country }) => country))].sort();
  console.log('leave-country-out, fundus in five groups of countries');
  const groupOf = (page: Page): number => (page.set === 'fundus' ? countries.indexOf(page.country) % FOLDS : -1);
  report(pages, outOfFold(pages, groupOf, FOLDS));
} else {
  const model = trainOn(pages);
  const source = [
    '/** Made by `tests/bench/train-blocks.ts` on public benchmark pages; see `classify.ts` for the form. */',
    `export const BIAS = ${model.bias};`,
    `export const NODES =\n  '${encode(model)}';`,
    '',
  ];
  fs.writeFileSync(WEIGHTS, source.join('\n'));
  console.log(`${pages.length} pages, ${model.trees.length} trees, ${fs.statSync(WEIGHTS).size} bytes`);
}
