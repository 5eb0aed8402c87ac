import { type Draft, isWithin, type Place } from '../drafts/draft';
import { isWords, keptRange, type Selection } from './selection';

/** Fewer are no live blog. */
const MIN_ENTRIES = 3;
/** How far above its time an entry may begin. */
const MAX_RISE = 6;
/** A block that states the time of an entry holds little else: a name, "updated". */
const MAX_STAMP = 80;
/** Share of the kept words that stand in entries: a list of other reports has times as well. */
const MIN_SHARE = 0.5;

interface Entry {
  place: Place;
  /** Indices of its first and last draft. */
  start: number;
  end: number;
  /** The draft that states its time. */
  stamp: number;
}

/** Gives the entries of a live blog their times: on their headings, or on a heading made of the time's own words. */
export function markLiveEntries(selection: Selection): void {
  const { drafts, kept, removals } = selection;
  for (const { start, end, stamp } of findEntries(selection)) {
    const { time, block: stampBlock } = drafts[stamp]!;
    if (!time) continue;
    let heading = -1;
    for (let i = end; i >= start; i--) if (kept[i] && drafts[i]!.block.type === 'heading') heading = i;
    const block = drafts[heading]?.block;
    if (block?.type === 'heading') {
      block.time = time;
      continue;
    }
    const { text, marks } = stampBlock;
    drafts[stamp]!.block = { type: 'heading', level: 3, text, marks, time };
    kept[stamp] = true;
    removals.delete(stamp);
  }
}

function findEntries(selection: Selection): Entry[] {
  const { drafts, kept } = selection;
  const [first, last] = keptRange(selection);
  /** By the make of the place around times: how many different places of it hold one. */
  const makes = new Map<string, Map<Place, number[]>>();
  for (let i = Math.max(0, first - 2); i <= last; i++) {
    const { time, block, place } = drafts[i]!;
    if (!time || block.text.length > MAX_STAMP) continue;
    let at: Place | null = place;
    for (let rise = 0; at && rise < MAX_RISE; at = at.parent, rise++) {
      const make = `${at.make} ${at.parent?.make}`;
      const places = makes.get(make) ?? new Map<Place, number[]>();
      makes.set(make, places);
      places.set(at, [...(places.get(at) ?? []), i]);
    }
  }
  let best: Entry[] = [];
  for (const places of makes.values()) {
    if (places.size < MIN_ENTRIES || places.size < best.length) continue;
    const entries = [...places].map(([place, stamps]) => entryOf(drafts, place, stamps[0]!));
    // Of places that hold the same times the outermost are the entries.
    if (shareOf(selection, entries) >= MIN_SHARE) best = entries;
  }
  return best.filter(({ start, end }) => kept.slice(start, end + 1).some(Boolean));
}

function entryOf(drafts: readonly Draft[], place: Place, stamp: number): Entry {
  let start = stamp;
  let end = stamp;
  while (start > 0 && isWithin(drafts[start - 1]!.place, place)) start--;
  while (end < drafts.length - 1 && isWithin(drafts[end + 1]!.place, place)) end++;
  return { place, start, end, stamp };
}

function shareOf({ drafts, kept }: Selection, entries: readonly Entry[]): number {
  const lengthOf = (from: number, to: number): number => {
    let length = 0;
    for (let i = from; i <= to; i++) if (kept[i] && isWords(drafts[i]!)) length += drafts[i]!.block.text.length;
    return length;
  };
  const inside = entries.reduce((sum, { start, end }) => sum + lengthOf(start, end), 0);
  return inside / Math.max(1, lengthOf(0, drafts.length - 1));
}
