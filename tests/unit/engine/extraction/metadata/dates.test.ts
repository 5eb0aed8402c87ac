import { describe, expect, it } from 'vitest';
import { article, meta, read } from './read';

describe('published', () => {
  it.each<[string, string, string | undefined]>([
    ['JSON-LD', article({ datePublished: '2024-03-12T08:00:00+01:00' }), '2024-03-12'],
    ['meta', meta('article:published_time', '2024-03-12T08:00:00Z'), '2024-03-12'],
    ['no date at all', meta('article:published_time', 'soon'), undefined],
    ['an impossible day', article({ datePublished: '2024-13-45' }), undefined],
  ])('from %s', (_, head, day) => {
    expect(read(head).published?.value.slice(0, 10)).toBe(day);
  });
});

describe('published, as shown', () => {
  it.each<[string, string, string | undefined]>([
    ['time', '<h1>Old pier closes</h1><time datetime="2024-03-12">12 March</time>', '2024-03-12'],
    ['not a teaser', '<aside><time datetime="2024-03-12">12 March</time></aside>', undefined],
    [
      'a sidebar that holds the headline too',
      '<div class="sidebar-page"><h1>Old pier closes</h1><time datetime="2024-03-12"></time></div>',
      '2024-03-12',
    ],
    ['a line', '<h1>Old pier closes</h1><p class="date">Published: 12 March 2024</p>', '2024-03-12'],
    ['a line with a short year', '<h1>Old pier closes</h1><p class="date">Do 12.03.24 | 14:07 Uhr</p>', '2024-03-12'],
    [
      'not the day at the top',
      '<p class="date">1 May 2024</p><h1>Old pier closes</h1><p class="date">12 March 2024</p>',
      '2024-03-12',
    ],
    ['not a number of a version', '<h1>Old pier closes</h1><p class="info">Version 1.12.03.24</p>', undefined],
  ])('in %s', (_, body, day) => {
    expect(read('', body).published?.value.slice(0, 10)).toBe(day);
  });
});

describe('certainty', () => {
  const stated = article({ datePublished: '2024-03-12T08:00:00+01:00' });
  it.each<[string, string, string, boolean]>([
    ['one source', stated, '', true],
    ['two that agree', stated + meta('article:published_time', '2024-03-12T07:00:00Z'), '', true],
    ['two that do not', stated + meta('article:published_time', '2023-01-02T07:00:00Z'), '', false],
    [
      'a shown time that does not',
      stated,
      '<h1>Old pier closes</h1><time datetime="2021-01-02">2 January</time>',
      false,
    ],
    [
      'a shown update',
      stated,
      '<h1>Old pier closes</h1><time class="updated" datetime="2024-06-02">2 June</time>',
      true,
    ],
  ])('%s', (_, head, body, certain) => {
    expect(read(head, body).published).toMatchObject({ value: '2024-03-12T08:00:00+01:00', certain });
  });

  it('is missing where the change comes before the publication', () => {
    const found = read(article({ datePublished: '2024-03-12', dateModified: '2024-03-01' }));
    expect(found.modified).toEqual({ value: '2024-03-01', from: 'json-ld', field: 'dateModified', certain: false });
  });
});
