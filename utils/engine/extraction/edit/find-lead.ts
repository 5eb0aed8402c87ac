import { isInside } from '../drafts/tags';
import { imageKey, isSamePicture } from './image-key';
import { isForeign, isTeaserPicture, type Scene } from './picture-scene';
import type { Selection } from './selection';

/** Blocks before the first words in which a lead picture may stand, when the page shows no headline. */
const LEAD_REACH = 25;
/** Blocks above the headline in which it may stand. */
const HEAD_REACH = 6;
/** Narrower pictures are portraits of authors, covers of issues and marks of series. */
const NARROW = 300;
/** What a picture above the text needs to be shown there. */
const SHOWN = 1;

/** Index of the first block that may belong to the article: a little above the headline. */
export function findHead({ headline }: Scene, first: number): number {
  return Math.max(0, headline >= 0 && headline < first ? headline - HEAD_REACH : first - LEAD_REACH);
}

/** Index of the lead picture, -1 without one. `named`: the picture the page itself names in its head. */
export function findLead(selection: Selection, scene: Scene, first: number, named: string): number {
  const { drafts } = selection;
  const to = Math.min(drafts.length, first + 2);
  let best = -1;
  let bestScore = SHOWN - 1;
  for (let i = findHead(scene, first); i < to; i++) {
    const score = scoreHeadPicture(selection, scene, i, named);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  if (best >= 0 || !named) return best;
  const isNamed = (isSame: (src: string) => boolean): number =>
    drafts.findIndex(
      ({ block, place }) =>
        block.type === 'figure' && !isInside(place.tags, 'nav') && block.images.some(({ src }) => isSame(src)),
    );
  const key = imageKey(named);
  const found = isNamed((src) => imageKey(src) === key);
  return found >= 0 ? found : isNamed((src) => isSamePicture(src, named));
}

/** How surely a block is a picture of the article above its text: from `SHOWN` on it is shown. */
export function scoreHeadPicture({ drafts }: Selection, scene: Scene, index: number, named = ''): number {
  const draft = drafts[index]!;
  const { block, place } = draft;
  if (block.type !== 'figure' || isInside(place.tags, 'nav')) return 0;
  let score = 0;
  if (named && block.images.some(({ src }) => imageKey(src) === imageKey(named))) score += 5;
  else if (named && block.images.some(({ src }) => isSamePicture(src, named))) score += 4;
  else if (isForeign(draft, scene, 'head') || isTeaserPicture(draft)) return 0;
  if (index > scene.headline) score += 1;
  if (block.text) score += 1;
  if (place.element.localName === 'figure') score += 0.5;
  const { width = NARROW } = block.images[0]!;
  if (width < NARROW) score -= 1.5;
  for (let at = place.parent; at && !scene.own.has(at); at = at.parent) {
    const { localName } = at.element;
    // Cards of other articles and margins.
    if (localName === 'article' || localName === 'aside') return score - 2;
  }
  return score;
}
