import type { Metadata } from '../../article';
import { CUE, hasCue } from '../../clutter/class-cues';
import { findClutterRule } from '../../clutter/rules';
import { foldText, similarity, wordsOf } from '../../fold-text';
import type { Draft } from '../drafts/draft';
import { isInside } from '../drafts/tags';
import { clutterContextOf } from './clutter-context';
import { findHeadline } from './find-headline';
import { isWords, keptRange, type Selection } from './selection';

const MIN_LENGTH = 30;
const MAX_LENGTH = 700;
/** Blocks before the first words of the body that are looked at when the headline is not found. */
const REACH = 12;
/** Blocks of the text that may say the same as the page's summary. */
const OPENING = 4;
const SAID_BY_PAGE = 2;
/** The place alone is nearly enough. */
const NEXT_TO_HEADLINE = 0.9;
const MAX_FURTHER_PARTS = 3;
const SAME_WORDS = 0.75;
const ADDRESS = /\S@\S+\.\p{L}/u;
/** Ends with the year or the time: who wrote it and when. */
const DATE_LINE = /(?:\b(?:19|20)\d\d|\d[:.h]\d\d)(?: ?[\p{L}()]{1,5})?$/u;
const MAX_DATE_LINE = 80;
/** Tells of a picture or a video. */
const CREDIT_AT_END = /\([^()]{0,30}(?:video|photo|foto|image|picture)s?[^()]{0,40}\)\s*$/i;

/**
 * Finds the standfirst between headline and body, takes it out of the blocks and answers its words. Without a visible
 * one it is the page's own summary, unless the body says the same; `undefined` when there is neither. `captions`: drafts
 * whose words went into figures.
 */
export function takeStandfirst(
  selection: Selection,
  metadata: Metadata,
  description: string,
  captions: ReadonlySet<number>,
): string | undefined {
  const { drafts, kept } = selection;
  const [first, last] = keptRange(selection);
  if (first < 0) return metadata.standfirst;
  const headline = findHeadline(drafts, metadata.headline, first + 2);
  const from = headline >= 0 ? headline + 1 : Math.max(0, first - REACH);
  let best = -1;
  let bestScore = 0;
  for (let i = from; i <= Math.min(first + 1, last); i++) {
    let score = captions.has(i) ? 0 : scoreStandfirst(selection, i, description);
    if (i === headline + 1 && headline >= 0 && score > 0 && isWholeSentence(drafts[i]!)) score += NEXT_TO_HEADLINE;
    if (score > bestScore && !(score < SAID_BY_PAGE && isClutter(selection, metadata, i))) {
      best = i;
      bestScore = score;
    }
  }
  if (best >= 0 && bestScore >= 1 && isSmallPart(selection, best)) {
    const parts = [best, ...furtherParts(drafts, best)];
    for (const part of parts) {
      kept[part] = false;
      selection.removals.delete(part);
    }
    return joinParts(parts.map((part) => drafts[part]!.block.text));
  }
  const given = metadata.standfirst ?? description;
  if (!given || given.length < MIN_LENGTH || CREDIT_AT_END.test(given)) return undefined;
  const opening = drafts.filter((draft, i) => kept[i] && isWords(draft)).slice(0, OPENING);
  // Pages that have none give the caption of their lead picture for it.
  opening.push(...drafts.slice(from, last).filter(({ block }) => block.type === 'figure' && block.text));
  return opening.some(({ block }) => sharedWords(given, block.text) >= SAME_WORDS) ? undefined : given;
}

/** Lines of a list of subtitles end with no sign of their own. */
const joinParts = (parts: readonly string[]): string =>
  parts.reduce((whole, part) => `${whole}${SENTENCE_END.test(whole) ? ' ' : ' · '}${part}`);

/** Indices of what follows in the same list of subtitles: same make, same place, no longer than a line or two. */
function furtherParts(drafts: readonly Draft[], index: number): number[] {
  const own = drafts[index]!;
  const parts: number[] = [];
  if (own.block.type === 'quote') return parts;
  if (own.block.type === 'paragraph' && !hasCue(own.place.nearCues, CUE.standfirst)) return parts;
  for (let i = index + 1; i < drafts.length && parts.length < MAX_FURTHER_PARTS; i++) {
    const { block, place, linkLength } = drafts[i]!;
    const isSame = place.make === own.place.make && place.parent === own.place.parent;
    if (!isSame || block.type !== own.block.type || block.text.length > MAX_LENGTH / 2) break;
    if (linkLength > block.text.length / 2) break;
    parts.push(i);
  }
  // Names such as "text-with-summary" are given to whole bodies: there the like goes on.
  const like = drafts.filter(
    ({ block, place, linkLength }) =>
      place.make === own.place.make && place.parent === own.place.parent && linkLength <= block.text.length / 2,
  );
  return like.length > 1 + parts.length ? [] : parts;
}

const SENTENCE_END = /[.?!…。！？]["”»)]?$/;
const isWholeSentence = ({ block: { text } }: Draft): boolean => text.length >= 60 && SENTENCE_END.test(text);

function isClutter(selection: Selection, metadata: Metadata, index: number): boolean {
  const context = clutterContextOf(selection, metadata);
  context.index = index;
  return findClutterRule(selection.drafts[index]!, context) !== undefined;
}

/** What is a good part of the whole text is the text. */
function isSmallPart({ drafts, kept }: Selection, index: number): boolean {
  let rest = 0;
  drafts.forEach(({ block }, i) => {
    if (kept[i] && i !== index) rest += block.text.length;
  });
  return rest > 2 * drafts[index]!.block.text.length;
}

function scoreStandfirst({ drafts, kept }: Selection, index: number, description: string): number {
  const draft = drafts[index]!;
  const { block, place, linkLength, strongLength, inlineCues } = draft;
  const { length } = block.text;
  if (!isWords(draft) || length < MIN_LENGTH || length > MAX_LENGTH || linkLength > length * 0.5) return 0;
  if (place.heading === 1 || isInside(place.tags, 'nav') || isInside(place.tags, 'figure')) return 0;
  // The words about an author or an outlet are called a description as well.
  if (hasCue(place.nearCues | inlineCues, CUE.author) || (block.text.includes('@') && ADDRESS.test(block.text)))
    return 0;
  if (length < MAX_DATE_LINE && DATE_LINE.test(block.text)) return 0;
  if (block.text.endsWith(')') && CREDIT_AT_END.test(block.text)) return 0;
  if (isLikeTheNext(drafts, kept, index)) return 0;
  let score = 0.1;
  if (sharedWords(description, block.text) >= SAME_WORDS) score += SAID_BY_PAGE;
  if (hasCue(place.nearCues | inlineCues, CUE.standfirst)) score += 1.2;
  if (block.type === 'heading' && length > 60) score += 1;
  if (strongLength > length * 0.9 && length > 60) score += 1;
  // The head of an article holds its headline, its standfirst and who wrote it.
  if (block.type === 'paragraph' && isInside(place.tags, 'header') && isWholeSentence(draft)) score += 1.2;
  return score;
}

/** Whether the kept words that follow are of the same make in the same place: then it is the body's first paragraph. */
function isLikeTheNext(drafts: readonly Draft[], kept: readonly boolean[], index: number): boolean {
  const own = drafts[index]!;
  for (let i = index + 1; i < drafts.length && i < index + 8; i++) {
    const next = drafts[i]!;
    if (!kept[i] || next.block.type !== own.block.type || next.block.text.length < 60) continue;
    const isSame = next.place.make === own.place.make && next.place.parent === own.place.parent;
    return isSame && own.strongLength <= own.block.text.length * 0.9;
  }
  return false;
}

/** The share of the shorter text's words that the longer one has; of a few words it says nothing. */
function sharedWords(a: string, b: string): number {
  const left = wordsOf(foldText(a));
  const right = wordsOf(foldText(b));
  return Math.min(left.size, right.size) < 4 ? 0 : similarity(left, right);
}
