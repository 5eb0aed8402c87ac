import type { Draft, Place } from '../drafts/draft';
import { isWords, removeDraft, type Selection } from './selection';

/** Removal by this file; a box of facts that is headed as such may undo it. */
export const CLUTTER_BOX = 'clutter-box';
/** A longer piece of a page is no box. */
const MAX_BOX = 2_000;
/** Nor is a good part of the article. */
const MAX_SHARE = 0.25;
const MIN_BLOCKS = 3;
/** A box with a block surer than this has words of the article. */
const SURE = 0.8;
/** Mean probability, by length, from which a box is part of the article. Read off the benchmark pages. */
const MIN_MEAN = 0.55;

/**
 * Leaves out what is left of boxes that are clutter on the whole: single lines of an offer or a notice often look like
 * an article's. `probabilities` are the classifier's.
 */
export function removeBoxes(selection: Selection, probabilities: readonly number[]): void {
  const { drafts, kept } = selection;
  const boxes = weighBoxes(drafts, probabilities);
  const length = drafts.reduce((sum, { block }, i) => sum + (kept[i] ? block.text.length : 0), 0);
  const most = Math.min(MAX_BOX, length * MAX_SHARE);
  drafts.forEach((draft, i) => {
    if (!kept[i] || draft.block.label || probabilities[i]! >= SURE) return;
    const box = findBox(draft.place, boxes, most);
    if (!box || box.blocks < MIN_BLOCKS || box.score >= box.length * MIN_MEAN) return;
    removeDraft(selection, i, CLUTTER_BOX, 'Stands in a box that is not part of the article');
  });
}

const LIST_RULES = new Set(['related-links', 'most-read', 'newsletter', 'paywall-and-consent']);
const MAX_LABEL = 60;
const MAX_ITEM = 220;

/** Leaves out the list that stands under a label that was left out. */
export function removeLabelledLists(selection: Selection): void {
  const { drafts, kept, removals } = selection;
  drafts.forEach(({ block, place }, i) => {
    const removal = removals.get(i);
    if (!removal || !LIST_RULES.has(removal.rule) || block.text.length > MAX_LABEL || place.listItem) return;
    const list = drafts[i + 1]?.place.listItem?.parentElement;
    if (!list) return;
    let end = i + 1;
    while (drafts[end]?.place.listItem?.parentElement === list) end++;
    const items = drafts.slice(i + 1, end);
    if (items.some(({ block: { text, label } }) => text.length > MAX_ITEM || label)) return;
    for (let k = i + 1; k < end; k++) if (kept[k]) removeDraft(selection, k, removal.rule, removal.reason);
  });
}

interface Box {
  blocks: number;
  length: number;
  /** Probabilities times lengths. */
  score: number;
  surest: number;
}

function weighBoxes(drafts: readonly Draft[], probabilities: readonly number[]): Map<Place, Box> {
  const boxes = new Map<Place, Box>();
  drafts.forEach((draft, i) => {
    if (!isWords(draft)) return;
    const { length } = draft.block.text;
    const probability = probabilities[i]!;
    for (let at: Place | null = draft.place; at; at = at.parent) {
      const box = boxes.get(at) ?? { blocks: 0, length: 0, score: 0, surest: 0 };
      boxes.set(at, box);
      // Everything around it is too long as well, or has words of the article as well.
      if (box.length > MAX_BOX || box.surest >= SURE) break;
      box.blocks++;
      box.length += length;
      box.score += probability * length;
      box.surest = Math.max(box.surest, probability);
    }
  });
  return boxes;
}

/** The largest box of at most so many letters around a place. */
function findBox(place: Place, boxes: ReadonlyMap<Place, Box>, most: number): Box | null {
  let found: Box | null = null;
  for (let at: Place | null = place; at; at = at.parent) {
    const box = boxes.get(at);
    if (!box || box.length > most || box.surest >= SURE) break;
    found = box;
  }
  return found;
}
