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

/** Labels that each label may follow inside a sentence, and whether it may open one. */
const PREVIOUS = Array.from({ length: LABEL_COUNT }, (_, next) =>
  Uint8Array.from({ length: LABEL_COUNT }, (_, previous) => previous).filter((previous) => mayFollow(previous, next)),
);
const MAY_OPEN = Array.from({ length: LABEL_COUNT }, (_, next) => mayFollow(LABEL_COUNT, next));
const NEVER = -1e9;
const features = new Uint32Array(FEATURE_COUNT);
const own = new Float64Array(LABEL_COUNT);

/** The sum of a word's features for each label, in `own`. Written out by label: most of the tagger's time goes here. */
function sumWeights(weights: ArrayLike<number>): void {
  let outside = 0;
  let beginPerson = 0;
  let insidePerson = 0;
  let beginOrganization = 0;
  let insideOrganization = 0;
  let beginPlace = 0;
  let insidePlace = 0;
  for (let f = 0; f < FEATURE_COUNT; f++) {
    const row = features[f]! * LABEL_COUNT;
    outside += weights[row]!;
    beginPerson += weights[row + 1]!;
    insidePerson += weights[row + 2]!;
    beginOrganization += weights[row + 3]!;
    insideOrganization += weights[row + 4]!;
    beginPlace += weights[row + 5]!;
    insidePlace += weights[row + 6]!;
  }
  own[0] = outside;
  own[1] = beginPerson;
  own[2] = insidePerson;
  own[3] = beginOrganization;
  own[4] = insideOrganization;
  own[5] = beginPlace;
  own[6] = insidePlace;
}

/** The best sequence of label numbers for a sentence (Viterbi). */
export function decode(model: TaggerModel, sentence: TaggedSentence, use: WordUse): Uint8Array {
  const length = sentence.words.length;
  const { weights, transitions } = model;
  const mask = (1 << model.bits) - 1;
  const scores = new Float64Array(length * LABEL_COUNT).fill(NEVER);
  const origins = new Uint8Array(length * LABEL_COUNT);
  let couldBeName = false;
  for (let i = 0; i < length; i++) {
    const canBeName = isCandidate(sentence, i);
    const at = i * LABEL_COUNT;
    if (!canBeName && !couldBeName && i > 0) {
      // Most words: outside, after a word outside.
      scores[at] = scores[at - LABEL_COUNT]! + transitions[0]!;
      continue;
    }
    if (canBeName) {
      writeFeatures(sentence, i, use, mask, features);
      sumWeights(weights);
    } else own[0] = 0;
    const labels = canBeName ? LABEL_COUNT : 1;
    for (let label = 0; label < labels; label++) {
      let best = NEVER * (length + 1);
      let origin = 0;
      if (i === 0) {
        if (MAY_OPEN[label]) best = transitions[LABEL_COUNT * LABEL_COUNT + label]!;
      } else {
        for (const previous of PREVIOUS[label]!) {
          const score = scores[at - LABEL_COUNT + previous]! + transitions[previous * LABEL_COUNT + label]!;
          if (score > best) {
            best = score;
            origin = previous;
          }
        }
      }
      scores[at + label] = best + own[label]!;
      origins[at + label] = origin;
    }
    couldBeName = canBeName;
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
