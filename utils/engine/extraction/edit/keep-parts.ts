import { type Draft, isWithin, type Place } from '../drafts/draft';
import { isPullQuote } from '../drafts/shape-block';
import { isForeign, type Scene, surveyScene } from './picture-scene';
import { keptRange, type Selection } from './selection';

/** The removal that can be undone here: the others know what they remove. */
const UNLIKE = 'unlike-the-article';
/** A longer line under a quotation is text. */
const MAX_SPEAKER = 200;

/** What is set in a form of its own and says little by its words. */
const SET_PIECES = new Set(['table', 'preformatted']);
/** A table with more of its words in links is a list of other pages. */
const MAX_LINK_SHARE = 0.5;

/**
 * Keeps what belongs to something that is kept: tables and code among the words, the speaker under a quotation, the notes that
 * the text leads to.
 */
export function keepParts(selection: Selection, headline: string): void {
  const { drafts, kept } = selection;
  keepSetPieces(selection, headline);
  drafts.forEach((draft, i) => {
    const previous = drafts[i - 1];
    if (previous && kept[i - 1] && !kept[i] && isSpeaker(draft, previous)) keep(selection, i);
    if (!kept[i]) return;
    const { block, place } = draft;
    if (block.type === 'quote' && !block.label && isPullQuote(place)) block.label = 'pull-quote';
    for (const mark of block.marks) if (mark.kind === 'footnote') keep(selection, mark.block);
  });
}

function keepSetPieces(selection: Selection, headline: string): void {
  const { drafts, kept, removals } = selection;
  const [first, last] = keptRange(selection);
  let scene: Scene | undefined;
  for (let i = first + 1; i < last; i++) {
    const draft = drafts[i]!;
    const rule = removals.get(i)?.rule;
    if (!SET_PIECES.has(draft.block.type) || kept[i] || (rule && rule !== UNLIKE)) continue;
    if (draft.linkLength > draft.block.text.length * MAX_LINK_SHARE) continue;
    scene ??= surveyScene(selection, headline, first);
    if (isWithin(draft.place, scene.body) && !isForeign(draft, scene, 'body')) keep(selection, i);
  }
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
