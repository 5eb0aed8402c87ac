import type { Block } from '../../article';

/** Where an element stands: what its ancestors are and are called, added up on the way down. */
export interface Place {
  element: Element;
  parent: Place | null;
  /** Element name and class: blocks of one make have the same, so have their parents. */
  make: string;
  children: number;
  depth: number;
  /** Set of ancestor elements, itself included: bits of `TAG_BITS`. */
  tags: number;
  /** Cues in its own class, id and role; in those of the nearest three; in those of all below `body`. See `class-cues`. */
  ownCues: number;
  nearCues: number;
  farCues: number;
  /** Level of the heading it is in, 0 outside. */
  heading: number;
  listDepth: number;
  listItem: Element | null;
  /** Code units of unlinked prose beneath it, discounted by distance; filled in by `weighPlaces`. */
  mass: number;
}

/** A block as it was found, with what deciding about it needs. */
export interface Draft {
  block: Block;
  place: Place;
  /** Cues of the inline elements its first words are in. */
  inlineCues: number;
  /** The text nodes its words came from; for figures those of the caption. */
  texts: Text[];
  linkLength: number;
  strongLength: number;
}
