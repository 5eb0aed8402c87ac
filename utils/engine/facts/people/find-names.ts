import type { Analysis } from '../analysis';
import { loadNameLists } from '../tagger/word-traits';
import { DEMONYMS, PARTICLES, THING_WORDS } from '../tagger/words/names';
import { HONORIFICS, ROLE_NOUNS, TITLES } from '../tagger/words/roles';
import { FUNCTION_WORDS } from '../tagger/words/speech';
import { dropUnsupported } from './drop-unsupported';
import { isThing } from './is-thing';
import {
  areNeighbours,
  type BlockView,
  isCapitalised,
  type NameSpan,
  opensSentence,
  taggedSpans,
  viewBlock,
} from './name-span';
import { findRepeatsInSteps } from './repeats';
import { isRoleNoun } from './role-words';
import { findTold } from './told-names';
import { extendSpan, isGivenBeforeParticle, mergeSpans, trimSpan } from './trim-spans';

/** Which tokens already belong to a name. */
class Taken {
  readonly #marks: Uint8Array[];
  constructor(views: readonly BlockView[]) {
    this.#marks = views.map((view) => new Uint8Array(view.words.length));
  }
  add({ at, first, last }: NameSpan): void {
    this.#marks[at]!.fill(1, first, last);
  }
  has(at: number, i: number): boolean {
    return this.#marks[at]![i] === 1;
  }
}

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}’'.‐‑-]*$/u;
const MAX_NAME_WORDS = 4;
/** Titles that are given names, surnames or common words as well and promise no name after them. */
const WEAK_TITLES = new Set('judge justice sir lt chair brother sister father general major coach captain'.split(' '));
/** Titles strong enough to make a name of the capitalised word after them, whatever the tagger says. */
const STRONG_TITLES = new Set(
  (
    'mr mrs ms mx dr sen rep gov prof sgt capt rev messrs shri smt lt sir judge justice senator congressman congresswoman sheriff ' +
    'detective det sens reps cpl pvt cmdr col maj supt insp const pastor rabbi imam ayatollah councilman councilwoman councillor'
  ).split(' '),
);

/** Where a run of name words from `first` on ends. */
function endOfRun(view: BlockView, first: number, isFree: (i: number) => boolean): number {
  const { words } = view;
  let end = first + 1;
  while (end < words.length && end - first < MAX_NAME_WORDS && areNeighbours(view, end - 1) && isFree(end)) {
    const isParticle = PARTICLES.has(words[end]!) && isCapitalised(words[end + 1]) && areNeighbours(view, end);
    if (!isParticle && !(isCapitalised(words[end]) && NAME_WORD.test(words[end]!))) break;
    end++;
  }
  return end;
}

/** Names behind a title: "Mr. Okonkwo", "Sen. Ann Bo". */
function findTitled(view: BlockView, at: number, taken: Taken): NameSpan[] {
  const { words, forms } = view;
  const { common } = loadNameLists();
  const found: NameSpan[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    if (!STRONG_TITLES.has(forms[i]!) || !isCapitalised(words[i]) || !areNeighbours(view, i)) continue;
    const form = forms[i + 1]!;
    const isName = isCapitalised(words[i + 1]) && NAME_WORD.test(words[i + 1]!) && !taken.has(at, i + 1);
    if (!isName || HONORIFICS.has(form) || TITLES.has(form) || ROLE_NOUNS.has(form) || DEMONYMS.has(form)) continue;
    if (THING_WORDS.has(form) || FUNCTION_WORDS.has(form)) continue;
    const last = endOfRun(view, i + 1, (token) => !taken.has(at, token) && !THING_WORDS.has(forms[token]!));
    if (last === i + 2 && WEAK_TITLES.has(forms[i]!) && common.has(form)) continue;
    const span: NameSpan = { at, first: i + 1, last, evidence: 'title' };
    taken.add(span);
    found.push(span);
  }
  return found;
}

/** "Gen. Mark Milley" taken for an organisation: a role before it, or both lists, say that it is somebody. */
function isMistaken(view: BlockView, i: number): boolean {
  const { words, forms, otherNames } = view;
  const { given, surnames, common } = loadNameLists();
  const size = otherNames[i]!;
  const end = i + size;
  if (size < 2 || size > 3 || !given.has(forms[i]!) || (otherNames[i - 1] ?? 0) > 0) return false;
  const last = forms[end - 1]!;
  if (
    THING_WORDS.has(last) ||
    DEMONYMS.has(last) ||
    common.has(last) ||
    /^['’]s$/.test(last) ||
    !NAME_WORD.test(words[end - 1]!)
  )
    return false;
  if (isCapitalised(words[end]) && areNeighbours(view, end - 1)) return false;
  const before = opensSentence(view, i) ? '' : (forms[i - 1] ?? '');
  return HONORIFICS.has(before) || isRoleNoun(before, words[i - 1] ?? '') || surnames.has(last);
}

/** Names the lists know and the tagger missed: a given name and what follows it. */
function findListed(view: BlockView, at: number, taken: Taken): NameSpan[] {
  const { words, forms, otherNames } = view;
  const { given, common } = loadNameLists();
  const found: NameSpan[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const form = forms[i]!;
    if (!isCapitalised(words[i]) || !given.has(form) || common.has(form) || taken.has(at, i)) continue;
    if (otherNames[i] !== 0 && !isMistaken(view, i)) continue;
    if (words[i] === words[i]!.toUpperCase() || DEMONYMS.has(form) || THING_WORDS.has(form)) continue;
    const isFree = (token: number) => !taken.has(at, token) && words[token] !== words[token]!.toUpperCase();
    const last = endOfRun(view, i, (token) => isFree(token) || /^\p{Lu}\.$/u.test(words[token]!));
    const end = forms[last - 1]!;
    if (last - i < 2 || THING_WORDS.has(end) || (isCapitalised(words[last]) && areNeighbours(view, last - 1))) continue;
    const before = i - 1;
    if (
      before >= 0 &&
      areNeighbours(view, before) &&
      isCapitalised(words[before]) &&
      !opensSentence(view, before) &&
      !ROLE_NOUNS.has(forms[before]!) &&
      !TITLES.has(forms[before]!) &&
      !HONORIFICS.has(forms[before]!)
    )
      continue;
    const rest = forms.slice(i + 1, last);
    if (otherNames.subarray(i, last).some((size) => size > 0) && !isMistaken(view, i)) continue;
    if (
      rest.some(
        (word) => DEMONYMS.has(word) || FUNCTION_WORDS.has(word) || (common.has(word) && opensSentence(view, i)),
      )
    )
      continue;
    const span: NameSpan = { at, first: i, last, evidence: 'list' };
    taken.add(span);
    found.push(span);
  }
  return found;
}

const placeOf = ({ at, first }: NameSpan): string => `${at}:${first}`;

function isTaken(taken: Taken, at: number, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (taken.has(at, i)) return true;
  return false;
}

/** Spans in reading order, overlaps resolved in favour of the earlier and longer one. */
function withoutOverlaps(spans: NameSpan[]): NameSpan[] {
  const sorted = [...spans].sort((a, b) => a.at - b.at || a.first - b.first || b.last - a.last);
  const kept: NameSpan[] = [];
  for (const span of sorted) {
    const previous = kept.at(-1);
    if (previous?.at !== span.at || previous.last <= span.first) kept.push(span);
  }
  return kept;
}

/** Every place of an article where a person is named, and the views of its blocks. Yields between units of work. */
export function* findNamesInSteps(analysis: Analysis): Generator<undefined, { spans: NameSpan[]; views: BlockView[] }> {
  const views: BlockView[] = [];
  for (const block of analysis.blocks) {
    views.push(viewBlock(block));
    yield undefined;
  }
  const trimmed = taggedSpans(analysis).flatMap((span) => trimSpan(views[span.at]!, span) ?? []);
  const taken = new Taken(views);
  for (const span of trimmed) taken.add(span);
  yield undefined;
  const spans = mergeSpans(views, trimmed).map((span) => {
    const wide = extendSpan(views[span.at]!, span, (i) => taken.has(span.at, i));
    taken.add(wide);
    return wide;
  });
  yield undefined;
  for (const [at, view] of views.entries()) {
    spans.push(...findTitled(view, at, taken));
    yield undefined;
  }
  for (const [at, view] of views.entries()) {
    spans.push(...findListed(view, at, taken));
    yield undefined;
  }
  const byFirst = new Map(spans.map((span) => [placeOf(span), span]));
  for (const [at, view] of views.entries()) {
    for (const span of findTold(view, at)) {
      // What another rule has found stands, unless it is the beginning of this name only.
      const beginning = byFirst.get(placeOf(span));
      const from = beginning && beginning.last < span.last ? beginning.last : span.first;
      if (isTaken(taken, at, from, span.last)) continue;
      spans.push(span);
      taken.add(span);
      byFirst.set(placeOf(span), span);
    }
    yield undefined;
  }
  const known = withoutOverlaps(spans).filter((span) => !isThing(views[span.at]!, span));
  const repeats = yield* findRepeatsInSteps(views, known, (at, i) => taken.has(at, i));
  for (const span of repeats) {
    if (isGivenBeforeParticle(views[span.at]!, span) && !taken.has(span.at, span.first - 1)) span.first--;
  }
  return { spans: withoutOverlaps(dropUnsupported(analysis, views, [...known, ...repeats])), views };
}
