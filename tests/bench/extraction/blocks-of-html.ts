import type { OutputBlock, Within } from './output';

const BLOCK = new Set(
  [
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure',
    'footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th',
    'thead tr ul',
  ].flatMap((line) => line.split(' ')),
);
const UNSEEN = new Set('script style noscript template svg head iframe object video audio select textarea'.split(' '));
const PLACES: Record<string, Within> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'heading'])),
  ...{ li: 'list-item', blockquote: 'quote', table: 'table', td: 'table', th: 'table', tr: 'table' },
  ...{ figure: 'figure', figcaption: 'figure' },
};
/** Names of ancestors far away say little. */
const LONGEST_NAMES = 300;

interface Place {
  tag: string;
  names: string;
  within: Within[];
  isLink: boolean;
}

/** What an extractor gave as HTML, in blocks as they would be drawn: every block element and `<br>` starts a new one. */
export function blocksOfHtml(html: string): OutputBlock[] {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  const blocks: OutputBlock[] = [];
  let current: (Place & { text: string; linked: number }) | null = null;

  function finish(): void {
    const text = current?.text.replace(/\s+/g, ' ').trim();
    if (current && text) {
      const { tag, names, within, linked } = current;
      blocks.push({ text, tag, names, within, linkShare: linked / text.length });
    }
    current = null;
  }

  function read(text: string, place: Place): void {
    const visible = text.trim();
    if (visible === '' && !current) return;
    current ??= { ...place, text: '', linked: 0 };
    current.text += visible === '' ? ' ' : text;
    if (place.isLink) current.linked += visible.length;
  }

  function walk(parent: Element, place: Place): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) read(node.nodeValue ?? '', place);
      else if (node instanceof Element && !UNSEEN.has(node.localName)) enter(node, place);
    }
  }

  function enter(element: Element, place: Place): void {
    const { localName } = element;
    const isBlock = BLOCK.has(localName) || localName === 'br';
    if (isBlock) finish();
    walk(element, placeIn(element, place));
    if (isBlock) finish();
  }

  walk(body, { tag: 'body', names: '', within: [], isLink: false });
  finish();
  return blocks;
}

function placeIn(element: Element, outer: Place): Place {
  const { localName, id } = element;
  const own = PLACES[localName];
  return {
    tag: BLOCK.has(localName) ? localName : outer.tag,
    names: `${element.getAttribute('class') ?? ''} ${id} ${outer.names}`.slice(0, LONGEST_NAMES),
    within: own ? [...outer.within, own] : outer.within,
    isLink: outer.isLink || localName === 'a',
  };
}
