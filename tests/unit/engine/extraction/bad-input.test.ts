import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../utils/engine/extraction';

const URL = 'https://gazette.example/harbor/lighthouse';
const sentence = (i: number): string =>
  `On day ${i} the keeper wrote that the lamp had been lit at dusk, that the wind had turned, and that nobody had come.`;
const prose = Array.from({ length: 8 }, (_, i) => `<p>${sentence(i)}</p>`).join('');
const story = `<article><h1>The keeper's book</h1>${prose}</article>`;

function load(html: string, contentType = 'text/html'): Document {
  return new JSDOM(html, { url: URL, contentType }).window.document;
}

const textOf = (document: Document, options = {}): string =>
  extractArticle(document, URL, options)
    ?.blocks.map(({ text }) => text)
    .join('\n') ?? '';

describe('is no article:', () => {
  it.each([
    ['an empty page', ''],
    ['a page of pictures', '<img src="/a.jpg" width="800">'.repeat(30)],
    ['text in a script', `<script type="application/json">{"body":"${sentence(1).repeat(9)}"}</script>`],
    ['frames', '<frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset>'],
    ['text the site hides', `<div hidden>${prose}</div><div style="display: none">${prose}</div>`],
  ])('%s', (_, html) => {
    expect(extractArticle(load(html), URL)).toBeNull();
  });

  it('a drawing', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>A long text in a drawing</text></svg>';
    expect(extractArticle(load(svg, 'image/svg+xml'), URL)).toBeNull();
  });
});

describe('is read all the same:', () => {
  it.each([
    ['broken markup', `<div><p>x<table><p>${story}<b><i></b></div></p></span><td>`],
    ['no doctype, no head', `<center><font>${story}</font></center>`],
    ['lines set by breaks', Array.from({ length: 8 }, (_, i) => sentence(i)).join('<br><br>')],
    ['a page in a form', `<form><input name="id">${story}</form>`],
    ['a class without end', `<div class="${'related '.repeat(50_000)}">${story}</div>`],
    ['pictures without end', `<img width="900" srcset="${'/a.jpg 100w, '.repeat(20_000)}">${story}`],
    ['broken JSON-LD', `<script type="application/ld+json">{"articleBody": [[[[</script>${story}`],
  ])('%s', (_, html) => {
    expect(textOf(load(html))).toContain(sentence(5));
  });

  it('XHTML, with text in CDATA', () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><body>${story.replace('</article>', `<p><![CDATA[${sentence(90)}]]></p></article>`)}</body></html>`;
    expect(textOf(load(xhtml, 'application/xhtml+xml'))).toContain(sentence(90));
  });

  it('a page nested without end', () => {
    const document = load(story);
    let at: Element = document.body;
    for (let i = 0; i < 2_500; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = sentence(99);
    expect(textOf(document)).toContain(sentence(5));
  });

  it('a page whose elements lie over the fields of its document and its form', () => {
    const fields = [
      'firstChild',
      'nextSibling',
      'nodeType',
      'localName',
      'getAttribute',
      'parentElement',
      'attributes',
    ];
    const inputs = fields.map((name) => `<input name="${name}">`).join('');
    const forms = ['querySelector', 'createElement', 'implementation', 'createTreeWalker', 'documentElement', 'title']
      .map((name) => `<form name="${name}"></form>`)
      .join('');
    expect(textOf(load(`<form>${inputs}${story}</form>${forms}<img name="body">`))).toContain(sentence(5));
  });

  it('many more blocks than an article has, in part', () => {
    const document = load(`<article>${'<p>Read more</p>'.repeat(7_000)}</article>`);
    expect(() => extractArticle(document, URL)).not.toThrow();
  });
});

it('gives up when its time is over', () => {
  const document = load(`${story}${'<p>One more line.</p>'.repeat(600)}`);
  let asked = 0;
  expect(extractArticle(document, URL, { shouldStop: () => ++asked > 1 })).toBeNull();
  expect(extractArticle(document, URL, { shouldStop: () => false })).not.toBeNull();
});

it('leaves out what the page does not show, when it is told', () => {
  const document = load(`<article><h1>The book</h1>${prose}<div class="rest"><p>${sentence(50)}</p></div></article>`);
  expect(textOf(document)).toContain(sentence(50));
  const isVisible = (element: Element): boolean => !element.matches('.rest');
  expect(textOf(document, { isVisible })).not.toContain(sentence(50));
  // A page that hides everything until it is ready tells nothing by it.
  expect(textOf(document, { isVisible: () => false })).toContain(sentence(5));
});
