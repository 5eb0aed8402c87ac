import { type Tag, tagOf } from '../drafts/tags';
import { MAX_DEPTH } from '../limits';
import { browserField } from './browser-field';
import { isHidden } from './is-hidden';

/** `NodeFilter`: elements, texts and, in XHTML, CDATA. */
const SHOWN = 0x1 | 0x4 | 0x8;
const NAMES = ['class', 'id', 'role', 'style', 'hidden'];
const DIV = tagOf('div');
const FORM = tagOf('form');
/** Nodes read between two questions whether to stop. */
const STRIDE = 512;

export interface Visitor {
  /**
   * Whether to go on with what is inside; then `leave` follows. `element` is the page's own or, for forms and the like,
   * a `div` with its names; `original` the page's in any case. `tag` is what is known of elements of its name.
   */
  enter: (element: Element, tag: Tag, original: Element) => boolean;
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
      const original = node as Element;
      const name = original.localName;
      // A form whose name is no string has a field of that name.
      let tag = typeof name === 'string' ? tagOf(name) : FORM;
      let element: Element | null = original;
      if (tag.isControl) {
        element = standIn(original, name);
        tag = DIV;
      } else if (name === 'footer' && original.parentElement?.localName === 'blockquote') {
        // The footer of a quotation names its speaker; that of a page is no part of the text.
        element = toDiv(original);
        tag = DIV;
      }
      if (
        element &&
        depth < MAX_DEPTH &&
        !tag.isDropped &&
        !isHidden(element) &&
        visitor.enter(element, tag, original)
      ) {
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

/** A control as it is to be read: the words of a button are its own, a picture that opens larger on a click is content. */
function standIn(control: Element, name: string): Element | null {
  return name === 'button' && !control.getElementsByTagName('img').length ? null : toDiv(control);
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
