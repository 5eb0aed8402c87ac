import type { Place } from './draft';

/** Ancestors that are named in a signature, the block's own element included. */
const MAX_NAMED = 2;
const MAX_NAMES_PER_ELEMENT = 2;
export const MAX_PLACE_LENGTH = 160;

/** Words that say how something looks, where it stands in a row or that it is there: nothing of what it is. */
const UNTELLING = new Set(
  'active align auto background base basis black block blue bold border bottom box button center clear clearfix col cols column columns container content css dark default desktop display div element even first fixed flex float font full gap gray grey grid group hentry has hidden hide inline inner item items large last layer layout lazy leading left lead light line link list loaded margin max medium middle min mobile module none normal odd outer overflow padding page paragraph path position post primary publish red relative responsive right root round rounded row rows screen secondary section shadow show size sized small space span standard static status sticky style styles tablet text theme top transition type underline unit visible weight white width wrap wrapper'.split(
    ' ',
  ),
);
/** Content systems name the topics of an article in the class of its outermost elements: another page has others. */
const IS_ENTRY = /(?:^|\s)(?:hentry|type-\w+|postid-\d+|single-\w+)(?:\s|$)/;
const TOPIC = /^(?:category|tag|author|term|topic|postid|page-id|format|status|type)-/i;
/** Utilities of style sheets, `md:w-1/2`; nothing else is written with these. */
const UTILITY = /[:/[\]%@!.,#()]/;

/**
 * Reads what sort of place in the markup a block comes from: its element and the names of its nearest telling
 * ancestors, `p<related-stories<article-aside`. Numbers, hashes and utilities are left out, so that it is the same for
 * blocks of one sort on all pages of a site. `undefined` where nothing around is named. Each name is read once.
 */
export function createSortReader(): (place: Place) => string | undefined {
  const known = new Map<string, string>();
  const sorts = new Map<Place, string | undefined>();
  const read = (names: string): string => {
    const seen = known.get(names);
    if (seen !== undefined) return seen;
    const telling = tellingNames(names);
    known.set(names, telling);
    return telling;
  };
  return (place) => {
    if (sorts.has(place)) return sorts.get(place);
    const parts: string[] = [];
    for (let at: Place | null = place; at && parts.length < MAX_NAMED; at = at.parent) {
      const telling = at.names && read(at.names);
      if (telling && telling !== parts.at(-1)) parts.push(telling);
    }
    const sort = parts.length ? `${place.element.localName}<${parts.join('<')}`.slice(0, MAX_PLACE_LENGTH) : undefined;
    sorts.set(place, sort);
    return sort;
  };
}

/** The first telling names of an element, joined by dots; '' when it has none. */
export function tellingNames(names: string): string {
  const telling = new Set<string>();
  const isEntry = IS_ENTRY.test(names);
  for (const name of names.split(/\s+/)) {
    if (!name || UTILITY.test(name) || (isEntry && TOPIC.test(name))) continue;
    const words = name
      .split(/[-_]+/)
      .map(stripCounter)
      .filter((part) => part && !isHash(part))
      .map((part) => part.toLowerCase());
    if (words.some((word) => word.length > 2 && !UNTELLING.has(word))) telling.add(words.join('-'));
    if (telling.size === MAX_NAMES_PER_ELEMENT) break;
  }
  return [...telling].join('.');
}

/** Two digits at most count things of one kind, `related2`; more of them, or some within, are a hash or a number. */
function stripCounter(part: string): string {
  const stripped = part.replace(/\d{1,2}$/, '');
  return /\d/.test(stripped) ? '' : stripped;
}

const VOWEL = /[aeiouy]/i;

/** Whether a part of a name is made by a tool: letters in which no word can be read. */
function isHash(part: string): boolean {
  if (part === 'ad' || part === 'ads') return false;
  const words = part.split(/(?<=[a-z])(?=[A-Z])/);
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (!VOWEL.test(longest)) return true;
  if (words.length > 1 && words.some(({ length }) => length === 1)) return true;
  // `bdVaJa`: capitals in the midst, and nothing between them that is a word.
  return longest.length < 3 || /^[a-z]{0,3}[A-Z]{2,}[a-z]+[A-Z]?/.test(part);
}
