import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { Article } from '../../../utils/engine/article';
import { html } from '../../../utils/engine/export/html';
import { extractArticle } from '../../../utils/engine/extraction';
import { nasty, nastyText, TIMEOUT_MS } from './runs';

const URL = 'https://gazette.example/harbor/lighthouse';
/** What a rendered article is made of, whatever a page has put into it. */
const ALLOWED = new Set(
  'html head meta title link style body article h1 h2 h3 h4 h5 h6 p a b i em strong code pre sub sup s del ins mark ul ol li blockquote figure img figcaption table caption thead tbody tr td th aside hr br time section'.split(
    ' ',
  ),
);
const DOM = new JSDOM('');
const parser = new DOM.window.DOMParser();
const parse = (markup: string): Document => parser.parseFromString(markup, 'text/html');

const TAGS = [
  'p',
  'b',
  'a',
  'i',
  'table',
  'td',
  'ul',
  'li',
  'form',
  'svg',
  'math',
  'style',
  'select',
  'template',
  'noscript',
  'blockquote',
  'h2',
  'pre',
  'figure',
];
const tag = fc
  .tuple(
    fc.constantFrom(...TAGS),
    fc.constantFrom(
      '',
      ' onclick=alert(1)',
      ' href="javascript:alert(1)"',
      ' id=body name=parentNode',
      ' href="https://a.example/"',
    ),
  )
  .map(([name, attributes]) => `<${name}${attributes}>`);
const close = fc.constantFrom(...TAGS).map((name) => `</${name}>`);
const words = fc.constantFrom(
  'The keeper wrote that the lamp had been lit at dusk, that the wind had turned. ',
  'Nobody had come to see it. ',
);
const soup = fc.array(fc.oneof(tag, close, nasty, words), { maxLength: 25 }).map((parts) => parts.join(''));
const prose = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>On day ${i} the keeper wrote that the lamp had been lit at dusk, that the wind had turned, and that nobody had come.</p>`,
).join('');
const textsOf = (article: Article | null): string[] =>
  article?.blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter(Boolean) ?? [];

function expectSound(markup: string): Document {
  // Our own style sheet is left out: reading it takes jsdom most of the time.
  const document = parse(markup.replace(/<style>[^<]*<\/style>/, ''));
  const wrong: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    if (!ALLOWED.has(element.localName)) wrong.push(element.localName);
    for (const { name, value } of element.attributes) {
      const isAddress = name === 'href' || name === 'src';
      if (/^on|style$/.test(name) || (isAddress && !/^(?:https?:\/\/|#)/.test(value))) wrong.push(`${name}=${value}`);
    }
  }
  expect(wrong).toEqual([]);
  return document;
}

it(
  'an article of any markup is rendered soundly, and is the same article when it is read again',
  () => {
    fc.assert(
      fc.property(soup, (markup) => {
        const article = extractArticle(
          parse(`<html lang="en"><article><h1>The keeper’s book</h1>${prose}${markup}</article>`),
          URL,
        );
        const again = expectSound(html.render(article!, { url: URL } as never));
        const kept = new Set(textsOf(extractArticle(again, URL)).join(' ').split(' '));
        const lost = textsOf(article).filter(
          (text) => /^On day \d/.test(text) && !text.split(' ').every((word) => kept.has(word)),
        );
        expect(lost).toEqual([]);
      }),
    );
  },
  TIMEOUT_MS,
);

it(
  'any words come out of the rendered article as they went in',
  () => {
    fc.assert(
      fc.property(fc.array(nastyText, { minLength: 1, maxLength: 5 }), nastyText, (texts, headline) => {
        const article: Article = {
          metadata: { headline, url: URL, language: 'en', direction: 'ltr', topics: [] },
          blocks: texts.map((text) => ({ type: 'paragraph', text: `x${text}`, marks: [] })),
          removals: [],
        };
        const document = expectSound(html.render(article, { url: URL } as never));
        const shown = [...document.querySelectorAll('article > p:not(.colophon)')].map(({ textContent }) =>
          clean(textContent),
        );
        expect(shown).toEqual(article.blocks.map(({ text }) => clean(text)));
      }),
    );
  },
  TIMEOUT_MS,
);

/** Without what no document can hold. */
function clean(text: string | null): string {
  return (text ?? '')
    .toWellFormed()
    .replace(/[\p{Cc}\ufffd\ufffe\uffff]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
