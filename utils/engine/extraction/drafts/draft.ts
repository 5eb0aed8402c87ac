import type { Block } from '../../article';
import { type CueReader, namesOf } from '../../clutter/class-cues';
import type { Tag } from './tags';

const MAX_MAKE_LENGTH = 400;

/** Where an element stands: what its ancestors are and are called. Names and cues are read when first asked for. */
export class Place {
  readonly element: Element;
  readonly tag: Tag;
  readonly parent: Place | null;
  readonly depth: number;
  /** The nearest place that begins a block, itself included. */
  readonly box: Place;
  /** Set of ancestor elements, itself included: bits of tags, see `isInside`. */
  readonly tags: number;
  children = 0;
  /** Level of the heading it is in, 0 outside. */
  readonly heading: number;
  readonly listDepth: number;
  listItem: Element | null;
  /** Number of that item when its list is ordered. */
  ordinal: number | null;
  /** Of an ordered list: the number of its last item so far. */
  lastOrdinal: number | null = null;
  /** Code units of unlinked prose beneath it, discounted by distance; filled in by `weighPlaces`. */
  mass = 0;
  readonly #readCues: CueReader;
  #make: string | null = null;
  #names: string | null = null;
  #own = -1;
  #far = -1;

  /** Under `parent`, which counts it as its child. */
  constructor(element: Element, tag: Tag, parent: Place | null, readCues: CueReader) {
    this.element = element;
    this.tag = tag;
    this.parent = parent;
    this.#readCues = readCues;
    if (parent) parent.children++;
    this.depth = parent ? parent.depth + 1 : 1;
    this.box = tag.isBlock || !parent ? this : parent.box;
    this.tags = tag.bit | (parent ? parent.tags : 0);
    this.heading = headingLevel(element, tag) || (parent ? parent.heading : 0);
    this.listDepth = (parent ? parent.listDepth : 0) + (tag.isList ? 1 : 0);
    // What stands between a list and its items is in none of them.
    this.listItem = parent && !tag.isList ? parent.listItem : null;
    this.ordinal = parent && !tag.isList ? parent.ordinal : null;
  }

  /** Element name and class: blocks of one make have the same, so have their parents. */
  get make(): string {
    this.#make ??= `${this.element.localName}.${this.element.getAttribute('class')?.slice(0, MAX_MAKE_LENGTH) ?? ''}`;
    return this.#make;
  }

  /** Everything its element is called; '' for the body. */
  get names(): string {
    this.#names ??= this.parent ? namesOf(this.element) : '';
    return this.#names;
  }

  /** Cues in its own class, id and role; see `class-cues`. */
  get ownCues(): number {
    if (this.#own < 0) this.#own = this.names ? this.#readCues(this.names) : 0;
    return this.#own;
  }

  /** Cues of it and its two nearest ancestors. */
  get nearCues(): number {
    return this.ownCues | (this.parent?.ownCues ?? 0) | (this.parent?.parent?.ownCues ?? 0);
  }

  /** Cues of it and all ancestors. */
  get farCues(): number {
    if (this.#far >= 0) return this.#far;
    let cues = 0;
    for (let at: Place | null = this; at; at = at.parent) cues |= at.ownCues;
    this.#far = cues;
    return cues;
  }
}

function headingLevel(element: Element, { level }: Tag): number {
  if (level || !element.hasAttributes() || element.getAttribute('role') !== 'heading') return level;
  const stated = Number(element.getAttribute('aria-level') ?? 2);
  return stated >= 1 && stated <= 6 ? Math.trunc(stated) : 2;
}

/** A block as it was found, with what deciding about it needs. */
export class Draft {
  linkLength = 0;
  strongLength = 0;
  /** The first `datetime` in it, as EDTF. */
  time: string | null = null;
  block: Block;
  readonly place: Place;
  /** The place of its first words: inside `place` or the same. */
  readonly inline: Place;

  constructor(block: Block, place: Place, inline: Place = place) {
    this.block = block;
    this.place = place;
    this.inline = inline;
  }

  /** Cues of the inline elements its first words are in. */
  get inlineCues(): number {
    let cues = 0;
    for (let at: Place | null = this.inline; at && at !== this.place; at = at.parent) cues |= at.ownCues;
    return cues;
  }
}

/** Whether a place is this other one or stands somewhere in it. */
export function isWithin(place: Place, outer: Place | null): boolean {
  let at: Place | null = place;
  while (at && outer && at.depth > outer.depth) at = at.parent;
  return at !== null && at === outer;
}
