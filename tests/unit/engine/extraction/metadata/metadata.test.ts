import { describe, expect, it } from 'vitest';
import { extractMetadata } from '../../../../../utils/engine/extraction/metadata';
import { parsePage } from '../../../../support/load-page';

const URL = 'https://tide.example/local/ferry-pier';
const HEADLINE = 'Old ferry pier closes after cracks are found';

function read(head: string, body = '') {
  return extractMetadata(parsePage(`<html><head>${head}</head><body>${body}</body></html>`, URL), URL);
}

function meta(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`;
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

function article(fields: object): string {
  return jsonLd({ '@type': 'NewsArticle', headline: HEADLINE, ...fields });
}

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
    ['nothing', '', '', ''],
  ])('is %s', (_, head, body, expected) => {
    expect(read(head, body).headline).toBe(expected);
  });
});

describe('byline', () => {
  it.each<[string, unknown, string[] | undefined]>([
    ['a name', 'Ada Lind', ['Ada Lind']],
    ['an object', { '@type': 'Person', name: 'Ada Lind' }, ['Ada Lind']],
    ['a list with a double', [{ name: 'Ada Lind' }, { name: 'ADA LIND' }, 'Ben Okoro'], ['Ada Lind', 'Ben Okoro']],
    ['names in one text', 'By Ada Lind and Ben Okoro', ['Ada Lind', 'Ben Okoro']],
    ['a name and a place', 'Von Ada Lind in Nordhaven', ['Ada Lind']],
    ['a name and an agency', 'Ada Lind, dpa', ['Ada Lind']],
    ['a name and a job', 'Ada Lind, Chief Correspondent', ['Ada Lind']],
    ['a name with an address', 'Ada Lind (ada@tide.example)', ['Ada Lind']],
    ['a name that holds an agency', 'Ana Apanovich', ['Ana Apanovich']],
    ['a name with a particle', 'Ludwig van der Meer', ['Ludwig van der Meer']],
    ['a name in Chinese', '王小明', ['王小明']],
    ['an agency', { '@type': 'Organization', name: 'Reuters' }, undefined],
    ['an agency as a person', { '@type': 'Person', name: 'AFP' }, undefined],
    ['an address', 'https://social.example/adalind', undefined],
    ['the outlet', 'Morning Tide', undefined],
    ['a desk', 'Newsroom', undefined],
    ['a number', 7, undefined],
  ])('of JSON-LD: %s', (_, author, expected) => {
    expect(read(article({ author }) + meta('og:site_name', 'Morning Tide')).byline).toEqual(expected);
  });

  it.each<[string, string, string, string[] | undefined]>([
    ['meta', '<meta name="author" content="Ada Lind">', '', ['Ada Lind']],
    ['a profile address in meta', meta('article:author', 'https://social.example/ada'), '', undefined],
    ['a marked link', '', '<p class="byline">By <a href="/authors/ada">Ada Lind</a></p>', ['Ada Lind']],
    ['a line that begins as one', '', '<p class="byline">By Ada Lind</p>', ['Ada Lind']],
    ['a link to all authors', '', '<div><a href="/authors/">Authors</a></div>', undefined],
    ['authors of other articles', '', '<aside><a rel="author" href="/b">Ben Okoro</a></aside>', undefined],
  ])('of %s', (_, head, body, expected) => {
    expect(read(head, body).byline).toEqual(expected);
  });
});

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
