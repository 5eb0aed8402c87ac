import { describe, expect, it } from 'vitest';
import { extractMetadata } from '../../../../../utils/engine/extraction/metadata';
import { parsePage } from '../../../../support/load-page';
import { article, HEADLINE, jsonLd, meta, read } from './read';

describe('headline', () => {
  const og = meta('og:title', HEADLINE);
  it.each([
    ['the heading', og, `<h1>${HEADLINE}</h1>`, HEADLINE],
    ['the title without the site', `<title>${HEADLINE} | Tide</title>${meta('og:site_name', 'Tide')}`, '', HEADLINE],
    ['a dash of its own', '<title>Old pier - a farewell</title>', '', 'Old pier - a farewell'],
    ['not the box', og, `<h1>Most read this morning</h1><h1>${HEADLINE}</h1>`, HEADLINE],
    ['not the site', og + meta('og:site_name', 'The Morning Tide'), `<h1>The Morning Tide</h1>`, HEADLINE],
    ['without a kicker only the heading has', og, `<h1><span class="kicker">Harbour</span>${HEADLINE}</h1>`, HEADLINE],
    [
      'with a kicker the page gives others too',
      meta('og:title', `Harbour: ${HEADLINE}`),
      `<h1><span class="kicker">Harbour</span>${HEADLINE}</h1>`,
      `Harbour: ${HEADLINE}`,
    ],
    [
      'not the breadcrumb',
      og,
      `<nav class="breadcrumb"><h1>Ferry pier cracks: old pier closes</h1></nav><h2>${HEADLINE}</h2>`,
      HEADLINE,
    ],
    [
      'with spaces between its elements',
      meta('og:title', 'Harbour / Pier closes early today'),
      '<h1><span>Harbour</span>Pier closes early today</h1>',
      'Harbour Pier closes early today',
    ],
    [
      'without the other kicker that is meant for shares',
      meta('og:title', `Nordhaven in trouble: ${HEADLINE}`),
      `<h1><span class="kicker">Harbour</span>${HEADLINE}</h1>`,
      HEADLINE,
    ],
    [
      'what all fields say where the heading says another thing',
      `${article({}) + og}<title>${HEADLINE}</title>`,
      '<h1>Ferry pier is closed after cracks found in it</h1>',
      HEADLINE,
    ],
    [
      'what the heading says where one field agrees',
      `${article({}) + og}<title>Ferry pier is closed after cracks found in it</title>`,
      '<h1>Ferry pier is closed after cracks found in it</h1>',
      HEADLINE,
    ],
    [
      'the one long heading',
      og,
      '<h1>Harbour board votes for another closure</h1><h1>More</h1>',
      'Harbour board votes for another closure',
    ],
    ['nothing', '', '', ''],
  ])('is %s', (_, head, body, expected) => {
    expect(read(head, body).headline).toBe(expected);
  });
});

describe('hostile pages', () => {
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  it.each<[string, string]>([
    ['deep nesting', jsonLd(nested(4_000))],
    ['nesting without end', jsonLd('['.repeat(100_000))],
    ['300 kB', jsonLd({ '@type': 'NewsArticle', headline: 'x'.repeat(300_000) })],
    ['300 kB in many objects', jsonLd({ '@graph': Array.from({ length: 12_000 }, () => ({ '@type': 'Article' })) })],
    ['__proto__', jsonLd('{"@type":"NewsArticle","__proto__":{"headline":"Poison","author":"Poison Ivy"}}')],
    ['constructor', jsonLd('{"constructor":{"prototype":{"headline":"Poison"}}}')],
    ['ids in a circle', jsonLd('[{"@id":"#a","author":{"@id":"#a"},"@type":"Article","publisher":{"@id":"#a"}}]')],
    ['names of the prototype as ids', jsonLd('{"@type":"Article","author":{"@id":"toString"}}')],
    ['broken JSON', jsonLd('{"@type":"NewsArticle","headline":"Poison')],
    ['nothing in it', jsonLd('')],
    ['a mere value', jsonLd('"Poison"') + jsonLd('null') + jsonLd('4')],
    ...[null, 1, true, [], {}, [[['x']]], { name: { name: 1 } }].map((value): [string, string] => [
      `${JSON.stringify(value)} in all fields`,
      jsonLd({
        '@type': ['NewsArticle', value],
        '@id': value,
        ...Object.fromEntries(
          'headline author publisher datePublished dateModified image license keywords articleSection inLanguage mainEntityOfPage isAccessibleForFree description'
            .split(' ')
            .map((key) => [key, value]),
        ),
      }),
    ]),
    ['addresses that are none', `<link rel="canonical" href="http://[">${meta('og:image', 'javascript:alert(1)')}`],
    ['blanks without end', meta('og:title', `a${' '.repeat(100_000)}b`)],
  ])('bears %s', (_, head) => {
    const found = read(head, '<h1>Plain heading of the page here</h1>');
    expect(JSON.stringify(found)).not.toContain('Poison');
    expect(JSON.stringify(found)).not.toContain('javascript:');
    expect(typeof found.headline).toBe('string');
    expect(({} as Record<string, unknown>).headline).toBeUndefined();
    for (const name of found.byline ?? []) expect(typeof name).toBe('string');
  });

  it('bears an address that is none', () => {
    expect(extractMetadata(parsePage(''), 'nonsense').headline).toBe('');
  });
});

describe('origins', () => {
  it('say where each value was read', () => {
    const found = read(
      `<html lang="en">${article({ author: 'Ada Lind', articleSection: 'Harbour' })}${meta('og:site_name', 'Tide')}`,
      `<h1>${HEADLINE}</h1>`,
    );
    expect(found.origins).toMatchObject({
      headline: 'h1',
      byline: 'json-ld author',
      section: 'json-ld articleSection',
      siteName: 'og:site_name',
    });
    for (const field of Object.keys(found.origins ?? {})) expect(found).toHaveProperty(field);
  });
});

describe('free or paid', () => {
  it.each<[string, string, boolean | undefined]>([
    ['JSON-LD', article({ isAccessibleForFree: 'False' }), false],
    ['a tier', meta('article:content_tier', 'free'), true],
    ['a locked tier', meta('article:content_tier', 'locked'), false],
    ['a metered tier', meta('article:content_tier', 'metered'), undefined],
  ])('from %s', (_, head, expected) => {
    expect(read(head).isAccessibleForFree).toBe(expected);
  });
});
