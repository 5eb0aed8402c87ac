import { median, quantile } from '../report/statistics';
import { cpuOf } from '../speed/cpu-of';
import { inTurn } from '../speed/in-turn';
import type { TaggerInput } from './labels';
import type { FactReader } from './readers';

export interface ReaderTimes {
  name: string;
  /** CPU for 1,000 words: in the first pass over all articles, and in the later ones, article by article. */
  firstMs: number;
  medianMs: number;
  p95Ms: number;
  /** Articles on which it threw. */
  failures: number;
}

/** CPU of all threads, so that what else the machine does counts little; each article by each reader, in turn. */
export function timeReaders(
  readers: FactReader[],
  articles: TaggerInput[],
  passes: number,
  step: () => void,
): ReaderTimes[] {
  const first = new Map(readers.map(({ name }) => [name, 0]));
  const later = new Map<string, number[]>(readers.map(({ name }) => [name, []]));
  const failed = new Map<string, Set<string>>(readers.map(({ name }) => [name, new Set()]));
  const words = articles.map(countWords);
  for (let pass = 0; pass <= passes; pass++) {
    for (const [i, article] of articles.entries()) {
      for (const { name, read } of inTurn(readers, pass + i)) {
        const ms = cpuOf(() => {
          try {
            read(article);
          } catch {
            failed.get(name)?.add(article.id);
          }
        });
        if (pass === 0) first.set(name, (first.get(name) ?? 0) + ms);
        else later.get(name)?.push((1000 * ms) / (words[i] as number));
      }
      step();
    }
  }
  const allWords = words.reduce((sum, count) => sum + count, 0);
  return readers.map(({ name }) => ({
    name,
    firstMs: (1000 * (first.get(name) ?? 0)) / allWords,
    medianMs: median(later.get(name) ?? []),
    p95Ms: quantile(later.get(name) ?? [], 0.95),
    failures: failed.get(name)?.size ?? 0,
  }));
}

export function countWords({ title, paragraphs }: TaggerInput): number {
  return [title, ...paragraphs].join(' ').split(/\s+/).length;
}
