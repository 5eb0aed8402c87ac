import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../../utils/engine/detection';
import { SIGNALS } from '../../../../utils/engine/detection/signals';
import { parsePage } from '../../../support/load-page';
import { invented, page, paragraphs, teasers } from './invented-pages';

const ARTICLES = ['report', 'report without any metadata', 'report in Chinese'];
function detect(html: string, url: string) {
  return detectArticle(parsePage(html), url);
}

function signal(html: string, url: string, id: string): number {
  return detect(html, url).signals.find((one) => one.id === id)?.weight ?? Number.NaN;
}

describe('detectArticle', () => {
  it.each(Object.entries(invented))('%s', (name, { html, url }) => {
    expect(detect(html, url).isArticle).toBe(ARTICLES.includes(name));
  });

  it.each(Object.entries(invented))('%s: the signals add up to the score', (_, { html, url }) => {
    const { score, signals, bias } = detect(html, url);
    const logOdds = signals.reduce((sum, { weight }) => sum + weight, bias);
    expect(score).toBeCloseTo(1 / (1 + Math.exp(-logOdds)), 10);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(signals.map(({ id }) => id)).toEqual(Object.keys(SIGNALS));
    for (const { weight, evidence } of signals) {
      expect(Number.isFinite(weight)).toBe(true);
      if (weight !== 0) expect(evidence).not.toBe('');
    }
  });

  it('changes nothing on the page', () => {
    const document = parsePage(invented.report!.html);
    const before = document.documentElement.outerHTML;
    detectArticle(document, invented.report!.url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['an address that is none', 'not an address', page('', paragraphs(3))],
    ['broken JSON-LD', 'https://a.example/', page('<script type="application/ld+json">{"@type":</script>', '')],
    ['an escaped slug cut short', 'https://a.example/%E0%A4%A', page('', paragraphs(1))],
    ['one paragraph without end', 'https://a.example/', page('', `<p>${'x'.repeat(300_000)}</p>`)],
    ['300 kB of structured data', 'https://a.example/', page(script(`"@type"${' '.repeat(300_000)}`), '')],
    ['deep nesting', 'https://a.example/', `${'<div>'.repeat(400)}${paragraphs(2)}`],
  ])('bears %s', (_, url, html) => {
    expect(() => detect(html, url)).not.toThrow();
  });
});

describe('signals', () => {
  const none = '<p>Nothing.</p>';
  it.each([
    ['address-date', 'https://a.example/2024/03/12/pier', none, true],
    ['address-date', 'https://a.example/news/pier-20240312', none, false],
    ['address-date', 'https://a.example/news/20240312', none, true],
    ['address-date', 'https://a.example/news/2024-03-12-pier', none, true],
    ['address-date', 'https://a.example/news/pier-2024', none, false],
    ['address-section', 'https://a.example/tag/pier', none, true],
    ['address-section', 'https://a.example/news/tag-sale-at-the-pier', none, false],
    ['address-section', 'https://a.example/?q=pier', none, true],
    ['address-section', 'https://a.example/?quay=4', none, false],
    ['address-front', 'https://a.example/', none, true],
    ['address-front', 'https://a.example/politics', none, true],
    ['address-front', 'https://a.example/politics/local/pier/east', none, false],
    ['address-front', 'https://a.example/politics/pier.html', none, false],
    ['address-front', 'https://a.example/a-pier-is-closed', none, false],
    ['structured-article', 'https://a.example/', script('{"@type":"NewsArticle"}'), true],
    ['structured-article', 'https://a.example/', script('{"@type" : ["ReportageNewsArticle"]}'), true],
    ['structured-article', 'https://a.example/', script('{"name":"NewsArticle"}'), false],
    ['structured-other', 'https://a.example/', script('{"@type":"Product"}'), true],
    ['structured-other', 'https://a.example/', script('{"@type":"ItemList"},{"@type":"Article"}'), false],
    ['structured-video', 'https://a.example/', script('{"@type":"VideoObject"}'), true],
    [
      'structured-video',
      'https://a.example/',
      script('{"@type":"NewsArticle","video":{"@type":"VideoObject"}}'),
      false,
    ],
    ['structured-article', 'https://a.example/', script('{"@type":"https://schema.org/NewsArticle"}'), true],
    ['structured-article', 'https://a.example/', script('{"@type":"NewsArticle"},'.repeat(12)), false],
    [
      'structured-article',
      'https://a.example/',
      script(`{"@type":"LiveBlogPosting"},${'{"@type":"BlogPosting"},'.repeat(12)}`),
      true,
    ],
    ['open-graph-article', 'https://a.example/', '<meta property="og:type" content="Article">', true],
    ['prose-together', 'https://a.example/', paragraphs(1), true],
    ['prose-together', 'https://a.example/', `<div>${'A ferry is late again. '.repeat(20)}</div>`, true],
    ['prose-together', 'https://a.example/', `<a href="/x"><p>${'A ferry is late again. '.repeat(20)}</p></a>`, false],
    ['prose-together', 'https://a.example/', teasers(5), false],
    ['headline-words', 'https://a.example/', '<h1>Old pier closes</h1>', true],
    ['headline-words', 'https://a.example/', '<h2>Old pier closes</h2>', false],
    ['open-graph-article', 'https://a.example/', '<meta property="og:type" content="website">', false],
  ])('%s on %s %s: %s', (id, url, html, isThere) => {
    expect(signal(page('', html), url, id) !== 0).toBe(isThere);
  });

  it.each([
    ['structured-article', script('{"@type":["NewsArticle"]}'), 'NewsArticle'],
    ['address-section', '', 'tag'],
    ['prose-together', paragraphs(1), '356'],
    ['headline-words', '<h1>Old pier closes</h1>', '3'],
  ])('%s says what it found', (id, html, evidence) => {
    const { signals } = detect(page('', html), 'https://a.example/tag/pier');
    expect(signals.find((one) => one.id === id)?.evidence).toBe(evidence);
  });

  it('counts links only where they outweigh prose', () => {
    const url = 'https://a.example/';
    const links = '<a href="/x">x</a>'.repeat(20);
    expect(signal(links, url, 'links-for-prose')).toBeLessThan(signal(links + paragraphs(10), url, 'links-for-prose'));
  });

  it('leaves linked letters out of the prose', () => {
    const linked = `<p><a href="/x">${'A ferry is late again. '.repeat(40)}</a></p>`;
    expect(signal(linked, 'https://a.example/', 'prose-together')).toBe(0);
  });
});

function script(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}
