import type { Block } from '../../article';
import type { Place } from './draft';
import { isInside } from './tags';

type HeadingLevel = Extract<Block, { type: 'heading' }>['level'];

/** What is longer was set large, and is a paragraph: the longest headings of the bench's pages have 250 letters. */
const MAX_HEADING = 300;

/** The block that words make in their place. */
export function shapeBlock(place: Place, text: string, marks: Block['marks'], isPreformatted: boolean): Block {
  const { localName } = place.element;
  if (localName === 'dt' || localName === 'summary') marks.unshift({ kind: 'strong', start: 0, end: text.length });
  if (isPreformatted) {
    const codeLanguage = codeLanguageOf(place.element);
    // All of it is code: only what stands out in it is marked.
    const other = marks.filter(({ kind }) => kind !== 'code');
    return { type: 'preformatted', text, marks: other, ...(codeLanguage ? { codeLanguage } : {}) };
  }
  if (place.heading && text.length <= MAX_HEADING)
    return { type: 'heading', text, marks, level: Math.max(2, place.heading) as HeadingLevel };
  if (isInside(place.tags, 'blockquote') || isPullQuote(place)) return { type: 'quote', text, marks };
  if (place.listItem) {
    const depth = Math.max(0, place.listDepth - 1);
    return place.ordinal === null
      ? { type: 'list-item', text, marks, depth }
      : { type: 'list-item', text, marks, depth, number: place.ordinal };
  }
  return { type: 'paragraph', text, marks };
}

/** As highlighters write it: `language-python` on the `pre` or the `code` in it. */
function codeLanguageOf(pre: Element): string | undefined {
  const names = `${pre.getAttribute('class') ?? ''} ${pre.firstElementChild?.getAttribute('class') ?? ''}`;
  return /(?:^|\s)lang(?:uage)?-([\w+#-]{1,20})/.exec(names)?.[1];
}

const PULL_QUOTE = /pull-?(?:out-?)?quote|quote-?pull/i;
/** Names of elements that set a few words of the text apart once more, or words of somebody. */
export function isPullQuote(place: Place): boolean {
  let at: Place | null = place;
  for (let rise = 0; at && rise < 3; at = at.parent, rise++)
    if (at.names.includes('ull') && PULL_QUOTE.test(at.names)) return true;
  return false;
}

/** Sets which number a new item of an ordered list bears; the next goes on from it, as browsers count. */
export function countItem(item: Place): void {
  const list = item.parent;
  if (list?.element.localName !== 'ol') return;
  const stated = Number.parseInt(item.element.getAttribute('value') ?? '', 10);
  const first = Number.parseInt(list.element.getAttribute('start') ?? '', 10) || 1;
  item.ordinal = stated >= 0 ? stated : (list.lastOrdinal ?? first - 1) + 1;
  list.lastOrdinal = item.ordinal;
}
