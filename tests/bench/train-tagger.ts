/**
 * Trains the tagger's weights: `npm run train:tagger -- --data DIR [--bits 16] [--epochs 6]`, DIR holding the corpora
 * that docs/tagger.md lists. Averaged structured perceptron; no randomness but a fixed seed, so the same corpora give
 * the same weights byte for byte. Writes utils/engine/facts/tagger/english.weights.ts.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { decode, LABEL_COUNT, LABELS } from '../../utils/engine/facts/tagger/decode';
import {
  createWordUse,
  FEATURE_COUNT,
  isCandidate,
  noteWordUse,
  prepareSentence,
  type TaggedSentence,
  type WordUse,
  writeFeatures,
} from '../../utils/engine/facts/tagger/features';
import { levelOf, MAX_WEIGHT, packLevels, unpackLevels } from '../../utils/engine/facts/tagger/weights-text';
import { splitSentences } from '../../utils/engine/facts/text/split-sentences';
import { tokenize } from '../../utils/engine/facts/text/tokenize';
import { type CorpusDocument, capitalise, inventDocuments, renamePeople, shout } from './training/invent';

interface Example {
  sentence: TaggedSentence;
  use: WordUse;
  gold: Uint8Array;
}

const CORPORA = ['gmb', 'gum_other_cc', 'wikigold', 'uner_ewt_dev', 'uner_ewt_test', 'wnut17_train'];
/** Left out of the training, to measure on. */
const MEASURED = 'gum_news_interview';
/** Names of people, as the corpora should have them: some also label "the president" or "he". */
const PERSON_NAME = /^(?:\p{Lu}|al-|bin |de |von |van |da |dos |della )/u;
const NO_NAME = /^(?:he|she|i|they|his|him|her|the) ?\b/i;
const LONGEST_SENTENCE = 200;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    bits: { type: 'string', default: '17' },
    epochs: { type: 'string', default: '6' },
    runs: { type: 'string', default: '3' },
    cut: { type: 'string', default: '2' },
    invented: { type: 'string', default: '400' },
    renamed: { type: 'string', default: '0.5' },
    out: { type: 'string' },
  },
});
if (!values.data) throw new Error('Say where the corpora are: --data DIR');
const bits = Number(values.bits);
const mask = (1 << bits) - 1;

function readCorpus(path: string): CorpusDocument[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusDocument);
}

/** Offsets of the corpora count code points; ours count code units. */
function toCodeUnits(text: string): (offset: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const letter of text) {
    starts.push(at);
    at += letter.length;
  }
  starts.push(at);
  return (offset) => starts[offset] ?? at;
}

function examplesOf({ text, entities }: CorpusDocument): Example[] {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  const unit = toCodeUnits(text);
  const gold = new Uint8Array(tokens.length);
  for (const entity of entities) {
    if (
      entity.type === 'PER' ? !PERSON_NAME.test(entity.text) || NO_NAME.test(entity.text) : !/ORG|LOC/.test(entity.type)
    )
      continue;
    let position = 'B';
    for (const [i, token] of tokens.entries()) {
      if (token.end <= unit(entity.start) || token.start >= unit(entity.end)) continue;
      gold[i] = LABELS.indexOf(`${position}-${entity.type}` as (typeof LABELS)[number]);
      position = 'I';
    }
  }
  const use = createWordUse();
  const words = tokens.map((token) => token.text);
  for (const { firstToken, lastToken } of sentences) noteWordUse(use, words.slice(firstToken, lastToken));
  return sentences
    .filter(({ firstToken, lastToken }) => lastToken - firstToken < LONGEST_SENTENCE)
    .map(({ firstToken, lastToken }) => ({
      sentence: prepareSentence(words.slice(firstToken, lastToken)),
      use,
      gold: gold.slice(firstToken, lastToken),
    }));
}

/** Park-Miller style generator with a fixed seed. */
let seed = 12345;
function random(): number {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
}

const own = fileURLToPath(new URL('training/names.jsonl', import.meta.url));
const corpora = CORPORA.flatMap((name) => readCorpus(`${values.data}/${name}.jsonl`));
/** Short texts look like headlines in capitals, long ones do not. */
const LONGEST_HEADLINE = 400;
const headlines = corpora.filter(({ text }) => text.length < LONGEST_HEADLINE);
const invented = inventDocuments(Number(values.invented), random);
const hasPeople = ({ entities }: CorpusDocument) => entities.some(({ type }) => type === 'PER');
const documents = [
  ...corpora,
  ...corpora
    .filter((each) => hasPeople(each) && random() < Number(values.renamed))
    .map((each) => renamePeople(each, random)),
  ...invented,
  ...[...headlines, ...invented].filter((_, i) => i % 12 === 0).map(shout),
  ...[...headlines, ...invented].filter((_, i) => i % 12 === 6).map(capitalise),
  ...(existsSync(own) ? readCorpus(own) : []),
];
const examples = documents.flatMap(examplesOf);
for (const { sentence, gold } of examples)
  for (let i = 0; i < gold.length; i++) if (!isCandidate(sentence, i)) gold[i] = 0;
console.log(`${documents.length} documents, ${examples.length} sentences`);

/** Weights with the running sums that averaging needs. */
class Averaged {
  readonly now: Float32Array;
  readonly #sums: Float64Array;
  readonly #since: Uint32Array;
  constructor(size: number) {
    this.now = new Float32Array(size);
    this.#sums = new Float64Array(size);
    this.#since = new Uint32Array(size);
  }
  add(at: number, change: number, step: number): void {
    this.#sums[at]! += this.now[at]! * (step - this.#since[at]!);
    this.#since[at] = step;
    this.now[at]! += change;
  }
  average(step: number): Float64Array {
    return this.#sums.map((sum, at) => (sum + this.now[at]! * (step - this.#since[at]!)) / step);
  }
}

const ROWS = (mask + 1) * LABEL_COUNT;
const PAIRS = (LABEL_COUNT + 1) * LABEL_COUNT;
const features = new Uint32Array(FEATURE_COUNT);
/** Averages over the runs: each sees the examples in another order, and errs elsewhere. */
const averaged = new Float64Array(ROWS);
const averagedTransitions = new Float64Array(PAIRS);
let weights = new Averaged(ROWS);
let transitions = new Averaged(PAIRS);
let step = 0;

function learn({ sentence, use, gold }: Example): number {
  const model = { bits, weights: weights.now, transitions: transitions.now };
  step++;
  const guess = decode(model, sentence, use);
  let errors = 0;
  for (let i = 0; i < gold.length; i++) {
    const right = gold[i]!;
    const wrong = guess[i]!;
    const rightBefore = i === 0 ? LABEL_COUNT : gold[i - 1]!;
    const wrongBefore = i === 0 ? LABEL_COUNT : guess[i - 1]!;
    if (right !== wrong) {
      errors++;
      writeFeatures(sentence, i, use, mask, features);
      for (const feature of features) {
        weights.add(feature * LABEL_COUNT + right, 1, step);
        weights.add(feature * LABEL_COUNT + wrong, -1, step);
      }
    }
    if (right !== wrong || rightBefore !== wrongBefore) {
      transitions.add(rightBefore * LABEL_COUNT + right, 1, step);
      transitions.add(wrongBefore * LABEL_COUNT + wrong, -1, step);
    }
  }
  return errors;
}

const runs = Number(values.runs);
for (let run = 1; run <= runs; run++) {
  weights = new Averaged(ROWS);
  transitions = new Averaged(PAIRS);
  step = 0;
  for (let epoch = 1; epoch <= Number(values.epochs); epoch++) {
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [examples[i], examples[j]] = [examples[j]!, examples[i]!];
    }
    let errors = 0;
    for (const example of examples) errors += learn(example);
    console.log(`run ${run}, epoch ${epoch}: ${errors} wrong labels`);
  }
  for (const [at, weight] of weights.average(step).entries()) averaged[at]! += weight / runs;
  for (const [at, weight] of transitions.average(step).entries()) averagedTransitions[at]! += weight / runs;
}

/** The largest weight gets the last level. */
const scale = MAX_WEIGHT / averaged.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
/** Weights as levels; those below `cut` become nothing. */
function levelsAt(cut: number): Int8Array {
  return Int8Array.from(averaged, (weight) => {
    const level = levelOf(weight * scale);
    return Math.abs(level) < cut ? 0 : Math.round(level);
  });
}
const levels = levelsAt(Number(values.cut));
/** Names of people found exactly, on a corpus that is not trained on. */
function measure(weightsUsed: ArrayLike<number>, transitionsUsed: ArrayLike<number>): string {
  const counts = { right: 0, found: 0, gold: 0 };
  const persons = (labels: Uint8Array) => {
    const spans = new Set<string>();
    for (let i = 0; i < labels.length; i++) {
      if (labels[i] !== 1) continue;
      let end = i + 1;
      while (labels[end] === 2) end++;
      spans.add(`${i}-${end}`);
    }
    return spans;
  };
  for (const { sentence, use, gold } of readCorpus(`${values.data}/${MEASURED}.jsonl`).flatMap(examplesOf)) {
    const expected = persons(gold);
    const actual = persons(decode({ bits, weights: weightsUsed, transitions: transitionsUsed }, sentence, use));
    counts.gold += expected.size;
    counts.found += actual.size;
    for (const span of actual) if (expected.has(span)) counts.right++;
  }
  const f1 = (2 * counts.right) / (counts.found + counts.gold);
  return `precision ${(counts.right / counts.found).toFixed(3)}, recall ${(counts.right / counts.gold).toFixed(3)}, F1 ${f1.toFixed(3)}`;
}
const scaledTransitions = [...averagedTransitions].map((weight) => Math.round(weight * scale * 100) / 100);
console.log(`people on ${MEASURED}, whole weights: ${measure(averaged, averagedTransitions)}`);
for (const cut of new Set([1, 1.6, 2, 2.6, 3.2, Number(values.cut)])) {
  const packed = packLevels(levelsAt(cut));
  const size = gzipSync(packed, { level: 9 }).length;
  console.log(`  packed, cut ${cut}, ${size} bytes: ${measure(unpackLevels(packed), scaledTransitions)}`);
}

const source = `/** Trained weights of the English tagger, made by tests/bench/train-tagger.ts; data and licences in docs/tagger.md. */
export const BITS = ${bits};
export const TRANSITIONS = [${scaledTransitions.join(',')}];
export const WEIGHTS =
  '${packLevels(levels).replaceAll("'", "\\'")}';
`;
const out = values.out ?? fileURLToPath(new URL('../../utils/engine/facts/tagger/english.weights.ts', import.meta.url));
writeFileSync(out, source);
console.log(`${source.length} bytes, ${gzipSync(source, { level: 9 }).length} gzipped`);
