import { FEATURE_COUNT, isCandidate, type TaggedSentence, type WordUse, writeFeatures } from './features';

/** Labels of the tagger: outside, or begin and inside of a person, an organisation, a place. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;
export const LABEL_COUNT = LABELS.length;

/** Weights per feature and label, and per pair of labels; row `LABEL_COUNT` of `transitions` is the sentence's start. */
export interface TaggerModel {
  bits: number;
  weights: ArrayLike<number>;
  transitions: ArrayLike<number>;
}

/** Whether `next` may follow `previous`: "inside" only continues its own kind. */
function mayFollow(previous: number, next: number): boolean {
  if (next === 0 || next % 2 === 1) return true;
  return previous < LABEL_COUNT && previous !== 0 && (previous === next || previous === next - 1);
}

const ALLOWED = Array.from({ length: LABEL_COUNT + 1 }, (_, a) =>
  Array.from({ length: LABEL_COUNT }, (_, b) => mayFollow(a, b)),
);
const NEVER = -1e9;
const features = new Uint32Array(FEATURE_COUNT);

/** The best sequence of label numbers for a sentence (Viterbi). */
export function decode(model: TaggerModel, sentence: TaggedSentence, use: WordUse): Uint8Array {
  const length = sentence.words.length;
  const { weights, transitions } = model;
  const mask = (1 << model.bits) - 1;
  const scores = new Float64Array(length * LABEL_COUNT);
  const origins = new Uint8Array(length * LABEL_COUNT);
  const own = new Float64Array(LABEL_COUNT);
  for (let i = 0; i < length; i++) {
    own.fill(0);
    if (isCandidate(sentence, i)) {
      writeFeatures(sentence, i, use, mask, features);
      for (let f = 0; f < FEATURE_COUNT; f++) {
        const row = features[f]! * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label++) own[label]! += weights[row + label]!;
      }
    } else {
      own.fill(NEVER);
      own[0] = 0;
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      let best = NEVER * (length + 1);
      let origin = 0;
      if (i === 0) {
        if (ALLOWED[LABEL_COUNT]![label]) best = transitions[LABEL_COUNT * LABEL_COUNT + label]!;
      } else {
        for (let previous = 0; previous < LABEL_COUNT; previous++) {
          if (!ALLOWED[previous]![label]) continue;
          const score = scores[(i - 1) * LABEL_COUNT + previous]! + transitions[previous * LABEL_COUNT + label]!;
          if (score > best) {
            best = score;
            origin = previous;
          }
        }
      }
      scores[i * LABEL_COUNT + label] = best + own[label]!;
      origins[i * LABEL_COUNT + label] = origin;
    }
  }
  return trace(scores, origins, length);
}

function trace(scores: Float64Array, origins: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  let label = 0;
  const last = (length - 1) * LABEL_COUNT;
  for (let l = 1; l < LABEL_COUNT; l++) if (scores[last + l]! > scores[last + label]!) label = l;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = origins[i * LABEL_COUNT + label]!;
  }
  return labels;
}
