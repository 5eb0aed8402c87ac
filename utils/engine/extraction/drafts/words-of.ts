import { walk } from '../page/walk';

/** All the words an element shows, with a space where a line or a block begins; whitespace collapsed. */
export function wordsOf(element: Element): string {
  let text = '';
  /** Whether each open element is set apart from what follows it. */
  const open: boolean[] = [];
  walk(element, {
    enter: ({ localName }, tag) => {
      if (localName === 'noscript') return false;
      const isBreak = localName === 'br' || tag.isBlock;
      if (isBreak) text += ' ';
      open.push(isBreak);
      return true;
    },
    leave: () => {
      if (open.pop()) text += ' ';
    },
    addText: ({ data }) => {
      text += data;
    },
  });
  return text.replace(/\s+/g, ' ').trim();
}
