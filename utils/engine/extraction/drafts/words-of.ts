import { isBlockTag } from './tags';

/** All the words in an element, with a space where a line or a block begins; whitespace collapsed. */
export function wordsOf(element: Element): string {
  let text = '';
  let node: Node | null = element;
  while (node) {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1 && isBreak(node as Element)) text += ' ';
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== element && !node.nextSibling) {
      node = node.parentNode;
      if (node?.nodeType === 1 && isBreak(node as Element)) text += ' ';
    }
    node = !node || node === element ? null : node.nextSibling;
  }
  return text.replace(/\s+/g, ' ').trim();
}

const isBreak = ({ localName }: Element): boolean => localName === 'br' || isBlockTag(localName);
