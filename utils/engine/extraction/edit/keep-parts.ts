import type { Draft, Place } from '../drafts/draft';
import { isPullQuote } from '../drafts/read-drafts';
import type { Selection } from './selection';

/** A longer line under a quotation is text. */
const MAX_SPEAKER = 200;

/** Keeps what belongs to something that is kept: the speaker under a quotation, the notes that the text leads to. */
export function keepParts(selection: Selection): void {
  const { drafts, kept } = selection;
  drafts.forEach((draft, i) => {
    const previous = drafts[i - 1];
    if (previous && kept[i - 1] && !kept[i] && isSpeaker(draft, previous)) keep(selection, i);
    if (!kept[i]) return;
    const { block, place } = draft;
    if (block.type === 'quote' && !block.label && isPullQuote(place)) block.label = 'pull-quote';
    for (const mark of block.marks) if (mark.kind === 'footnote') keep(selection, mark.block);
  });
}

function keep({ kept, removals }: Selection, index: number): void {
  kept[index] = true;
  removals.delete(index);
}

function isSpeaker({ block, place }: Draft, quotation: Draft): boolean {
  if (block.type !== 'quote' || quotation.block.type !== 'quote' || block.text.length > MAX_SPEAKER) return false;
  const around = quotationAround(place);
  return around !== null && around === quotationAround(quotation.place);
}

/** The outermost element around a place that sets words apart as said by somebody. */
function quotationAround(place: Place): Place | null {
  let found: Place | null = null;
  for (let at: Place | null = place; at; at = at.parent) {
    if (at.element.localName === 'blockquote' || at.element.localName === 'figure') found = at;
  }
  return found;
}
