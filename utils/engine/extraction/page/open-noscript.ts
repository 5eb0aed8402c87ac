import type { Page } from '../../page';
import { MAX_NOSCRIPT_LENGTH } from '../limits';
import { browserField } from './browser-field';

/**
 * The picture or frame that a `noscript` holds (the site's own fallback for lazy loading), apart from the page, or
 * `null` when there is none. A document parsed with scripting on holds the markup as text; it is parsed inertly.
 */
export function openNoscript(noscript: Element, { document, inert }: Page): Element | null {
  const source = inert.createElement('div');
  const names = noscript.parentElement?.getAttribute('class');
  if (names) source.className = names;
  if (noscript.childElementCount) for (const child of noscript.children) source.append(inert.importNode(child, true));
  else {
    const text = noscript.textContent ?? '';
    if (text.length > MAX_NOSCRIPT_LENGTH || !/<(?:img|iframe)/.test(text)) return null;
    source.append(...parse(text, document).childNodes);
  }
  const frame = source.querySelector('iframe[src]');
  if (frame) return frame;
  const images = source.getElementsByTagName('img');
  return images.length === 1 ? images[0]! : null;
}

/** Nothing in what it parses runs or is fetched. A document without a window has no parser of its own. */
function parse(markup: string, document: Document): HTMLElement {
  const { DOMParser } = browserField(document, 'defaultView') ?? globalThis;
  return new DOMParser().parseFromString(markup, 'text/html').body;
}

/** The lazy image that a `noscript` stands next to. */
export function findPlaceholder(noscript: Element): Element | null {
  const sibling = noscript.previousElementSibling ?? noscript.nextElementSibling;
  if (!sibling) return null;
  return sibling.localName === 'img' ? sibling : (sibling.getElementsByTagName('img')[0] ?? null);
}
