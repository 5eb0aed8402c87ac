import { Failure } from '../../support/failure';
import tagBenchDocument from '../adapters/facts';
import type { BenchOptions } from '../options';
import { startProgress } from '../report/progress';
import type { Report } from '../report/report';
import { spread } from '../report/statistics';
import { whole } from '../report/table';
import { tagByLibraries } from './baseline';
import { type FactScores, noScores } from './fact-scores';
import type { Tagger } from './labels';
import { type LabelledArticle, readLabelled } from './read-labelled';
import { COMPROMISE, FACT_READERS } from './readers';
import { scoreArticle } from './score-article';
import { qualityTable, readingTable } from './tables';
import { taggerInput } from './tagger-input';
import { countWords, timeReaders } from './time-readers';

const TAGGERS: Record<string, Tagger> = { Nutgraf: tagBenchDocument, 'compromise + chrono': tagByLibraries };
const PASSES = { full: 5, quick: 1 };

/** Quality of the facts by the labels of articles, set by set, and the time of reading them, beside the peers. */
export async function benchFacts(options: BenchOptions): Promise<Report> {
  const sets = chooseArticles(options);
  const tables = [];
  const numbers: Record<string, unknown> = {};
  for (const [set, articles] of sets) {
    const scores = scoreTaggers(set, articles);
    tables.push(qualityTable(set, articles.length, scores));
    numbers[set] = scores;
  }
  const inputs = [...sets.values()].flat().map(taggerInput);
  const passes = options.isQuick ? PASSES.quick : PASSES.full;
  const step = startProgress('time', inputs.length * (passes + 1));
  const times = timeReaders(FACT_READERS, inputs, passes, step);
  const words = inputs.reduce((sum, input) => sum + countWords(input), 0);
  tables.push(readingTable(times, COMPROMISE.name, `${whole(words)} words, ${passes} passes after the first`));
  return { tables, numbers: { ...numbers, times } };
}

function scoreTaggers(set: string, articles: LabelledArticle[]): Record<string, FactScores> {
  const scores = Object.fromEntries(Object.keys(TAGGERS).map((name) => [name, noScores()]));
  const step = startProgress(set, articles.length);
  for (const article of articles) {
    for (const [name, tagger] of Object.entries(TAGGERS)) {
      const facts = tagger(taggerInput(article));
      scoreArticle(scores[name] as FactScores, article.document, article.labels, facts);
    }
    step();
  }
  return scores;
}

function chooseArticles({ data, sets, limit }: BenchOptions): Map<string, LabelledArticle[]> {
  const all = new Map(data.flatMap((folder) => [...readLabelled(folder)]));
  const unknown = sets?.filter((name) => !all.has(name)) ?? [];
  if (unknown.length > 0)
    throw new Failure(`${data.join(', ')} has no set ${unknown.join(', ')}, but ${[...all.keys()].join(', ')}.`);
  const chosen = [...all].filter(([name]) => sets?.includes(name) ?? true);
  return new Map(chosen.map(([name, articles]) => [name, spread(articles, limit)]));
}
