import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectArticle, exportArticle, extractArticle, extractFacts } from '../../../utils/engine';
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

  it.each(articles.filter(hasFacts))('$slug: names whom and what it should', ({ slug, path, url }) => {
    const expected = JSON.parse(readFileSync(factsFile(slug), 'utf8'));
    const article = extractArticle(loadPage(`sample-site/${path}`, url), url);
    if (!article) throw new Error('no article');
    const { people, sources, dates } = extractFacts(article);
    expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(expected.people));
    expect(sources.map(({ name }) => name)).toEqual(expect.arrayContaining(expected.sources));
    expect(dates.map(({ value }) => value)).toEqual(expect.arrayContaining(expected.dates));
  });
});

function hasFacts({ slug }: SamplePage): boolean {
  return existsSync(factsFile(slug));
}

function factsFile(slug: string): string {
  return testFile(`fixtures/pages/${slug}/facts.json`);
}

function testFile(path: string): string {
  return new URL(`../../${path}`, import.meta.url).pathname;
}
