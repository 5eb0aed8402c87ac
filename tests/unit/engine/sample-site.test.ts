import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectArticle, exportArticle, extractArticle, extractFacts, type Facts } from '../../../utils/engine';
import { findUnsoundMentions } from '../../../utils/engine/facts';
import { loadPage } from '../../support/load-page';

interface SamplePage {
  slug: string;
  path: string;
  url: string;
  isArticle: boolean;
}

/** The laws of the house over the sample site, and what a careful reader finds there. */
const pages: SamplePage[] = JSON.parse(readFileSync(testFile('sample-site/pages.json'), 'utf8'));
const articles = pages.filter(({ isArticle }) => isArticle);

/** Words of the pages that belong to no article: headings of boxes, headlines of others. */
const CLUTTER =
  /Morning Tide|Most read|More on this story|veryGood|viral dance|chess club|Sign up|Advertisement|Copy link/;

const FACT_KINDS = ['people', 'sources', 'dates'] as const;
/** Share of them that may be missed. */
const MOST_MISSED = 0.25;

describe('sample site', () => {
  it.each(pages)('$slug: is it an article?', ({ path, url, isArticle }) => {
    expect(detectArticle(loadPage(`sample-site/${path}`, url), url).isArticle).toBe(isArticle);
  });

  it.each(articles)('$slug: reads the same twice and leaves the document alone', ({ path, url }) => {
    const document = loadPage(`sample-site/${path}`, url);
    const before = document.documentElement.outerHTML;
    const article = extractArticle(document, url);
    expect(article).toEqual(extractArticle(document, url));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(articles)('$slug: holds the text as it should be read', async ({ slug, path, url }) => {
    const article = extractArticle(loadPage(`sample-site/${path}`, url), url);
    if (!article) throw new Error('no article');
    const markdown = exportArticle(article, extractFacts(article), 'markdown');
    expect(markdown).not.toMatch(CLUTTER);
    await expect(markdown).toMatchFileSnapshot(testFile(`fixtures/pages/${slug}/article.md`));
  });

  it.each(articles)('$slug: every fact stands on words that are there', ({ path, url }) => {
    const article = extractArticle(loadPage(`sample-site/${path}`, url), url);
    if (!article) throw new Error('no article');
    expect(findUnsoundMentions(article, extractFacts(article))).toEqual([]);
  });

  it.each(FACT_KINDS)('finds most of the %s that a careful reader finds', (kind) => {
    const [wanted, missed]: [string[], string[]] = [[], []];
    for (const { slug, path, url } of articles.filter(hasFacts)) {
      const article = extractArticle(loadPage(`sample-site/${path}`, url), url);
      const found = article ? namesOf(extractFacts(article), kind) : [];
      const expected: string[] = JSON.parse(readFileSync(factsFile(slug), 'utf8'))[kind];
      wanted.push(...expected);
      missed.push(...expected.filter((name) => !found.includes(name)));
    }
    expect(missed.length / wanted.length, `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(MOST_MISSED);
  });
});

function hasFacts({ slug }: SamplePage): boolean {
  return existsSync(factsFile(slug));
}

function namesOf({ people, sources, dates }: Facts, kind: (typeof FACT_KINDS)[number]): string[] {
  if (kind === 'dates') return dates.map(({ value }) => value);
  return (kind === 'people' ? people : sources).map(({ name }) => name);
}

function factsFile(slug: string): string {
  return testFile(`fixtures/pages/${slug}/facts.json`);
}

function testFile(path: string): string {
  return new URL(`../../${path}`, import.meta.url).pathname;
}
