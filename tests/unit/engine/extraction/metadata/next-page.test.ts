import { describe, expect, it } from 'vitest';
import { read } from './read';

const BASE = 'https://tide.example/local/ferry-pier-closes-after-cracks';

describe('nextPage', () => {
  it.each<[string, string, string, string | undefined]>([
    ['a number in the query', BASE, '<a href="?page=2">2</a>', `${BASE}?page=2`],
    ['a number in the path', BASE, `<a href="${BASE}/2">Next</a>`, `${BASE}/2`],
    ['a word and a number', BASE, `<a href="${BASE}/seite-2">Weiter</a>`, `${BASE}/seite-2`],
    ['the one after this one', `${BASE}/2`, `<a href="${BASE}">1</a><a href="${BASE}/3">3</a>`, `${BASE}/3`],
    ['the one after this one, by query', `${BASE}?page=2`, `<a href="${BASE}?page=3">3</a>`, `${BASE}?page=3`],
    ['a file', `${BASE}.html`, `<a href="${BASE}-2.html">2</a>`, `${BASE}-2.html`],
    ['not one further on', BASE, `<a href="${BASE}/3">3</a>`, undefined],
    [
      'not another origin',
      BASE,
      '<a href="https://other.example/local/ferry-pier-closes-after-cracks/2">2</a>',
      undefined,
    ],
    ['not a page of comments', BASE, `<div class="comments"><a href="${BASE}?page=2">2</a></div>`, undefined],
    ['not a page of comments by address', BASE, `<a href="${BASE}?page=2#comments">2</a>`, undefined],
    ['not another article', BASE, '<a href="/local/second-pier-closes-in-2-weeks">2</a>', undefined],
    ['not the next article by number', 'https://tide.example/news/12', '<a href="/news/13">Next</a>', undefined],
    ['not the next page of a section', 'https://tide.example/sport', '<a href="/sport?page=2">2</a>', undefined],
    ['not the page itself', `${BASE}?page=2`, `<a href="${BASE}?page=2">2</a>`, undefined],
  ])('is %s', (_, url, body, expected) => {
    expect(read('', body, url).nextPage).toBe(expected);
  });

  it.each([
    ['the next part', `${BASE}/2`, `${BASE}/2`],
    ['not the next article', 'https://tide.example/local/another-story-altogether', undefined],
  ])('is what rel=next says: %s', (_, href, expected) => {
    expect(read(`<link rel="next" href="${href}">`, '', BASE).nextPage).toBe(expected);
  });
});
