import { Readability } from '@mozilla/readability';
import type { Page } from '../page';
import type { Draft } from './drafts/draft';
import { MAX_ELEMENTS } from './limits';

/** Readability tries again with looser settings below this many characters; its own default. */
const CHARACTER_THRESHOLD = 500;
/** Texts that are looked up by their words need this many, or they are found anywhere. */
const MIN_LOOKUP_LENGTH = 25;

/**
 * Which share (0…1) of each draft's words Readability would keep. Uses up the page: Readability takes its document
 * apart, so the drafts' elements are no longer in their places afterwards. The only file that knows Readability.
 */
export function findReadabilityShares(page: Page, drafts: readonly Draft[]): number[] {
  const content = parse(page.document);
  if (!content) return drafts.map(() => 0);
  const kept = new Set<Node>();
  const walker = page.document.createTreeWalker(content, 4 /* NodeFilter.SHOW_TEXT */);
  while (walker.nextNode()) kept.add(walker.currentNode);
  let found = 0;
  const shares = drafts.map(({ texts }) => {
    let all = 0;
    let here = 0;
    for (const text of texts) {
      all += text.length;
      if (kept.has(text)) here += text.length;
    }
    found += here;
    return all ? here / all : 0;
  });
  const length = content.textContent?.length ?? 0;
  // After a second try the nodes are new ones, made from markup: then the words have to tell.
  return found < length * 0.2 ? findByWords(content, drafts) : shares;
}

function parse(document: Document): Element | null {
  try {
    const article = new Readability<Node>(document, {
      charThreshold: CHARACTER_THRESHOLD,
      maxElemsToParse: MAX_ELEMENTS,
      disableJSONLD: true,
      // Nothing matches: embeds are read from the page by our own list.
      allowedVideoRegex: /(?!)/,
      serializer: (node) => node,
    }).parse();
    return (article?.content as Element | null | undefined) ?? null;
  } catch {
    return null;
  }
}

function findByWords(content: Element, drafts: readonly Draft[]): number[] {
  const words = (content.textContent ?? '').replace(/\s+/g, '');
  return drafts.map(({ block }) => {
    const own = block.text.replace(/\s+/g, '');
    return own.length >= MIN_LOOKUP_LENGTH && words.includes(own) ? 1 : 0;
  });
}
