import type { Block } from '../../article';
import { CUE, hasCue } from '../../clutter/class-cues';
import { type Draft, isWithin, type Place } from '../drafts/draft';
import { findCredit } from '../drafts/read-figure';
import { isInside } from '../drafts/tags';

type Figure = Extract<Block, { type: 'figure' }>;

/** How far a caption may stand behind its picture, in blocks: caption, credit, a label between. */
const REACH = 3;
const MAX_CAPTION = 600;
/** Words beside a picture that nothing names a caption are one only when they are few. */
const MAX_UNNAMED = 300;
/** How many elements may lie between a picture and what also holds its caption. */
const MAX_RISE = 6;
/** Which of how many pictures of a gallery this is. */
const GALLERY_COUNT = /^\d{1,3} ?(?:\p{L}{1,5}|\/) ?\d{1,3} ?[|:–—-]?$/u;
const MAX_COUNT = 16;
const PICTURE_NAMES =
  /image|img|photo|picture|media|figure|caption|foto|bild|galler|slide|legend|credit|description|embed/i;

/** Moves words that a page sets as caption or credit of a bare picture into its figure; answers which drafts were. */
export function mergeCaptions(drafts: readonly Draft[]): Set<number> {
  const merged = new Set<number>();
  const prose = findProseMake(drafts);
  let figure = -1;
  let box: Place | null = null;
  drafts.forEach((draft, i) => {
    if (draft.block.type === 'figure') {
      figure = i;
      box = findPictureBox(drafts, i, prose);
      return;
    }
    if (isInside(draft.place.tags, 'figcaption') && joinFramed(drafts[i - 1], draft)) {
      if (draft.block.type !== 'quote') merged.add(i);
      return;
    }
    const reach = figure >= 0 ? i - figure : Number.POSITIVE_INFINITY;
    if (!isCaption(draft, reach, box, prose)) return;
    merged.add(i);
    const target = reach <= REACH ? drafts[figure]!.block : null;
    if (target?.type === 'figure' && !isSaidBefore(drafts, figure, draft.block.text)) addCaption(target, draft);
  });
  return merged;
}

/** Galleries show the words of the picture in view once more, under all of them. */
function isSaidBefore(drafts: readonly Draft[], figure: number, text: string): boolean {
  for (let i = figure - 1; i >= 0 && drafts[i]!.block.type === 'figure'; i--) {
    if (drafts[i]!.block.text === text) return true;
  }
  return false;
}

function addCaption(target: Figure, { block, place, inlineCues }: Draft): void {
  const { text } = block;
  if (target.text.includes(text) || (text.length <= MAX_COUNT && GALLERY_COUNT.test(text))) return;
  const start = target.text ? target.text.length + 1 : 0;
  const isCredit = hasCue(place.ownCues | inlineCues, CUE.caption) && /credit|copyright/i.test(place.make);
  target.text = target.text ? `${target.text} ${text}` : text;
  const marks = block.marks.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start }));
  target.marks = [...target.marks, ...marks];
  const credit = isCredit ? { start, end: target.text.length } : findCredit(target.text);
  if (credit) target.credit = credit;
}

/** Gives the words under something else than a picture to it: title of a card or table, speaker of a quotation. */
function joinFramed(framed: Draft | undefined, draft: Draft): boolean {
  const { block, place } = draft;
  const figure = figureAround(place);
  if (!framed || !figure || figureAround(framed.place) !== figure) return false;
  const host = framed.block;
  if (host.type === 'quote') draft.block = { type: 'quote', text: block.text, marks: block.marks };
  else if (host.type === 'embed') {
    if (block.text.includes(host.text)) host.text = block.text;
    else if (!host.text.includes(block.text)) host.text = `${host.text} ${block.text}`;
  } else if (host.type === 'table' && !host.caption) {
    const shift = block.text.length + 1;
    host.text = `${block.text}\n${host.text}`;
    host.caption = { start: 0, end: block.text.length };
    for (const cell of host.rows.flat()) {
      cell.start += shift;
      cell.end += shift;
    }
  } else return false;
  return true;
}

function figureAround(place: Place): Place | null {
  for (let at: Place | null = place; at; at = at.parent) if (at.element.localName === 'figure') return at;
  return null;
}

function isCaption(draft: Draft, reach: number, box: Place | null, prose: string): boolean {
  const { block, place } = draft;
  if (block.text.length > MAX_CAPTION || block.type === 'heading' || block.type === 'table') return false;
  if (block.type === 'embed' || block.type === 'rule') return false;
  if (isInside(place.tags, 'figcaption')) return !isInside(place.tags, 'figure') || framesPicture(place);
  if (isInside(place.tags, 'figure') && block.type === 'paragraph') return framesPicture(place);
  if (reach <= REACH && box && isWithin(place, box)) return true;
  if (reach <= 2 * REACH && hasCue(place.nearCues | draft.inlineCues, CUE.caption)) return true;
  const isOther = reach <= 2 && block.type === 'paragraph' && place.make !== prose;
  return isOther && block.text.length <= MAX_UNNAMED && findCredit(block.text) !== undefined;
}

/** Whether the `figure` around a place shows a picture; others frame quotations, code, tables and videos. */
function framesPicture(place: Place): boolean {
  const figure = figureAround(place);
  if (!figure) return false;
  let frames = framing.get(figure);
  if (frames === undefined) {
    frames = !figure.element.querySelector('blockquote,table,pre,iframe,video,audio');
    framing.set(figure, frames);
  }
  return frames;
}

/** Answers given: a figure may hold thousands of blocks. */
const framing = new WeakMap<Place, boolean>();

/** The place that holds a picture and nothing but few words behind it, when it is made for pictures. */
function findPictureBox(drafts: readonly Draft[], index: number, prose: string): Place | null {
  const { place } = drafts[index]!;
  let box: Place | null = null;
  let isNamed = PICTURE_NAMES.test(place.make);
  let at = place.parent;
  for (let rise = 0; at && rise < MAX_RISE; at = at.parent, rise++) {
    const before = drafts[index - 1];
    const after = drafts[index + 1];
    if (before && isWithin(before.place, at)) break;
    isNamed ||= PICTURE_NAMES.test(at.names);
    if (!after || !isWithin(after.place, at)) continue;
    if (!holdsOnlyCaption(drafts, index, at, isNamed, prose)) break;
    box = at;
  }
  return box;
}

function holdsOnlyCaption(
  drafts: readonly Draft[],
  index: number,
  box: Place,
  isNamed: boolean,
  prose: string,
): boolean {
  let length = 0;
  for (let i = index + 1; i < drafts.length && isWithin(drafts[i]!.place, box); i++) {
    const { block, place, linkLength } = drafts[i]!;
    length += block.text.length;
    if (i > index + REACH || block.type !== 'paragraph' || linkLength > block.text.length / 2) return false;
    if (length > (isNamed ? MAX_CAPTION : MAX_UNNAMED) || (place.make === prose && !isNamed)) return false;
  }
  return true;
}

const MIN_PROSE = 80;

/** What most of the page's long paragraphs are: element and class. */
function findProseMake(drafts: readonly Draft[]): string {
  const lengths = new Map<string, number>();
  let most = '';
  for (const { block, place, linkLength } of drafts) {
    if (block.type !== 'paragraph' || block.text.length < MIN_PROSE || linkLength > block.text.length / 2) continue;
    lengths.set(place.make, (lengths.get(place.make) ?? 0) + block.text.length);
    if (lengths.get(place.make)! > (lengths.get(most) ?? 0)) most = place.make;
  }
  return most;
}
