import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../../utils/engine/article';
import { EXPORT_FORMATS, exportArticle, type FormatId } from '../../../../utils/engine/export';
import { extractArticle } from '../../../../utils/engine/extraction';
import { NO_FACTS } from '../../../../utils/engine/facts';
import { loadPage } from '../../../support/load-page';

const URL_OF_PAGE = 'https://harbourpost.example/kettle?a=1&b="2"';

function articleOf(...blocks: Block[]): Article {
  return {
    metadata: {
      headline: 'Kettles & <lids>\u0001',
      byline: ['Nora "Pot" Ekman'],
      siteName: 'The Harbour Post',
      url: URL_OF_PAGE,
      language: 'en',
      direction: 'ltr',
      topics: [],
    },
    blocks,
    removals: [],
  };
}

/** One block of every kind, with words a page might have chosen to break out of ours. */
const HOSTILE = articleOf(
  { type: 'heading', level: 2, text: '</h2><script>x()</script>', marks: [] },
  {
    type: 'paragraph',
    text: 'It "boils" & <b> \ud800 over',
    marks: [
      { kind: 'link', href: 'https://e.example/?a="onclick=x()', start: 3, end: 10 },
      { kind: 'strong', start: 4, end: 9 },
      { kind: 'footnote', block: 5, start: 20, end: 24 },
    ],
  },
  { type: 'list-item', depth: 0, number: 3, text: 'one', marks: [] },
  { type: 'list-item', depth: 1, text: 'nested', marks: [] },
  {
    type: 'table',
    text: 'a\tb',
    marks: [],
    rows: [
      [
        { start: 0, end: 1, isHeader: true, columnSpan: 1, rowSpan: 1 },
        { start: 2, end: 3, isHeader: false, columnSpan: 2, rowSpan: 1 },
      ],
    ],
  },
  { type: 'quote', text: 'Said', marks: [], label: 'footnote' },
  {
    type: 'figure',
    text: 'A kettle',
    marks: [],
    isLead: false,
    images: [{ src: 'https://e.example/k.jpg?"&x', alt: 'Kettle' }],
  },
  { type: 'embed', text: '', marks: [], kind: 'video', href: 'https://video.example/1', provider: 'Video' },
  { type: 'preformatted', text: 'a <\n  b', marks: [] },
  { type: 'rule', text: '', marks: [] },
);

describe('formats', () => {
  it.each(Object.entries(EXPORT_FORMATS))('%s says what it is', (id, format) => {
    expect(format.label).not.toBe('');
    expect(format.mediaType).toMatch(/^\w+\/[\w.+-]+$/);
    expect(format.extension).toMatch(/^(?:\w+\.)?\w+$/);
    const content = exportArticle(HOSTILE, NO_FACTS, id as FormatId);
    expect(content.length).toBeGreaterThan(30);
    expect(exportArticle(HOSTILE, NO_FACTS, id as FormatId)).toEqual(content);
  });

  it('json gives back what went in', () => {
    expect(JSON.parse(exportArticle(HOSTILE, NO_FACTS, 'json'))).toEqual({
      article: JSON.parse(JSON.stringify(HOSTILE)),
      facts: NO_FACTS,
    });
  });

  it('text is the words, a block to a paragraph', () => {
    expect(exportArticle(articleOf({ type: 'quote', text: 'So.', marks: [] }), NO_FACTS, 'text')).toContain(
      'Nora "Pot" Ekman · The Harbour Post · https://harbourpost.example/kettle?a=1&b="2"\n\n> So.\n',
    );
  });
});

describe('html', () => {
  const { window } = new JSDOM(exportArticle(HOSTILE, NO_FACTS, 'html'));
  const { document } = window;

  it('loads and runs nothing', () => {
    expect(document.querySelectorAll('script, img, iframe, video, audio, object, form, input')).toHaveLength(0);
    expect(document.querySelectorAll('link:not([rel="canonical"])')).toHaveLength(0);
    const handlers = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(handlers.filter((name) => name.startsWith('on'))).toEqual([]);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('keeps the words and their marks', () => {
    expect(document.querySelector('h1')?.textContent).toBe('Kettles & <lids>');
    expect(document.querySelector('h2')?.textContent).toBe('</h2><script>x()</script>');
    expect(document.querySelector('p a strong')?.textContent).toBe('boils');
    expect(document.querySelector('sup a')?.getAttribute('href')).toBe('#b5');
    expect(document.querySelector('aside #b5')?.textContent).toBe('Said');
    expect(document.querySelector('ol > li[value="3"] > ul > li')?.textContent).toBe('nested');
    expect(document.querySelector('th + td')?.getAttribute('colspan')).toBe('2');
  });
});

describe('ris', () => {
  it('is a reference of one line for each field, whatever a page has put into them', () => {
    const article = articleOf();
    Object.assign(article.metadata, {
      headline: 'A kettle\r\nER  - \nTY  - BOOK',
      byline: ['Nora van der Pot', 'Ekman'],
      published: { value: '2024-01-18T06:30Z', certain: true },
      topics: ['Tea'],
    });
    const lines = exportArticle(article, NO_FACTS, 'ris', { savedAt: '2024-02-03T06:30:12.345Z' }).split('\r\n');
    expect(lines).toEqual([
      'TY  - NEWS',
      'AU  - van der Pot, Nora',
      'AU  - Ekman',
      'TI  - A kettle ER - TY - BOOK',
      'T2  - The Harbour Post',
      'PY  - 2024',
      'DA  - 2024/01/18',
      'Y2  - 2024/02/03',
      `UR  - ${URL_OF_PAGE}`,
      'LA  - en',
      'KW  - Tea',
      'ER  - ',
      '',
    ]);
  });
});

describe('epub', () => {
  const pages = JSON.parse(readFileSync(new URL('../../../sample-site/pages.json', import.meta.url), 'utf8'));
  const articles: [string, Article][] = pages
    .filter(({ isArticle }: { isArticle: boolean }) => isArticle)
    .map(({ slug, path, url }: Record<'slug' | 'path' | 'url', string>) => [
      slug,
      extractArticle(loadPage(`sample-site/${path}`, url), url),
    ]);

  const nameless = articleOf({ type: 'paragraph', text: 'It boils.', marks: [] });
  nameless.metadata.headline = '';
  const own: [string, Article][] = [
    ['every kind of block', HOSTILE],
    ['without a headline', nameless],
  ];

  it.each([...own, ...articles])('is sound: %s', (_, article) => {
    const bytes = exportArticle(article, NO_FACTS, 'epub', { savedAt: '2024-01-18T06:30:12.345Z' });
    // Readers tell the format by these bytes: the first file's name at 30, then its words as they are.
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    const files = unzipSync(bytes);
    const parse = (name: string) => {
      const document = new new JSDOM('').window.DOMParser().parseFromString(
        strFromU8(files[name]!),
        'application/xhtml+xml',
      );
      expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
      return document;
    };
    const opf = parse('package.opf');
    for (const item of opf.querySelectorAll('item')) expect(files).toHaveProperty([item.getAttribute('href')!]);
    expect(opf.querySelector('meta')?.textContent).toBe('2024-01-18T06:30:12Z');
    expect(opf.getElementsByTagName('dc:title')[0]?.textContent).not.toBe('');
    const chapter = parse('article.xhtml');
    expect(chapter.querySelector('title')?.textContent).not.toBe('');
    const ids = new Set([...chapter.querySelectorAll('[id]')].map(({ id }) => id));
    for (const link of parse('nav.xhtml').querySelectorAll('a')) {
      const fragment = link.getAttribute('href')!.split('#')[1];
      if (fragment) expect(ids).toContain(fragment);
    }
  });
});
