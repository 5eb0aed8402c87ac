import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../utils/engine/extraction';
import { clutterOf, type FarmPage, farmShapes } from '../../../support/farm-shapes';
import { parsePage } from '../../../support/load-page';

const page: FarmPage = JSON.parse(readFileSync('tests/fixtures/farm/article.json', 'utf8'));

describe('a report republished by a content farm', () => {
  it.each(Object.entries(farmShapes))('is all there, and nothing else: %s', (_, render) => {
    const article = extractArticle(
      parsePage(render(page), 'https://ventotrade.example/news/77.html'),
      'https://ventotrade.example/news/77.html',
    );
    const text = [article?.metadata.standfirst ?? '', ...(article?.blocks.map((block) => block.text) ?? [])].join('\n');
    expect(article?.metadata.headline).toBe(page.headline);
    expect(page.paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
    expect(clutterOf(page).filter((piece) => text.includes(piece))).toEqual([]);
  });
});
