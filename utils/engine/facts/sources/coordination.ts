import type { AttributionWords } from '../../languages/attribution-words';
import { entityAt, entityBefore, isBreak, isCapital, type SourceView, type TokenSpan } from './source-view';

/** More names in a row are a list of something else. */
const MOST_PARTS = 6;

/**
 * The subjects a phrase joins: "analysts and sources in the camp" are two, "the Ministry of Health and Welfare" and "the
 * Russian and Syrian ministries" one. Where "and" joined two clauses ("he left and police said"), only the last counts.
 */
export function splitCoordination(
  view: SourceView,
  words: AttributionWords,
  span: TokenSpan,
  from: number,
): TokenSpan[] {
  const { forms, block } = view;
  const and = lastAnd(view, span);
  if (and < 0) return [span];
  const right = { first: and + 1, last: span.last };
  const rightToken = block.tokens[right.first]!;
  const entity = entityAt(block, block.tokens[and]!.start);
  const isOwnName = isCapital(view, right.first) || words.determiners.has(forms[right.first]!);
  const left = { first: span.first, last: and };
  // "Lee and her team": Lee speaks for them.
  if (/^(?:his|her|their|its)$/.test(forms[right.first]!) && isWhole(view, words, left)) return [left];
  if (entity || (!isOwnName && !isSpeakerNoun(view, words, right)))
    return isClause(view, words, span, from) ? [right] : [span];
  const isPartOfName = isCapital(view, right.first) && isCapital(view, and - 1);
  if (isPartOfName && forms.slice(left.first, left.last).some((form) => form === 'of' || form === 'for')) return [span];
  if (
    !isWhole(view, words, left) ||
    (isCapital(view, right.first) && !entityAt(block, rightToken.start) && isCapital(view, and - 1))
  )
    return [span];
  if (!opensClause(view, words, left.first, from)) return [right];
  const parts = [left, right];
  let first = left.first;
  while (parts.length < MOST_PARTS && forms[first - 1] === ',' && first - 1 > from) {
    const before = entityBefore(view, first - 1);
    if (!before) break;
    let at = first - 2;
    while (at > from && block.tokens[at]!.start > before.start) at--;
    parts.unshift({ first: at, last: first - 1 });
    first = at;
  }
  return parts;
}

function lastAnd({ forms }: SourceView, { first, last }: TokenSpan): number {
  for (let i = last - 2; i > first; i--) if (forms[i] === 'and') return i;
  return -1;
}

/** Whether what stands before "and" can speak by itself: a name, or a noun for speakers. */
function isWhole(view: SourceView, words: AttributionWords, left: TokenSpan): boolean {
  return entityBefore(view, left.last) !== undefined || isSpeakerNoun(view, words, left);
}

function isSpeakerNoun({ forms }: SourceView, words: AttributionWords, { first, last }: TokenSpan): boolean {
  const isKnown = (i: number) =>
    words.anonymousNouns.has(forms[i]!) || words.organizationNouns.has(forms[i]!) || words.documentNouns.has(forms[i]!);
  for (let i = first; i < last; i++) {
    if (i > first && words.prepositions.has(forms[i]!)) return isKnown(i - 1);
  }
  return isKnown(last - 1);
}

/** Whether a phrase's first word follows a sign, a conjunction or nothing: it is a subject, not an object. */
function opensClause(view: SourceView, words: AttributionWords, first: number, from: number): boolean {
  if (first <= from || isBreak(view, first - 1) || view.isQuoted[first - 1]) return true;
  return words.clauseWords.has(view.forms[first - 1]!) || view.forms[first - 1] === 'both';
}

function isClause(view: SourceView, words: AttributionWords, span: TokenSpan, from: number): boolean {
  return !opensClause(view, words, span.first, from);
}
