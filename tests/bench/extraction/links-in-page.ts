import { foldWords } from './words';

const OPENING_LETTERS = 60;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template']);

/**
 * Share of a block's characters that are links in the page it comes from: an engine that gives plain blocks does not say.
 * Zero where the block is not found there, or where it is a small part of something larger.
 */
export function createLinkLookup(page: Document): (text: string) => number {
  const known = new WeakMap<Element, string>();
  function wordsIn(element: Element): string {
    const words = known.get(element) ?? foldWords(element.textContent ?? '');
    known.set(element, words);
    return words;
  }

  /** The smallest element that holds the opening words. */
  function find(text: string): Element | null {
    const opening = foldWords(text).slice(0, OPENING_LETTERS);
    const holds = (element: Element) => wordsIn(element).includes(opening);
    if (opening === '' || !page.body || !holds(page.body)) return null;
    let found: Element = page.body;
    for (;;) {
      const inner = [...found.children].find((child) => !UNSEEN.has(child.localName) && holds(child));
      if (!inner) return found;
      found = inner;
    }
  }

  return (text) => {
    const element = find(text);
    const length = element?.textContent?.trim().length ?? 0;
    if (!element || length === 0 || length > 3 * text.length + 40) return 0;
    if (element.closest('a')) return 1;
    const links = [...element.querySelectorAll('a')].map((link) => link.textContent?.trim().length ?? 0);
    return Math.min(1, links.reduce((sum, characters) => sum + characters, 0) / length);
  };
}
