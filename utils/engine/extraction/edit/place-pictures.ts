import type { Metadata } from '../../article';
import { CUE, hasCue } from '../../clutter/class-cues';
import type { Draft, Place } from '../drafts/draft';
import { isInside } from '../drafts/tags';
import { imageKey } from './image-key';
import { isWords, keptRange, type Selection } from './selection';

/** Blocks before the first words in which a lead picture or its player may stand. */
const LEAD_REACH = 25;
const HEAD_REACH = 6;
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

/** Above the text the words for teasers are used for the article's own head as well. */
const FOREIGN_TO_LEAD = [CUE.newsletter, CUE.comments, CUE.advertisement, CUE.author] as const;

/**
 * Keeps the figures, embeds and rules that stand among the kept words, and the lead picture above them; answers the
 * index of the lead picture, -1 without one.
 */
export function placePictures(selection: Selection, metadata: Metadata): number {
  const [first, last] = keptRange(selection);
  if (first < 0) return -1;
  const body = findBodyPlace(selection);
  const lead = findLead(selection, metadata, first, body);
  const head = findHead(selection, first);
  const shown = new Set<string>();
  const leadDraft = selection.drafts[lead];
  if (leadDraft?.block.type === 'figure') {
    leadDraft.block.isLead = true;
    for (const { src } of leadDraft.block.images) shown.add(imageKey(src));
  }
  selection.drafts.forEach((draft, i) => {
    if (isWords(draft)) return;
    selection.kept[i] = i === lead;
    if (i === lead || i < head || i > last + TRAILING_REACH) return;
    const isInHead = i < first;
    if (isInHead ? !isHeadPicture(draft, body) : !isWithin(draft.place, body) || isForeign(draft, body)) return;
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

function isForeign({ block, place }: Draft, body: Place | null, names: readonly number[] = FOREIGN): boolean {
  let cues = 0;
  // What a post is called by its network ("social", "share") does not speak against it; what stands around it may.
  const from = block.type === 'embed' && place !== body ? place.parent : place;
  for (let at: Place | null = from; at && at !== body; at = at.parent) cues |= at.ownCues;
  return names.some((cue) => hasCue(cues, cue)) || isInside(place.tags, 'nav') || isInside(place.tags, 'footer');
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

/** Index of the first block that may hold the lead picture: a little above the headline. */
function findHead({ drafts }: Selection, first: number): number {
  let headline = -1;
  for (let i = 0; i < first; i++) if (drafts[i]!.place.heading === 1) headline = i;
  return Math.max(0, headline >= 0 ? headline - HEAD_REACH : first - LEAD_REACH);
}

function findLead(selection: Selection, metadata: Metadata, first: number, body: Place | null): number {
  const { drafts } = selection;
  const named = metadata.leadImage ? imageKey(metadata.leadImage) : '';
  const isNamed = (i: number): boolean => {
    const { block, place } = drafts[i]!;
    return (
      block.type === 'figure' && !isInside(place.tags, 'nav') && block.images.some(({ src }) => imageKey(src) === named)
    );
  };
  const from = findHead(selection, first);
  const to = Math.min(drafts.length, first + 2);
  if (named) for (let i = from; i < to; i++) if (isNamed(i)) return i;
  for (let i = from; i < to; i++) if (isHeadPicture(drafts[i]!, body)) return i;
  if (named) for (let i = 0; i < drafts.length; i++) if (isNamed(i)) return i;
  return -1;
}

function isHeadPicture(draft: Draft, body: Place | null): boolean {
  return draft.block.type === 'figure' && !isForeign(draft, body, FOREIGN_TO_LEAD) && !isTeaserPicture(draft);
}
