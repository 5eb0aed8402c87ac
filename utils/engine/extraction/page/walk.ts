import { MAX_DEPTH } from '../limits';
import { browserField } from './browser-field';
import { isLeftOut } from './left-out';

/** `NodeFilter`: elements, texts and, in XHTML, CDATA. */
const SHOWN = 0x1 | 0x4 | 0x8;
/** Controls and what groups them: what they hold may be content. */
const RENAMED = new Set(['form', 'fieldset', 'button', 'label', 'output', 'legend']);
const NAMES = ['class', 'id', 'role', 'style', 'hidden'];
/** Nodes read between two questions whether to stop. */
const STRIDE = 512;

export interface Visitor {
  /**
   * Whether to go on with what is inside; then `leave` follows. `element` is the page's own or, for forms and the like,
   * a `div` with its names; `original` the page's in any case.
   */
  enter: (element: Element, original: Element) => boolean;
  leave: () => void;
  addText: (text: Text) => void;
}

/**
 * Walks what an element shows, in order, `root` included; without recursion, and by the browser's own steps: elements of
 * the page cannot lead it astray. False when it was stopped on the way.
 */
export function walk(root: Element, visitor: Visitor, shouldStop?: () => boolean): boolean {
  const document = root.ownerDocument;
  const walker = browserField(document, 'createTreeWalker').call(document, root, SHOWN);
  let depth = 0;
  for (let count = 1; ; count++) {
    if (count % STRIDE === 0 && shouldStop?.()) return false;
    const node = walker.currentNode;
    if (node.nodeType !== 3 && node.nodeType !== 4) {
      const element = standIn(node as Element);
      if (depth < MAX_DEPTH && element && visitor.enter(element, node as Element)) {
        if (walker.firstChild()) {
          depth++;
          continue;
        }
        visitor.leave();
      }
    } else visitor.addText(node as Text);
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return true;
      depth--;
      visitor.leave();
    }
  }
}

/** The element as it is to be read, or `null` when it is left out. */
function standIn(element: Element): Element | null {
  const name = element.localName;
  // A form whose name is no string has a field of that name.
  if (typeof name !== 'string' || RENAMED.has(name)) {
    // The words of a button are a control's; a picture that opens larger on a click is content.
    if (name === 'button' && !element.getElementsByTagName('img').length) return null;
    const div = toDiv(element);
    return isLeftOut(div) ? null : div;
  }
  if (isLeftOut(element)) return null;
  // The footer of a quotation names its speaker; that of a page is no part of the text.
  return name === 'footer' && element.parentElement?.localName === 'blockquote' ? toDiv(element) : element;
}

function toDiv(element: Element): Element {
  const document = browserField(element, 'ownerDocument');
  const div = browserField(document, 'createElement').call(document, 'div');
  for (const name of NAMES) {
    const value = browserField(element, 'getAttribute').call(element, name);
    if (value !== null) div.setAttribute(name, value);
  }
  return div;
}
