import { MAX_ATTRIBUTE_LENGTH, MAX_NOSCRIPT_LENGTH } from '../limits';

/**
 * Puts the picture or frame of a `noscript` (the site's own fallback for lazy loading) in its place and answers it, or
 * `null` when there is none. A document parsed with scripting on holds the markup as text; it is parsed in the inert copy.
 */
export function openNoscript(noscript: Element): Element | null {
  let source: Element = noscript;
  const text = noscript.textContent ?? '';
  if (noscript.childElementCount === 0) {
    if (text.length > MAX_NOSCRIPT_LENGTH || !/<(?:img|iframe)/.test(text)) return null;
    source = noscript.ownerDocument.createElement('div');
    source.innerHTML = text;
  }
  const frame = source.querySelector('iframe[src]');
  if (frame) {
    const kept = noscript.ownerDocument.createElement('iframe');
    for (const name of ['src', 'title', 'class', 'id']) kept.setAttribute(name, frame.getAttribute(name) ?? '');
    noscript.parentNode!.replaceChild(kept, noscript);
    return kept;
  }
  const images = source.getElementsByTagName('img');
  const image = images.length === 1 ? images[0]! : null;
  const address = image?.getAttribute('src');
  if (!image || !address || address.length > MAX_ATTRIBUTE_LENGTH) return null;
  const placeholder = findPlaceholder(noscript);
  if (placeholder) {
    if (!placeholder.getAttribute('data-src')) placeholder.setAttribute('data-src', address);
    return null;
  }
  const kept = noscript.ownerDocument.createElement('img');
  for (const name of ['src', 'srcset', 'alt', 'width', 'height', 'class']) {
    const value = image.getAttribute(name);
    if (value !== null) kept.setAttribute(name, value);
  }
  noscript.parentNode!.replaceChild(kept, noscript);
  return kept;
}

/** The lazy image that the `noscript` stands next to. */
function findPlaceholder(noscript: Element): Element | null {
  const sibling = noscript.previousElementSibling ?? noscript.nextElementSibling;
  if (!sibling) return null;
  return sibling.localName === 'img' ? sibling : (sibling.getElementsByTagName('img')[0] ?? null);
}
