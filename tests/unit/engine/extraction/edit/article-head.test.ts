import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../../utils/engine/article';
import { extractArticle } from '../../../../../utils/engine/extraction';
import { parsePage } from '../../../../support/load-page';

const PROSE = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Paragraph ${i + 1} of the report says that the harbor of Vell was closed for a day, that the ferry waited, and that nobody was hurt in the storm.</p>`,
).join('');
const STANDFIRST = 'The ferry will not run before the board has seen what the storm did to the mole.';

function read(head: string, description = ''): Article | null {
  const html = `<head><meta name="description" content="${description}"></head><body><article>${head}<section>${PROSE}</section></article></body>`;
  return extractArticle(parsePage(html), 'https://gazette.example/harbor');
}
const textOf = (article: Article | null): string => article?.blocks.map(({ text }) => text).join('\n') ?? '';

describe('the head of an article', () => {
  it('has its topic above the headline left out and the sub-title below for standfirst', () => {
    const article = read(`<div>Shipping</div><h1>Harbor closed</h1><h2>${STANDFIRST}</h2>`, STANDFIRST);
    expect(article?.metadata.standfirst).toBe(STANDFIRST);
    expect(textOf(article)).not.toContain('Shipping');
  });

  it('takes the sentence in the header element for standfirst, not the line the page gives search engines', () => {
    const head = `<h1>Harbor closed</h1><header><h2>Storm, mole and ferry: what is known about the harbor today</h2><p>${STANDFIRST}</p></header>`;
    expect(read(head, 'Everything about the storm at Vell and its closed harbor.')?.metadata.standfirst).toBe(
      STANDFIRST,
    );
  });

  it('sets the lines of a list of sub-titles apart, and leaves out the one that leads elsewhere', () => {
    const head = `<h1>Harbor closed</h1><ul class="standfirst"><li>Ferry waits for the board and its word</li><li>Nobody was hurt in the storm of Vell</li><li><a href="/live">All news of the storm as it comes</a></li></ul>`;
    const description = 'Ferry waits for the board and its word';
    expect(read(head, description)?.metadata.standfirst).toBe(
      'Ferry waits for the board and its word · Nobody was hurt in the storm of Vell',
    );
  });

  it('takes what tells of a video for no standfirst', () => {
    const description = 'The storm took a part of the mole before the ferry came in. (Gazette Video by Ada Brenk)';
    expect(read('<h1>Harbor closed</h1>', description)?.metadata.standfirst).toBeUndefined();
    const shown = `<h1>Harbor closed</h1><div class="player"><p>${description}</p></div>`;
    expect(read(shown, description)?.metadata.standfirst).toBeUndefined();
  });

  it('sets what is too long for a heading as a paragraph', () => {
    const long = `${STANDFIRST} `.repeat(12).trim();
    const article = read(`<h1>Harbor closed</h1>${PROSE.replaceAll('Paragraph', 'Line')}<h2>${long}</h2>`);
    expect(article?.blocks.find(({ text }) => text === long)?.type).toBe('paragraph');
  });
});
