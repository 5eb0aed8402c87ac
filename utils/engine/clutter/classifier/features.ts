import type { Draft, Place } from '../../extraction/drafts/draft';
import { TRACKED_BITS } from '../../extraction/drafts/tags';
import { bareText } from '../../fold-text';
import { CUE, cueCount, hasCue } from '../class-cues';
import { weighPlaces } from './prose-mass';
import { MAX_CUE_TEXT, TEXT_CUES } from './text-cues';

/** What the page says about itself that helps to know its body. */
export interface PageHints {
  headline: string;
  /** The page's own summary: meta description or the like. */
  description: string;
  /** JSON-LD `articleBody`, '' when there is none. It guides only: no word of it is shown. */
  articleBody: string;
}

const SENTENCE_END = /[.!?。！？।؟…]["”»)\]’]?$/;
/** What stands around words, so that they are the same word again. */
const SIGNS = /[\s.,:;!?()[\]"'“”„«»‘’–—|/、。，]+/g;
/** A block shows in its first so many letters what it is like. */
const SAMPLE = 1_000;
const PUNCTUATION = /[.,;:!?、。，]/g;
const DIGIT = /\d/g;
const OPENING_QUOTE = /^["“„«‘「]/;
/** Ancestors whose prose speaks for a block. */
const MASS_LEVELS = 3;
/** Neighbours that are looked at: how many blocks before and after. */
const NEIGHBOURS = [-2, -1, 1, 2] as const;
/** A block of the page's own articleBody is looked up by this many code units without spaces. */
const BODY_PROBE = 40;

/**
 * One row of numbers for every draft, in one order; `shares` as of `chooseContainer`.
 * `null` for blocks far from anything like an article: they are not worth the time.
 */
export function describeDrafts(
  drafts: readonly Draft[],
  shares: readonly number[],
  hints: PageHints,
): (Float64Array | null)[] {
  const { max, top } = weighPlaces(drafts);
  const texts = countTexts(drafts);
  const title = wordSet(hints.headline);
  const description = wordSet(hints.description);
  const articleBody = bareText(hints.articleBody);
  const signatures = weighSignatures(drafts, shares);
  const [firstKept, lastKept] = rangeOfKept(drafts, shares);
  const basics = drafts.map((draft, i) => basicsOf(draft, shares[i]!, max));
  const rows: (Float64Array | null)[] = [];
  let headingsBefore = 0;
  let sinceKept = 0;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const { block, place } = draft;
    const basic = basics[i]!;
    if (place.heading) headingsBefore++;
    sinceKept = shares[i]! >= 0.5 ? 0 : sinceKept + 1;
    if (!isCandidate(draft, basic, i, firstKept, lastKept)) {
      rows.push(null);
      continue;
    }
    const length = Math.max(1, block.text.length);
    const sample = block.text.slice(0, SAMPLE);
    const sampled = Math.max(1, sample.length);
    const words = wordsOf(sample);
    const signature = signatures.get(signatureOf(place))!;
    const row: number[] = [
      Math.log1p(block.text.length),
      basic.linkShare,
      draft.strongLength / length,
      place.depth,
      basic.mass,
      (place.parent?.mass ?? 0) / max,
      distanceTo(place, top),
      i / drafts.length,
      drafts.length,
      place.parent?.children ?? 0,
      basic.endsSentence,
      countOf(sample, PUNCTUATION) / sampled,
      countOf(sample, DIGIT) / sampled,
      Number(sample === sample.toUpperCase()),
      Number(OPENING_QUOTE.test(block.text)),
      place.heading,
      place.listDepth,
      TYPES.indexOf(block.type),
      basic.isPlainParagraph,
      Number(place.element.localName === 'div'),
      words.length,
      words.length / sampled,
      texts.get(block.text) ?? 1,
      shareIn(words, title),
      shareIn(words, description),
      articleBody ? Number(isIn(block.text, articleBody)) : -1,
      basic.share,
      signature.mass,
      signature.keptShare,
      signature.count,
      firstKept < 0 ? -2 : i < firstKept ? -1 : i > lastKept ? 1 : 0,
      firstKept < 0 ? 0 : (i - firstKept) / Math.max(1, lastKept - firstKept),
      Math.min(30, sinceKept),
      headingsBefore,
      Number(draft.inlineCues !== 0),
    ];
    for (const bit of TRACKED_BITS) row.push(Number((place.tags & bit) !== 0));
    const near = place.nearCues | draft.inlineCues;
    for (let cue = 0; cue < cueCount; cue++) row.push(hasCue(near, cue) ? 2 : hasCue(place.farCues, cue) ? 1 : 0);
    row.push(Number(hasCue(place.ownCues, CUE.body)));
    const beginning = block.text.slice(0, MAX_CUE_TEXT);
    for (const cue of TEXT_CUES) row.push(Number(cue.test(beginning)));
    for (const step of NEIGHBOURS) {
      const near = basics[i + step];
      if (near)
        row.push(near.logLength, near.linkShare, near.mass, near.endsSentence, near.isPlainParagraph, near.share);
      else row.push(-1, -1, -1, -1, -1, -1);
    }
    row.push(windowShare(basics, i));
    rows.push(Float64Array.from(row));
  }
  return rows;
}

/** Blocks around the article's container that are looked at, and the least share of the heaviest prose beneath an ancestor. */
const CANDIDATE_REACH = 12;
const CANDIDATE_MASS = 0.05;

function isCandidate({ block }: Draft, basic: Basics, index: number, first: number, last: number): boolean {
  if (block.type === 'figure' || block.type === 'embed' || block.type === 'rule') return false;
  if (basic.share > 0 || basic.mass >= CANDIDATE_MASS) return true;
  return first >= 0 && index >= first - CANDIDATE_REACH && index <= last + CANDIDATE_REACH;
}

const TYPES = ['paragraph', 'heading', 'quote', 'list-item', 'preformatted', 'table', 'figure', 'embed', 'rule'];

interface Basics {
  logLength: number;
  linkShare: number;
  mass: number;
  endsSentence: number;
  isPlainParagraph: number;
  share: number;
}

function basicsOf({ block, place, linkLength }: Draft, share: number, max: number): Basics {
  let mass = place.mass;
  let at = place.parent;
  for (let level = 0; at && level < MASS_LEVELS; level++, at = at.parent) mass = Math.max(mass, at.mass);
  return {
    logLength: Math.log1p(block.text.length),
    linkShare: linkLength / Math.max(1, block.text.length),
    mass: mass / max,
    endsSentence: Number(SENTENCE_END.test(block.text.slice(-4))),
    isPlainParagraph: Number(place.element.localName === 'p'),
    share,
  };
}

/** How much of the surrounding text, five blocks each way, stands in the container. */
function windowShare(basics: readonly Basics[], at: number): number {
  let kept = 0;
  let all = 0;
  for (let i = Math.max(0, at - 5); i <= Math.min(basics.length - 1, at + 5); i++) {
    if (i === at) continue;
    all += basics[i]!.logLength;
    kept += basics[i]!.logLength * basics[i]!.share;
  }
  return all ? kept / all : 0;
}

function countTexts(drafts: readonly Draft[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { block } of drafts) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  return counts;
}

interface Signature {
  mass: number;
  keptShare: number;
  count: number;
}

/** Blocks of one make: the same element and names in a parent of the same make. */
const signatureOf = ({ make, parent }: Place): string => `${make}<${parent?.make ?? ''}`;

function weighSignatures(drafts: readonly Draft[], shares: readonly number[]): Map<string, Signature> {
  const signatures = new Map<string, Signature & { length: number; kept: number }>();
  let all = 1;
  drafts.forEach(({ block, place }, i) => {
    const key = signatureOf(place);
    let signature = signatures.get(key);
    if (!signature) {
      signature = { mass: 0, keptShare: 0, count: 0, length: 0, kept: 0 };
      signatures.set(key, signature);
    }
    signature.count++;
    signature.length += block.text.length;
    signature.kept += block.text.length * shares[i]!;
    all += block.text.length;
  });
  for (const signature of signatures.values()) {
    signature.mass = signature.length / all;
    signature.keptShare = signature.length ? signature.kept / signature.length : 0;
  }
  return signatures;
}

function rangeOfKept(drafts: readonly Draft[], shares: readonly number[]): [first: number, last: number] {
  let first = -1;
  let last = -1;
  drafts.forEach(({ block }, i) => {
    if (shares[i]! < 0.5 || block.text.length < 40) return;
    if (first < 0) first = i;
    last = i;
  });
  return [first, last];
}

/** Steps up to the heaviest place; -1 when the block is not in it. */
function distanceTo(place: Place, top: Place | null): number {
  let steps = 0;
  for (let at: Place | null = place; at; at = at.parent, steps++) if (at === top) return steps;
  return -1;
}

const wordsOf = (text: string): string[] => text.toLowerCase().replace(SIGNS, ' ').trim().split(' ');

const wordSet = (text: string): Set<string> => new Set(text ? wordsOf(text) : []);

function shareIn(words: readonly string[], set: ReadonlySet<string>): number {
  if (!words.length || !set.size) return 0;
  let count = 0;
  for (const word of words) if (set.has(word)) count++;
  return count / words.length;
}

/** Whether a text begins somewhere in a body, which is given as `bareText` makes it. */
export function isIn(text: string, body: string): boolean {
  const probe = bareText(text.slice(0, 4 * BODY_PROBE)).slice(0, BODY_PROBE);
  return probe.length > 2 && body.includes(probe);
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
