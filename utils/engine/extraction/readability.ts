import { Readability } from '@mozilla/readability';
import type { Page } from '../page';
import type { Draft } from './drafts/draft';
import { MAX_ELEMENTS } from './limits';
import { bodyOf } from './page/open-page';

/** Texts that are looked up by their words need this many, or they are found anywhere. */
const MIN_LOOKUP_LENGTH = 25;

/**
 * Which drafts (1, else 0) Readability would keep; `null` when it finds nothing or the page is too big for it. Works on a
 * copy. The only file that knows Readability.
 */
export function findReadabilityShares(page: Page, drafts: readonly Draft[]): number[] | null {
  const content = parse(page);
  if (!content) return null;
  const words = content.replace(/\s+/g, '');
  return drafts.map(({ block }) => {
    const own = block.text.replace(/\s+/g, '');
    return Number(own.length >= MIN_LOOKUP_LENGTH && words.includes(own));
  });
}

function parse(page: Page): string | null {
  try {
    const body = bodyOf(page);
    if (body.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
    const { inert } = page;
    inert.replaceChild(inert.importNode(body, true), inert.body);
    for (const element of inert.querySelectorAll('script,style,template,noscript,[hidden],[name]')) {
      if (element.hasAttribute('name')) element.removeAttribute('name');
      else element.remove();
    }
    const article = new Readability<Node>(inert, {
      disableJSONLD: true,
      // Nothing matches: embeds are read from the page by our own list.
      allowedVideoRegex: /(?!)/,
      serializer: (node) => node,
    }).parse();
    return article?.textContent ?? null;
  } catch {
    return null;
  }
}
