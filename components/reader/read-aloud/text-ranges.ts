import type { Article } from '../../../utils/engine/article';
import { STANDFIRST } from '../../../utils/engine/passages';
import type { Mention } from '../../../utils/engine/text-range';
import { blockAt, readingLine } from '../way/places';

/** A place in the article's text. */
export interface TextPlace {
  block: number;
  offset: number;
}

/** The element that a block is drawn as. */
function elementOf(scroller: HTMLElement, block: number): HTMLElement | null {
  return scroller.querySelector(block === STANDFIRST ? 'article .standfirst' : `article [data-block="${block}"]`);
}

/** The text of a block as it is drawn, without that of blocks within it (lists in lists). */
function* textNodesOf(element: HTMLElement, part = element): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const owner = node.parentElement?.closest('[data-block], .standfirst');
    if (owner === element) yield node;
  }
}

/** A stretch of a block's text in the document; `null` when it is not drawn. Nothing of it is changed. */
export function rangeIn(scroller: HTMLElement, block: number, start: number, end: number): Range | null {
  const element = elementOf(scroller, block);
  if (!element) return null;
  const range = element.ownerDocument.createRange();
  let length = 0;
  let hasStart = false;
  for (const node of textNodesOf(element)) {
    const next = length + node.data.length;
    if (!hasStart && start < next) {
      range.setStart(node, Math.max(0, start - length));
      hasStart = true;
    }
    if (hasStart && end <= next) {
      range.setEnd(node, end - length);
      return range;
    }
    length = next;
  }
  return null;
}

/**
 * The place in the article's text of a point in the document; `null` outside of it. `data-words` says where in the
 * block's text the words of an element begin, where there is more in the block than its words.
 */
export function placeOf(node: Node, offset: number): TextPlace | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const owner = element?.closest<HTMLElement>('[data-block], .standfirst');
  if (!owner?.closest('article')) return null;
  const block = owner.dataset.block === undefined ? STANDFIRST : Number(owner.dataset.block);
  const words = element?.closest<HTMLElement>('[data-words]') ?? null;
  const part = words && owner.contains(words) ? words : owner;
  const point = owner.ownerDocument.createRange();
  point.setStart(node, offset);
  let length = Number(part.dataset.words ?? 0);
  for (const text of textNodesOf(owner, part)) {
    if (text === node) return { block, offset: length + offset };
    // A point between elements, as a selection of whole paragraphs has.
    if (point.comparePoint(text, 0) >= 0) break;
    length += text.data.length;
  }
  return { block, offset: length };
}

/** Where the selection within the reader begins; `null` without one. */
export function selectedPlace(scroller: HTMLElement): TextPlace | null {
  const range = selectedRange(scroller);
  return range && placeOf(range.startContainer, range.startOffset);
}

/** The selected words of the article, those of the first block where it goes over several; `null` without any. */
export function selectedWords(scroller: HTMLElement, { metadata, blocks }: Article): Mention | null {
  const range = selectedRange(scroller);
  const first = range && placeOf(range.startContainer, range.startOffset);
  const last = range && placeOf(range.endContainer, range.endOffset);
  if (!first) return null;
  const { block, offset: start } = first;
  if (block === STANDFIRST) return null;
  const words = block < 0 ? metadata.headline : (blocks[block]?.text ?? '');
  const text = words.slice(start, last?.block === block ? last.offset : undefined);
  return text.trim() === '' ? null : { block, start, end: start + text.length, text };
}

/** The selection where the reader stands: browsers differ in who holds that of a shadow tree. */
export function selectionIn(scroller: HTMLElement): Selection | null {
  const root = scroller.getRootNode() as (ShadowRoot | Document) & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? scroller.ownerDocument.getSelection();
}

/** What is selected within the reader; `null` without anything. */
export function selectedRange(scroller: HTMLElement): AbstractRange | null {
  const root = scroller.getRootNode();
  const selection = selectionIn(scroller);
  if (!selection) return null;
  // Firefox shows what is selected in a shadow tree only to those who have its root. A page of ours has none.
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const range: AbstractRange | undefined =
    selection.getComposedRanges?.({ shadowRoots })[0] ??
    (selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined);
  if (!range || range.collapsed || !scroller.contains(range.startContainer)) return null;
  return range;
}

/** The first place that is on the screen: of the first block that is, the line below the bar. */
export function visiblePlace(scroller: HTMLElement): TextPlace {
  const line = readingLine(scroller);
  const element = blockAt(scroller, line);
  const block = Number(element?.dataset.block ?? -1);
  if (!element || element.getBoundingClientRect().top >= line) return { block, offset: 0 };
  const range = element.ownerDocument.createRange();
  let length = 0;
  for (const node of textNodesOf(element)) {
    for (let at = 0; at < node.data.length; at += WORD_STEP) {
      range.setStart(node, at);
      range.setEnd(node, Math.min(node.data.length, at + 1));
      if (range.getBoundingClientRect().top >= line) return { block, offset: length + at };
    }
    length += node.data.length;
  }
  return { block: block + 1, offset: 0 };
}

/** Every so many characters are looked at: a sentence is looked for, not a letter. */
const WORD_STEP = 12;
