import type { Draft, Place } from './draft';
import type { NoteReference } from './inline-run';

export interface DraftReference extends NoteReference {
  /** Index of the draft with the words. */
  draft: number;
}

/** How far above the words of a note the element with its id may be. */
const MAX_RISE = 4;

/**
 * Marks words that lead to a note on the page and labels the notes. Until the blocks are assembled `block` of such a
 * mark is the index of a draft.
 */
export function linkNotes(drafts: readonly Draft[], references: readonly DraftReference[]): void {
  if (!references.length) return;
  const wanted = new Set(references.map(({ id }) => id));
  const notes = new Map<string, number>();
  drafts.forEach(({ inline }, i) => {
    let at: Place | null = inline;
    for (let rise = 0; at && rise < MAX_RISE; at = at.parent, rise++) {
      const { id } = at.element;
      if (wanted.has(id) && !notes.has(id)) notes.set(id, i);
    }
  });
  for (const { id, draft, start, end } of references) {
    const note = notes.get(id);
    // A note stands behind what it belongs to; the other way is the way back.
    if (note === undefined || note <= draft) continue;
    const { block } = drafts[draft]!;
    block.marks = block.marks.filter((mark) => mark.kind !== 'superscript' || mark.start > start || mark.end < end);
    block.marks.push({ kind: 'footnote', block: note, start, end });
    block.marks.sort((a, b) => a.start - b.start || b.end - a.end);
    drafts[note]!.block.label = 'footnote';
  }
}
