import type { Block, Metadata } from '../../article';
import { CUE, hasCue } from '../../clutter/class-cues';
import type { Draft, Place } from '../drafts/draft';
import { isInside } from '../drafts/tags';
import { imageKey } from './image-key';
import { isWords, keptRange, type Selection } from './selection';

type Figure = Extract<Block, { type: 'figure' }>;

/** Blocks before the first words in which a lead picture or its player may stand. */
const LEAD_REACH = 25;
const TRAILING_REACH = 2;
const FOREIGN = [
  CUE.related,
  CUE.newsletter,
  CUE.comments,
  CUE.advertisement,
  CUE.author,
  CUE.trending,
  CUE.share,
] as const;

/**
 * Keeps the figures, embeds and rules that stand among the kept words, and the lead picture above them; answers the
 * index of the lead picture, -1 without one.
 */
export function placePictures(selection: Selection, metadata: Metadata): number {
  const [first, last] = keptRange(selection);
  if (first < 0) return -1;
  const body = findBodyPlace(selection);
  const lead = findLead(selection, metadata, first, body);
  const shown = new Set<string>();
  const leadDraft = selection.drafts[lead];
  if (leadDraft?.block.type === 'figure') {
    leadDraft.block.isLead = true;
    for (const { src } of leadDraft.block.images) shown.add(imageKey(src));
  }
  selection.drafts.forEach((draft, i) => {
    if (isWords(draft)) return;
    selection.kept[i] = i === lead;
    if (i === lead || i < first - 1 || i > last + TRAILING_REACH) return;
    if (!isWithin(draft.place, body) || isForeign(draft, body)) return;
    const { block } = draft;
    if (block.type === 'figure') {
      if (isTeaserPicture(draft)) return;
      block.images = block.images.filter(({ src }) => !shown.has(imageKey(src)));
      if (!block.images.length) return;
      for (const { src } of block.images) shown.add(imageKey(src));
    }
    selection.kept[i] = true;
  });
  return lead;
}

/** The nearest place around four fifths of the kept words. */
export function findBodyPlace({ drafts, kept }: Selection): Place | null {
  const lengths = new Map<Place, number>();
  let all = 0;
  drafts.forEach(({ block, place }, i) => {
    if (!kept[i]) return;
    all += block.text.length;
    for (let at: Place | null = place; at; at = at.parent) lengths.set(at, (lengths.get(at) ?? 0) + block.text.length);
  });
  let body: Place | null = null;
  for (const [place, length] of lengths) {
    if (length >= all * 0.8 && (!body || place.depth > body.depth)) body = place;
  }
  return body;
}

function isWithin(place: Place, outer: Place | null): boolean {
  for (let at: Place | null = place; at; at = at.parent) if (at === outer) return true;
  return false;
}

function isForeign({ place }: Draft, body: Place | null): boolean {
  let cues = 0;
  for (let at: Place | null = place; at && at !== body; at = at.parent) cues |= at.ownCues;
  return FOREIGN.some((cue) => hasCue(cues, cue)) || isInside(place.tags, 'nav') || isInside(place.tags, 'footer');
}

/** A picture that leads to another page. */
function isTeaserPicture({ place }: Draft): boolean {
  if (!isInside(place.tags, 'a')) return false;
  for (let at: Place | null = place; at; at = at.parent) {
    if (at.element.localName !== 'a') continue;
    const href = at.element.getAttribute('href') ?? '';
    return !/^(?:#|javascript:|$)|\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i.test(href);
  }
  return false;
}

function findLead(selection: Selection, metadata: Metadata, first: number, body: Place | null): number {
  const { drafts } = selection;
  const named = metadata.leadImage ? imageKey(metadata.leadImage) : '';
  const isFigure = (i: number): boolean => drafts[i]?.block.type === 'figure';
  if (named) {
    for (let i = 0; i < drafts.length; i++) {
      if (isFigure(i) && (drafts[i]!.block as Figure).images.some(({ src }) => imageKey(src) === named)) {
        if (!isInside(drafts[i]!.place.tags, 'nav')) return i;
      }
    }
  }
  const headline = drafts.findIndex(({ place }) => place.heading === 1);
  const from = headline >= 0 && headline < first ? Math.max(0, headline - 4) : Math.max(0, first - LEAD_REACH);
  for (let i = from; i < first + 2 && i < drafts.length; i++) {
    if (!isFigure(i) || isForeign(drafts[i]!, body) || isTeaserPicture(drafts[i]!)) continue;
    return i;
  }
  return -1;
}
