/** What is known of elements of one name. Looked up once an element; every walk of a page goes by it. */
export interface Tag {
  /** It begins a new block. Custom elements, mostly components of a page, do so too. */
  isBlock: boolean;
  /** Never content, or nothing the reader could draw. Scripts are read for JSON-LD elsewhere. */
  isDropped: boolean;
  /** A control or what groups controls: what it holds may be content. */
  isControl: boolean;
  /** Layers over a page are made of these. */
  isLayer: boolean;
  /** What a style sheet hides in one piece: boxes, and the paragraphs behind a paywall. */
  isHideable: boolean;
  /** It may be a picture, an embed, a table, or something else that is taken in one piece. */
  isPiece: boolean;
  isList: boolean;
  /** 1 to 6 of a heading, 0 of others. */
  level: number;
  /** One bit each of `TRACKED_TAGS`, 0 of others. */
  bit: number;
}

/** Elements whose presence above a block tells something about it, in the order of the classifier's features. */
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
const HEADINGS = 'h1 h2 h3 h4 h5 h6'.split(' ');

const LISTS: readonly (readonly [trait: keyof Tag, names: string])[] = [
  [
    'isBlock',
    'address article aside blockquote body caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
  ],
  [
    'isDropped',
    'script style link template object embed applet param select option optgroup datalist textarea input svg math canvas dialog progress meter map area frame frameset portal head',
  ],
  ['isControl', 'form fieldset button label output legend'],
  ['isLayer', 'div section aside form dialog footer header iframe'],
  ['isHideable', 'div section article aside p ul ol header footer nav main'],
  ['isPiece', 'img figure table iframe video audio blockquote div section p a noscript hr'],
  ['isList', 'ul ol menu'],
];

const OTHER: Tag = {
  isBlock: false,
  isDropped: false,
  isControl: false,
  isLayer: false,
  isHideable: false,
  isPiece: false,
  isList: false,
  level: 0,
  bit: 0,
};
const CUSTOM: Tag = { ...OTHER, isBlock: true, isLayer: true, isPiece: true };

const TAGS = new Map<string, Tag>();

function setTrait(names: readonly string[], trait: (index: number) => Partial<Tag>): void {
  for (const [i, name] of names.entries()) TAGS.set(name, { ...(TAGS.get(name) ?? OTHER), ...trait(i) });
}

for (const [trait, names] of LISTS) setTrait(names.split(' '), () => ({ [trait]: true }));
setTrait(HEADINGS, (i) => ({ level: i + 1 }));
setTrait(TRACKED_TAGS, (i) => ({ bit: 1 << i }));

export const tagOf = (name: string): Tag => TAGS.get(name) ?? (name.includes('-') ? CUSTOM : OTHER);

/** The bits of `TRACKED_TAGS`, in their order. */
export const TRACKED_BITS: readonly number[] = TRACKED_TAGS.map((name) => tagOf(name).bit);

/** Whether a set of bits has that of this element. */
export const isInside = (bits: number, name: (typeof TRACKED_TAGS)[number]): boolean => (bits & tagOf(name).bit) !== 0;
