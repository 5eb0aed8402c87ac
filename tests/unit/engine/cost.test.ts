import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../utils/engine/detection';
import { extractArticle } from '../../../utils/engine/extraction';
import { inventPage } from '../../bench/speed/invented-text';

/**
 * What the engine asks of a page, counted and not timed: the same on every machine. Reads of the document are what cost
 * in a browser; their number per element must not rise with the page, nor unnoticed with a change.
 */
const ADDRESS = 'https://harbourpost.example/harbour/the-harbour-closes-on-monday.html';
const SIZES = [1_000, 2_000, 4_000, 8_000];

/** Reads for each element of the largest page, those within jsdom included; raised only by a commit that says why. */
const MOST_PER_ELEMENT = { extraction: 100, detection: 11 };
/** Of linear work, twice the page takes twice the reads; some are done once per page. */
const MOST_GROWTH = 2.1;

describe.each([
  ['extraction', (document: Document): void => void extractArticle(document, ADDRESS)],
  ['detection', (document: Document): void => void detectArticle(document, ADDRESS)],
] as const)('%s', (name, run) => {
  const counts = SIZES.map((elements) => countReads(inventPage({ words: 800, elements }), run));

  it('reads no more of a page of twice the size than twice as much', () => {
    for (let i = 1; i < counts.length; i++) expect(counts[i]! / counts[i - 1]!).toBeLessThan(MOST_GROWTH);
  });

  it('stays within its budget of reads', () => {
    expect(counts.at(-1)! / SIZES.at(-1)!).toBeLessThan(MOST_PER_ELEMENT[name]);
  });

  it('asks for no layout', () => {
    const { window } = new JSDOM(inventPage({ words: 800, elements: 1_000 }), { url: ADDRESS });
    const asked: string[] = [];
    const watch = (prototype: object, key: string): void => {
      const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
      if (!descriptor) return;
      const note = (): undefined => void asked.push(key);
      Object.defineProperty(prototype, key, descriptor.get ? { get: note } : { value: note });
    };
    for (const key of ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'offsetParent', 'innerText'])
      watch(window.HTMLElement.prototype, key);
    for (const key of [
      'getBoundingClientRect',
      'getClientRects',
      'clientWidth',
      'clientHeight',
      'scrollHeight',
      'scrollTop',
    ])
      watch(window.Element.prototype, key);
    watch(window, 'getComputedStyle');
    run(window.document);
    expect(asked).toEqual([]);
  });
});

/** How often a run reads from nodes: every getter and every question of theirs. */
function countReads(html: string, run: (document: Document) => void): number {
  const { window } = new JSDOM(html, { url: ADDRESS });
  let count = 0;
  const prototypes = [
    window.Node,
    window.Element,
    window.HTMLElement,
    window.CharacterData,
    window.Document,
    window.TreeWalker,
  ];
  for (const { prototype } of prototypes) {
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const { get, value } = descriptor as PropertyDescriptor;
      if (!descriptor.configurable || key === 'constructor') continue;
      if (get) {
        Object.defineProperty(prototype, key, {
          ...descriptor,
          get(this: unknown) {
            count++;
            return get.call(this);
          },
        });
      } else if (typeof value === 'function') {
        Object.defineProperty(prototype, key, {
          ...descriptor,
          value(this: unknown, ...given: unknown[]) {
            count++;
            return value.apply(this, given);
          },
        });
      }
    }
  }
  run(window.document);
  return count;
}
