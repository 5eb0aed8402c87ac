/** Elements that begin a new block. Custom elements, mostly components of a page, do so too. */
const BLOCK_TAGS = new Set(
  'address article aside blockquote body caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export const isBlockTag = (name: string): boolean => BLOCK_TAGS.has(name) || name.includes('-');

const TRACKED_TAGS = [
  'p',
  'li',
  'table',
  'figure',
  'figcaption',
  'blockquote',
  'aside',
  'nav',
  'header',
  'footer',
  'article',
  'main',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'section',
  'ul',
  'a',
  'time',
  'details',
  'dl',
  'address',
] as const;

/** One bit per element whose presence above a block tells something about it. */
export const TAG_BITS: ReadonlyMap<string, number> = new Map(TRACKED_TAGS.map((tag, i) => [tag, 1 << i]));

export function isInside(tags: number, tag: (typeof TRACKED_TAGS)[number]): boolean {
  return (tags & TAG_BITS.get(tag)!) !== 0;
}

export const trackedTagCount = TRACKED_TAGS.length;
