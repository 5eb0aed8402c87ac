import { harmonicMean, type Rates } from '../report/rates';
import { wordsOf } from './words';

/** Precision, recall and F1 of a text as a bag of words: order and case do not count, repetition does. */
export function scoreWords(output: string, truth: string): Rates {
  const given = wordsOf(output);
  const wanted = wordsOf(truth);
  if (given.length === 0 && wanted.length === 0) return { precision: 1, recall: 1, f1: 1 };
  if (given.length === 0 || wanted.length === 0) return { precision: 0, recall: 0, f1: 0 };
  const left = countEach(wanted);
  let common = 0;
  for (const word of given) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(word, count - 1);
  }
  const precision = common / given.length;
  const recall = common / wanted.length;
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

function countEach(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
