import { readFileSync } from 'node:fs';
import { extractArticle } from '../../../utils/engine/extraction';
import { parsePage } from '../../support/load-page';
import { SITE_FOLDER } from '../../support/server';
import type { TaggerInput } from '../facts/labels';
import { holdsLabelled, readLabelled } from '../facts/read-labelled';
import { COMPROMISE, FACT_READERS } from '../facts/readers';
import { readingTable } from '../facts/tables';
import { taggerInput } from '../facts/tagger-input';
import { countWords, timeReaders } from '../facts/time-readers';
import { startProgress } from '../report/progress';
import type { Report } from '../report/report';
import { whole } from '../report/table';

/** Facts beside the peers, in Node: of the sample site's English articles, and of labelled ones where there are any. */
export function timeFacts({ tables, numbers }: Report, data: string[], passes: number): void {
  const labelled = data.filter(holdsLabelled).flatMap((folder) => [...readLabelled(folder).values()].flat());
  const groups = { 'the sample site': englishArticles(), 'labelled articles': labelled.map(taggerInput) };
  for (const [name, articles] of Object.entries(groups)) {
    if (articles.length === 0) continue;
    const step = startProgress(`facts, ${name}`, articles.length * (passes + 1));
    const times = timeReaders(FACT_READERS, articles, passes, step);
    const words = articles.reduce((sum, article) => sum + countWords(article), 0);
    const amount = `${name}, ${whole(words)} words, ${passes} passes after the first`;
    tables.push(readingTable(times, COMPROMISE.name, amount));
    numbers[`facts, ${name}`] = times;
  }
}

function englishArticles(): TaggerInput[] {
  const listed: { slug: string; path: string; url: string }[] = JSON.parse(
    readFileSync(`${SITE_FOLDER}pages.json`, 'utf8'),
  );
  return listed.flatMap(({ slug, path, url }) => {
    const article = extractArticle(parsePage(readFileSync(SITE_FOLDER + path, 'utf8'), url), url);
    if (!article?.metadata.language.startsWith('en')) return [];
    const { headline, published } = article.metadata;
    const paragraphs = article.blocks.map(({ text }) => text).filter(Boolean);
    return [{ id: slug, url, title: headline, published: published?.value ?? null, paragraphs }];
  });
}
