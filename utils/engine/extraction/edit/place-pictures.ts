import type { Metadata } from '../../article';
import { findClutterRule } from '../../clutter/rules';
import { isWithin } from '../drafts/draft';
import { clutterContextOf } from './clutter-context';
import { findHead, findLead, scoreHeadPicture } from './find-lead';
import { imageKey } from './image-key';
import { isForeign, isTeaserPicture, type Scene, surveyScene } from './picture-scene';
import { isWords, keptRange, type Selection } from './selection';

const TRAILING_REACH = 2;

/**
 * Keeps the figures, embeds and rules that stand among the kept words, and the lead picture above them; answers the
 * index of the lead picture, -1 without one. `captions`: drafts whose words went into figures.
 */
export function placePictures(selection: Selection, metadata: Metadata, captions: ReadonlySet<number>): number {
  const { drafts, kept } = selection;
  const [first, last] = keptRange(selection);
  if (first < 0) return -1;
  const scene = surveyScene(selection, metadata.headline, first);
  const lead = findLead(selection, scene, first, metadata.leadImage ?? '');
  const head = findHead(scene, first);
  const end = findEnd(selection, captions, last);
  const shown = new Set<string>();
  const leadBlock = drafts[lead]?.block;
  if (leadBlock?.type === 'figure') {
    leadBlock.isLead = true;
    for (const { src } of leadBlock.images) shown.add(imageKey(src));
  }
  drafts.forEach((draft, i) => {
    if (isWords(draft)) return;
    kept[i] = i === lead;
    if (i === lead || i < head || i > end) return;
    if (i < first ? !belongsToHead(selection, scene, i) : !belongsToBody(selection, scene, metadata, i)) return;
    const { block } = draft;
    if (block.type === 'figure') {
      block.images = block.images.filter(({ src }) => !shown.has(imageKey(src)));
      if (!block.images.length) return;
      for (const { src } of block.images) shown.add(imageKey(src));
    }
    if (block.type === 'embed') {
      // The frame that waits for a script and the one for readers without.
      if (shown.has(block.href)) return;
      shown.add(block.href);
    }
    kept[i] = true;
  });
  return lead;
}

function belongsToHead(selection: Selection, scene: Scene, index: number): boolean {
  const draft = selection.drafts[index]!;
  if (draft.block.type === 'figure') return scoreHeadPicture(selection, scene, index) >= 1;
  return draft.block.type === 'embed' && index > scene.headline && !isForeign(draft, scene, 'body');
}

function belongsToBody(selection: Selection, scene: Scene, metadata: Metadata, index: number): boolean {
  const draft = selection.drafts[index]!;
  if (!isWithin(draft.place, scene.body) || isForeign(draft, scene, 'body') || isTeaserPicture(draft)) return false;
  return draft.block.text !== '' || !sharesBoxWithTeaser(selection, scene, metadata, index);
}

/** Blocks before and after a picture that are looked at for words in its box. */
const BOX_REACH = 6;

/** Whether the nearest words in a box with the picture were left out as links to other articles. */
function sharesBoxWithTeaser(selection: Selection, { own }: Scene, metadata: Metadata, index: number): boolean {
  const { drafts, kept, removals } = selection;
  const context = clutterContextOf(selection, metadata);
  for (let box = drafts[index]!.place.parent; box && !own.has(box); box = box.parent) {
    let hasTeaser = false;
    let hasWords = false;
    for (let i = Math.max(0, index - BOX_REACH); i <= Math.min(drafts.length - 1, index + BOX_REACH); i++) {
      if (!isWords(drafts[i]!) || !isWithin(drafts[i]!.place, box)) continue;
      if (kept[i]) return false;
      hasWords = true;
      context.index = i;
      const rule = removals.get(i)?.rule ?? findClutterRule(drafts[i]!, context)?.id;
      if (rule === 'related-links' || rule === 'most-read') hasTeaser = true;
    }
    if (hasWords) return hasTeaser;
  }
  return false;
}

/** Index of the last block that may belong to the article: a gallery with captions may follow the last words. */
function findEnd({ drafts }: Selection, captions: ReadonlySet<number>, last: number): number {
  let end = last + TRAILING_REACH;
  for (let i = last + 1; i < drafts.length; i++) {
    const { block } = drafts[i]!;
    if (captions.has(i)) continue;
    if (block.type !== 'figure' || !block.text) break;
    end = Math.max(end, i);
  }
  return end;
}
