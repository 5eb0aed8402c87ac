import { CUE, hasCue } from '../clutter/class-cues';
import type { Draft, Place } from './drafts/draft';
import { isWords } from './edit/selection';

/** Shorter blocks say nothing about where the article is. */
const MIN_LENGTH = 25;
/** Letters of Han, Kana, Hangul and Thai say twice as much as others. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\uac00-\ud7af]/;
const COMMA = /[,、،，；]/g;
/** A longer block is whatever it is already. */
const MAX_COUNTED = 5_000;
/** Ancestors that a block speaks for, the further the less: as Readability scores them. */
const LEVELS = 5;
/** Parts of a page that are mostly not its article, by element or by name. */
const FOREIGN_TAGS = new Set(['nav', 'aside', 'footer']);
const FOREIGN_CUES =
  (1 << CUE.related) |
  (1 << CUE.share) |
  (1 << CUE.newsletter) |
  (1 << CUE.comments) |
  (1 << CUE.advertisement) |
  (1 << CUE.sidebar) |
  (1 << CUE.navigation) |
  (1 << CUE.trending) |
  (1 << CUE.consent);
/** What holds more of the prose than this is the article itself, whatever it is called. */
const MAX_FOREIGN_SHARE = 0.3;
const FOREIGN_WEIGHT = 0.2;
/** An outer place is taken when it holds so many times the prose: then the body lies in several inner ones. */
const GAIN = 1.7;
/** A place beside the container joins it when it is worth this share of it; less when it is of the same make. */
const JOIN_SHARE = 0.2;
const MIN_JOIN_POINTS = 10;
/** A block with more links than this is a list of them. */
const MAX_LINK_SHARE = 0.6;

interface Tally {
  length: number;
  linked: number;
  /** Points for prose of all blocks beneath. */
  prose: number;
  /** The same, prose in foreign parts counting little. */
  own: number;
  /** The same, discounted by distance. */
  near: number;
}

/**
 * Finds the part of the page that holds its article, by how much prose stands in it, and says of each draft 1 when it
 * stands there, 0 otherwise. After Readability, on blocks instead of elements; all figures read off the bench's pages.
 */
export function chooseContainer(drafts: readonly Draft[]): number[] {
  const tallies = new Map<Place, Tally>();
  const points = drafts.map((draft) => (isWords(draft) ? addProse(tallies, draft) : 0));
  const all = points.reduce((sum, value) => sum + value, 0);
  const isForeign = remember(
    (place: Place, ask): boolean =>
      isForeignItself(place, tallies, all * MAX_FOREIGN_SHARE) || (place.parent !== null && ask(place.parent)),
  );
  drafts.forEach(({ place }, i) => {
    if (points[i]) addNear(tallies, place, isForeign(place) ? points[i]! * FOREIGN_WEIGHT : points[i]!);
  });
  const chosen = joinContainers(tallies, isForeign);
  let limit = 0;
  for (const place of chosen) limit = Math.max(limit, tallies.get(place)!.prose * MAX_FOREIGN_SHARE);
  const isInside = remember(
    (place: Place, ask): boolean =>
      chosen.has(place) || (place.parent !== null && ask(place.parent) && !isForeignItself(place, tallies, limit)),
  );
  return drafts.map((draft) => {
    const { place, linkLength, block } = draft;
    return Number(isWords(draft) && linkLength <= block.text.length * MAX_LINK_SHARE && isInside(place));
  });
}

/** Counts a block for everything around it; answers its points. */
function addProse(tallies: Map<Place, Tally>, { block, place, linkLength }: Draft): number {
  const { text, type } = block;
  const { length } = text;
  let points = 0;
  if (length >= MIN_LENGTH && type !== 'heading') {
    const hundreds = Math.floor((DENSE_SCRIPT.test(text) ? 2 * length : length) / 100);
    points =
      (1 + (text.slice(0, MAX_COUNTED).match(COMMA)?.length ?? 0) + Math.min(3, hundreds)) *
      Math.max(0, 1 - linkLength / length);
    if (type === 'list-item') points /= 2;
  }
  for (let at: Place | null = place; at; at = at.parent) {
    let tally = tallies.get(at);
    if (!tally) {
      tally = { length: 0, linked: 0, prose: 0, own: 0, near: 0 };
      tallies.set(at, tally);
    }
    tally.length += length;
    tally.linked += linkLength;
    tally.prose += points;
  }
  return points;
}

function addNear(tallies: Map<Place, Tally>, place: Place, points: number): void {
  for (let at: Place | null = place; at; at = at.parent) tallies.get(at)!.own += points;
  const { localName } = place.element;
  let at = localName === 'p' || localName === 'li' ? place.parent : place;
  for (let level = 0; at && level < LEVELS; level++, at = at.parent) {
    tallies.get(at)!.near += points / (level < 2 ? level + 1 : level * 3);
  }
}

function isForeignItself(place: Place, tallies: Map<Place, Tally>, limit: number): boolean {
  if (!place.parent || (tallies.get(place)?.prose ?? 0) >= limit) return false;
  const cues = place.ownCues;
  return FOREIGN_TAGS.has(place.element.localName) || ((cues & FOREIGN_CUES) !== 0 && !hasCue(cues, CUE.body));
}

const worthOf = ({ near, linked, length }: Tally): number => near * (1 - linked / Math.max(1, length));

/** The place that is worth most, or what holds it and more, with the places beside it that are like it. */
function joinContainers(tallies: Map<Place, Tally>, isForeign: (place: Place) => boolean): Set<Place> {
  let top: Place | null = null;
  let best = 0;
  for (const [place, tally] of tallies) {
    const worth = worthOf(tally);
    if (worth > best) {
      best = worth;
      top = place;
    }
  }
  const chosen = new Set<Place>();
  if (!top) return chosen;
  for (let at = top.parent; at; at = at.parent) if (tallies.get(at)!.own >= GAIN * tallies.get(top)!.own) top = at;
  chosen.add(top);
  const { parent, make } = top;
  for (const [place, tally] of tallies) {
    if (!parent || place.parent !== parent || isForeign(place)) continue;
    const bonus = place.make === make && place.names ? JOIN_SHARE * best : 0;
    if (worthOf(tally) + bonus >= Math.max(MIN_JOIN_POINTS, JOIN_SHARE * best)) chosen.add(place);
  }
  return chosen;
}

/** A question about places that asks the same of their parents, each answered once. */
function remember(answer: (place: Place, ask: (place: Place) => boolean) => boolean): (place: Place) => boolean {
  const known = new Map<Place, boolean>();
  const ask = (place: Place): boolean => {
    let found = known.get(place);
    if (found === undefined) {
      found = answer(place, ask);
      known.set(place, found);
    }
    return found;
  };
  return ask;
}
