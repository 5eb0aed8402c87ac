import type { TruePage } from '../pages/true-page';
import * as PHRASES from './clutter-phrases';
import type { OutputBlock, Within } from './output';
import { foldWords, wordRuns } from './words';

/** What a page knows about itself that tells a repetition of it from clutter. */
export interface Setting {
  title: string;
  authors: string[];
  topics: Set<string>;
  /** Pairs of words of its captions and credits. */
  captionPairs: Set<string>;
}

export function settingOf({ title, authors = [], topics = [], images = [] }: TruePage): Setting {
  const captions = images.flatMap(({ caption, description, credits = [] }) => [caption, description, ...credits]);
  return {
    title: foldWords(title ?? ''),
    authors: authors.map(foldWords).filter(Boolean),
    topics: new Set(topics.map(foldWords)),
    captionPairs: new Set(captions.flatMap((text) => wordRuns(text ?? '', 2))),
  };
}

export type ClutterKind = (typeof KINDS)[number]['kind'] | 'other';

/** Kinds that no article has in it; the others may hold what the truth of a data set leaves out. */
const SURE: ReadonlySet<ClutterKind> = new Set([
  ...(['advertisement', 'newsletter', 'copyright', 'tags', 'share', 'trending', 'related', 'player'] as const),
  ...(['comments', 'paywall'] as const),
]);

/** What an output block that the truth does not have must be: the first kind that fits. */
export function clutterKind(block: OutputBlock, setting: Setting): ClutterKind {
  const described = { ...block, words: foldWords(block.text), length: block.text.length, setting };
  return KINDS.find(({ fits }) => fits(described))?.kind ?? 'other';
}

export function isSureClutter(kind: ClutterKind): boolean {
  return SURE.has(kind);
}

interface Described extends OutputBlock {
  words: string;
  length: number;
  setting: Setting;
}

const kind = <Name extends string>(name: Name, fits: (block: Described) => boolean) => ({ kind: name, fits });

/** In a block that is not longer than `longest` characters. */
const speaks =
  (phrases: RegExp, longest = Number.POSITIVE_INFINITY) =>
  ({ text, length }: Described): boolean =>
    length < longest && phrases.test(text);

const KINDS = [
  kind('title', ({ words, setting: { title } }) => {
    const isPart = words.length > 20 && title.includes(words);
    const isExtended = title.length > 20 && words.startsWith(title) && words.length < title.length + 30;
    return words === title || isPart || isExtended;
  }),
  kind('caption', isCaption),
  kind('advertisement', speaks(PHRASES.ADVERTISEMENT)),
  kind('newsletter', speaks(PHRASES.NEWSLETTER, 500)),
  kind('copyright', speaks(PHRASES.COPYRIGHT, 300)),
  kind('tags', ({ text, words, names, length, setting }) => {
    const isNamedSo = length < 60 && /\btags?\b|topics|keyword/i.test(names);
    return PHRASES.TAGS.test(text) || setting.topics.has(words) || isNamedSo;
  }),
  kind(
    'byline',
    ({ words, length, setting }) => length < 250 && setting.authors.some((author) => words.includes(author)),
  ),
  kind('date', speaks(PHRASES.DATE, 100)),
  kind('share', speaks(PHRASES.SHARE, 60)),
  kind('trending', speaks(PHRASES.TRENDING, 60)),
  kind('related', ({ text, length, linkShare }) => {
    const isSaid = PHRASES.RELATED.test(text) && (length < 200 || linkShare > 0.4);
    return isSaid || (linkShare > 0.6 && length > 12);
  }),
  kind('player', speaks(PHRASES.PLAYER, 160)),
  kind('byline', speaks(PHRASES.ABOUT_AUTHOR, 400)),
  kind('comments', speaks(PHRASES.COMMENTS, 120)),
  kind('paywall', speaks(PHRASES.PAYWALL, 500)),
  kind('correction', speaks(PHRASES.CORRECTION, 300)),
  kind('table', isWithin('table')),
  kind('list', isWithin('list-item')),
  kind('quote', isWithin('quote')),
  kind('heading', isWithin('heading')),
];

function isWithin(place: Within) {
  return ({ within }: Described): boolean => within.includes(place);
}

function isCaption({ text, names, length, within, setting }: Described): boolean {
  if (within.includes('figure') || PHRASES.CAPTION_NAMES.test(names)) return true;
  if (length < 200 && PHRASES.PICTURE_CREDIT.test(text)) return true;
  const pairs = wordRuns(text, 2);
  return pairs.filter((pair) => setting.captionPairs.has(pair)).length > 0.6 * pairs.length;
}
