import { JSDOM } from 'jsdom';
import { expect } from 'vitest';

export const URL = 'https://gazette.example/harbor/lighthouse';
/** What a rendered article is made of, whatever a page has put into it. */
const ALLOWED = new Set(
  'html head meta title link style body article h1 h2 h3 h4 h5 h6 p a b i em strong code pre sub sup s del ins mark ul ol li blockquote figure img figcaption table caption thead tbody tr td th aside hr br time section'.split(
    ' ',
  ),
);
/** Documents are read in one window only so many times: it keeps something of each. */
const DOCUMENTS_PER_WINDOW = 200;
let window = new JSDOM('').window;
let documents = 0;

export function parse(markup: string): Document {
  if (++documents % DOCUMENTS_PER_WINDOW === 0) {
    window.close();
    window = new JSDOM('').window;
  }
  return new window.DOMParser().parseFromString(markup, 'text/html');
}

/** What was looked at weakly is held until the task is over: thousands of documents in one task fill the memory. */
export const restNow = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The rendered article as a document, which holds nothing but what a reader draws. */
export function expectSound(markup: string): Document {
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
