import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../utils/engine/extraction';
import {
  MAX_ATTRIBUTE_LENGTH,
  MAX_DEPTH,
  MAX_DRAFTS,
  MAX_NOSCRIPT_LENGTH,
  MAX_TEXT_LENGTH,
} from '../../../../utils/engine/extraction/limits';
import {
  MAX_NODES,
  MAX_SCRIPT_LENGTH,
  MAX_SCRIPTS,
  readJsonLd,
} from '../../../../utils/engine/extraction/metadata/json-ld';
import { parseHttpAddress } from '../../../../utils/engine/extraction/page/http-address';
import { openNoscript } from '../../../../utils/engine/extraction/page/open-noscript';
import { openPage } from '../../../../utils/engine/extraction/page/open-page';
import { walk } from '../../../../utils/engine/extraction/page/walk';
import { surveyPage } from '../../../../utils/engine/extraction/survey-page';
import { parsePage } from '../../../support/load-page';

const URL = 'https://gazette.example/harbor/lighthouse';
/** Reading asks whether it is full after so many nodes. */
const STRIDE = 512;

/** One less, the limit, one more; and which of the three are taken. */
const around = (limit: number): [length: number, isTaken: boolean][] => [
  [limit - 1, true],
  [limit, true],
  [limit + 1, false],
];

describe('bounds of what is read', () => {
  it.each(around(MAX_ATTRIBUTE_LENGTH))('an address of %i characters is taken: %s', (length, isTaken) => {
    const start = 'https://gazette.example/';
    const address = start + 'a'.repeat(length - start.length);
    expect(parseHttpAddress(address, URL)).toBe(isTaken ? address : null);
  });

  it.each(around(MAX_NOSCRIPT_LENGTH))('a noscript of %i characters is opened: %s', (length, isTaken) => {
    const document = parsePage('<p>The lamp.</p>');
    const noscript = document.createElement('noscript');
    const image = '<img src="/lamp.jpg">';
    noscript.textContent = image + ' '.repeat(length - image.length);
    expect(openNoscript(noscript, openPage(document, URL)!) !== null).toBe(isTaken);
  });

  it.each(around(MAX_SCRIPT_LENGTH))('JSON-LD of %i characters is parsed: %s', (length, isTaken) => {
    const json = '{"@type":"NewsArticle","headline":"Lamp"}';
    const document = parsePage(
      `<script type="application/ld+json">${json + ' '.repeat(length - json.length)}</script>`,
    );
    expect(readJsonLd(document, URL).article !== undefined).toBe(isTaken);
  });

  it.each(around(MAX_SCRIPTS))('the JSON-LD script number %i is read: %s', (count, isTaken) => {
    const scripts = Array.from(
      { length: count },
      (_, i) => `<script type="application/ld+json">{"@type":"${i === count - 1 ? 'NewsArticle' : 'Thing'}"}</script>`,
    );
    expect(readJsonLd(parsePage(scripts.join('')), URL).article !== undefined).toBe(isTaken);
  });

  it('of objects in JSON-LD without end the first are read', () => {
    const json = JSON.stringify(Array.from({ length: MAX_NODES + 50 }, () => ({ a: 1 })));
    const document = parsePage(`<script type="application/ld+json">${json}</script>`);
    expect(readJsonLd(document, URL).nodes.length).toBeLessThanOrEqual(MAX_NODES);
  });

  it.each(around(MAX_DEPTH - 1))('an element %i levels below the body is entered: %s', (depth, isTaken) => {
    const document = parsePage('');
    let at: Element = document.body;
    for (let level = 0; level < depth; level++) at = at.appendChild(document.createElement('div'));
    let deepest = -1;
    let now = -1;
    const enter = (): boolean => {
      deepest = Math.max(deepest, ++now);
      return true;
    };
    walk(document.body, { enter, leave: () => now--, addText: () => undefined });
    expect(deepest === depth).toBe(isTaken);
  });
});

/** `true` where the page was read to its end. */
function isReadWhole(document: Document): boolean {
  let isCut = false;
  const onCut = () => {
    isCut = true;
  };
  expect(surveyPage(document, URL, { onCut })).not.toBeNull();
  return !isCut;
}

describe('pages without end', () => {
  it.each([
    [MAX_DRAFTS - 1, true],
    [MAX_DRAFTS, true],
    [MAX_DRAFTS + 1 + STRIDE, false],
  ])('a page of %i blocks is read whole: %s', (count, isWhole) => {
    const document = parsePage('');
    const block = document.createElement('p');
    block.textContent = 'Read more';
    for (let i = 0; i < count; i++) document.body.append(block.cloneNode(true));
    expect(isReadWhole(document)).toBe(isWhole);
  });

  it.each([
    [MAX_TEXT_LENGTH - 1, true],
    [MAX_TEXT_LENGTH, true],
    [MAX_TEXT_LENGTH + 1, false],
  ])('a page of %i characters is read whole: %s', (length, isWhole) => {
    const document = parsePage('');
    const first = document.createElement('p');
    first.textContent = 'lamp '.repeat(length / 5 + 1).slice(0, length - 2 * STRIDE);
    document.body.append(first);
    for (let i = 0; i < 2 * STRIDE; i++) document.body.append(document.createElement('b'));
    for (let i = 0; i < 2 * STRIDE; i++) {
      const letter = document.createElement('i');
      letter.textContent = 'x';
      document.body.append(letter);
    }
    // So that it is asked once more.
    for (let i = 0; i < STRIDE; i++) document.body.append(document.createElement('b'));
    expect(isReadWhole(document)).toBe(isWhole);
  });

  it.each([
    ['main', '<main><article>', '</article></main>'],
    ['the only article', '<article>', '</article>'],
  ])(
    'an article behind menus without end is found: in %s',
    (_, open, close) => {
      const menus = '<li><a href="/ferry">Read more</a></li>'.repeat(MAX_DRAFTS + 2 * STRIDE);
      const sentence = 'The keeper wrote that the lamp had been lit at dusk, and that nobody had come to see it. ';
      const paragraphs = Array.from({ length: 12 }, (_each, i) => `<p>${i}. ${sentence}${i % 3}. ${sentence}</p>`);
      const text = `<h1>The keeper’s book</h1>${paragraphs.join('')}`;
      const page = parsePage(`<nav><ul>${menus}</ul></nav>${open}${text}${close}`);
      const article = extractArticle(page, URL);
      expect(article?.blocks.filter(({ type }) => type === 'paragraph')).toHaveLength(12);
      expect(article?.metadata.isCut).toBeUndefined();
    },
    60_000,
  );

  it('an article that ends where reading ended says so, another does not', () => {
    const sentence =
      'The keeper wrote that the lamp had been lit at dusk, that the wind had turned, and that nobody had come to see it.';
    const paragraphs = (count: number) => Array.from({ length: count }, (_, i) => `<p>${i}. ${sentence}</p>`).join('');
    const long = parsePage(`<article><h1>The keeper’s book</h1>${paragraphs(MAX_DRAFTS + 2 * STRIDE)}</article>`);
    expect(extractArticle(long, URL)?.metadata.isCut).toBe(true);
    const teasers = '<li><a href="/ferry">Read more</a></li>'.repeat(MAX_DRAFTS + STRIDE);
    const short = parsePage(
      `<article><h1>The keeper’s book</h1>${paragraphs(12)}</article><ul class="related">${teasers}</ul>`,
    );
    expect(extractArticle(short, URL)?.metadata.isCut).toBeUndefined();
  }, 60_000);
});
