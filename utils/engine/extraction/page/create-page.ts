import type { Page } from '../../page';
import { MAX_ATTRIBUTE_LENGTH, MAX_DEPTH, MAX_ELEMENTS } from '../limits';
import { openNoscript } from './open-noscript';
import { isHiddenBySite, isOverlay } from './overlays';

const READABLE_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** Never content, or nothing the reader could draw. Scripts are read for JSON-LD from the original document. */
const DROPPED = new Set(
  'script style link template object embed applet param select option optgroup datalist textarea input svg math canvas dialog progress meter map area frame frameset portal head'.split(
    ' ',
  ),
);
/** Elements that give the names of their descendants a way into the objects scripts work with. */
const RENAMED = new Set(['form', 'fieldset', 'button', 'label', 'output', 'legend']);
/** Readability runs expressions over every attribute of these. */
const PICTURES = new Set(['img', 'picture', 'figure', 'source']);
/** Attributes of other elements that are looked at. */
const LONG_ATTRIBUTES = ['class', 'id', 'style', 'href', 'src', 'data-src'];
/** Attributes whose cut-off rest would be a different address. */
const ADDRESSES = new Set(['src', 'href', 'data-src', 'data-original', 'data-lazy-src', 'data-url', 'poster', 'cite']);

/**
 * An inert copy of the document for extraction: no script runs in it and nothing is fetched for it, forms and names
 * that could stand in for DOM properties are gone, attributes are short, and what the site hides or lays over the page
 * (consent dialogs) is dropped. The given document is only read. `null` when it is no HTML page or too big to read.
 */
export function createPage(document: Document, url: string): Page | null {
  if (!READABLE_TYPES.has(document.contentType)) return null;
  const root = document.documentElement;
  if (!document.body || root.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
  const copy = document.implementation.createHTMLDocument('');
  copy.replaceChild(copy.importNode(root, true), copy.documentElement);
  const title = copy.createElement('title');
  title.textContent = document.title.slice(0, MAX_ATTRIBUTE_LENGTH);
  const head =
    copy.head ?? copy.documentElement.insertBefore(copy.createElement('head'), copy.documentElement.firstChild);
  head.replaceChildren(title);
  if (!copy.body) return null;
  // Scripts first: their text would count as the page's when it is asked what share of it an overlay holds.
  for (const element of copy.body.querySelectorAll('script,style,template')) element.remove();
  const textLength = copy.body.textContent?.length ?? 0;
  cleanTree(copy.body, textLength);
  return { document: copy, url };
}

function cleanTree(body: HTMLElement, textLength: number): void {
  let depth = 0;
  let node: Node | null = body.firstChild;
  while (node) {
    let element: Element | null = null;
    let isGone = false;
    if (node.nodeType === 8) isGone = true;
    else if (node.nodeType === 1) {
      element = cleanElement(node as Element, depth, textLength);
      isGone = !element;
    }
    const current: Node = element ?? node;
    if (element?.firstChild) {
      depth++;
      node = element.firstChild;
      continue;
    }
    let last: Node | null = current;
    let next: Node | null = current.nextSibling;
    if (isGone) {
      const parent: Node = current.parentNode!;
      parent.removeChild(current);
      last = parent;
      if (!next) {
        depth--;
        next = parent === body ? null : parent.nextSibling;
      }
    }
    while (!next && last && last !== body) {
      last = last.parentNode;
      depth--;
      next = last === body || !last ? null : last.nextSibling;
    }
    node = next;
  }
}

/** The element to go on with (itself or what replaced it), or `null` when it has to go. */
function cleanElement(element: Element, depth: number, textLength: number): Element | null {
  const name = element.localName;
  if (depth > MAX_DEPTH || DROPPED.has(name) || isHiddenBySite(element)) return null;
  // The words of a button are a control's; a picture that opens larger on a click is content.
  if (name === 'button' && !element.getElementsByTagName('img').length) return null;
  if (isOverlay(element, textLength)) return null;
  let kept: Element | null = element;
  if (name === 'noscript') kept = openNoscript(element);
  // The footer of a quotation names its speaker; that of a page is no part of the text.
  else if (RENAMED.has(name) || (name === 'footer' && element.parentElement?.localName === 'blockquote'))
    kept = replaceByDiv(element);
  if (!kept) return null;
  if (kept.hasAttribute('name')) kept.removeAttribute('name');
  const isPicture = PICTURES.has(kept.localName);
  for (const attribute of isPicture ? kept.getAttributeNames() : LONG_ATTRIBUTES) {
    const value = kept.getAttribute(attribute);
    if (value === null || value.length <= MAX_ATTRIBUTE_LENGTH) continue;
    if (ADDRESSES.has(attribute)) kept.removeAttribute(attribute);
    else kept.setAttribute(attribute, cutAtComma(value));
  }
  return kept;
}

/** Whole candidates of a `srcset` stay whole. */
function cutAtComma(value: string): string {
  const cut = value.slice(0, MAX_ATTRIBUTE_LENGTH);
  const comma = cut.lastIndexOf(', ');
  return comma > 0 ? cut.slice(0, comma) : cut;
}

function replaceByDiv(element: Element): Element {
  const div = element.ownerDocument.createElement('div');
  for (const name of ['class', 'id', 'role', 'style']) {
    const value = element.getAttribute(name);
    if (value !== null) div.setAttribute(name, value);
  }
  while (element.firstChild) div.appendChild(element.firstChild);
  element.parentNode!.replaceChild(div, element);
  return div;
}
