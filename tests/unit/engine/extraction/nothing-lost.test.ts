import { describe, expect, it } from 'vitest';
import { exportArticle, extractArticle, extractFacts } from '../../../../utils/engine';
import type { Article } from '../../../../utils/engine/article';
import { loadPage } from '../../../support/load-page';

/** Pages made to hold one of everything a reader must not lose; `tests/fixtures/pages/<slug>/page.html`. */
const SLUGS = ['old-mill-pictures', 'old-mill-quotes', 'old-mill-notes', 'old-mill-live'];

const urlOf = (slug: string): string => `https://harbourpost.example/islands/${slug}`;
const documentOf = (slug: string): Document => loadPage(`fixtures/pages/${slug}/page.html`, urlOf(slug));

function read(slug: string): Article {
  const article = extractArticle(documentOf(slug), urlOf(slug));
  if (!article) throw new Error('no article');
  return article;
}

describe.each(SLUGS)('%s', (slug) => {
  it('is read as it should be', async () => {
    const article = read(slug);
    const file = (name: string): string => new URL(`../../../fixtures/pages/${slug}/${name}`, import.meta.url).pathname;
    await expect(exportArticle(article, extractFacts(article), 'markdown')).toMatchFileSnapshot(file('article.md'));
    await expect(JSON.stringify(article.blocks, null, 1)).toMatchFileSnapshot(file('article.json'));
  });

  it('holds no words that the page does not have', () => {
    const { body } = documentOf(slug);
    const titles = [...body.querySelectorAll('[title]')].map((element) => element.getAttribute('title'));
    // Without the names of elements and attributes, but with a space where one begins.
    body.innerHTML = body.innerHTML.replaceAll('<', ' <');
    const known = new Set(wordsOf(`${body.textContent} ${titles.join(' ')}`));
    const said = read(slug).blocks.flatMap(({ text }) => wordsOf(text));
    expect(said.filter((word) => !known.has(word))).toEqual([]);
  });

  it('reads the same twice', () => expect(read(slug)).toEqual(read(slug)));

  it('keeps every range within its words, and every reference on a note', () => {
    const { blocks } = read(slug);
    for (const { text, marks } of blocks) {
      for (const mark of marks) {
        expect(text.slice(mark.start, mark.end)).not.toBe('');
        if (mark.kind === 'footnote') expect(blocks[mark.block]?.label).toBe('footnote');
      }
    }
  });
});

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
