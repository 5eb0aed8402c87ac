import type { Block } from '../../article';
import { isInside } from '../drafts/tags';
import { isWords, keptRange, removeDraft, type Selection } from './selection';

/** What somebody wants kept or left out on a site, on every page of it. Of what is given all must match. */
export interface BlockRule {
  action: 'keep' | 'remove';
  /** For `keep`: what the clutter rule of this id left out. */
  rule?: string;
  /** `Block.place`. */
  place?: string;
  /** First words as `ruleWords` gives them. */
  words?: string;
}

/** Id and reason of what is left out because a rule of the reader's owner says so. */
export const YOUR_CHOICE = { rule: 'your-choice', reason: 'Removed by you' } as const;

/** Blocks around the article in which something is still near it: a head with its share bar, comments below. */
const NEAR_BEFORE = 20;
const NEAR_AFTER = 200;
/** A sort of place that holds more of the words than this is the article's own text: a rule about it is none. */
const MAX_REMOVED_SHARE = 0.5;

const MAX_WORDS = 8;
/** From here on the beginning of a text tells it from others; a shorter text has to be the same altogether. */
const TELLING_WORDS = 5;
const MAX_LABEL_LENGTH = 40;

/** Applies the rules of a site over everything that was decided before. Without rules it costs nothing. */
export function applySiteRules(selection: Selection, rules: readonly BlockRule[]): void {
  const keeping = rules.filter(({ action }) => action === 'keep');
  const removing = rules.filter(({ action }) => action === 'remove');
  if (keeping.length) keepChosen(selection, keeping);
  if (removing.length) removeChosen(selection, removing);
}

function keepChosen({ drafts, kept, removals }: Selection, rules: readonly BlockRule[]): void {
  const [first, last] = keptRange({ drafts, kept, removals });
  for (const [index, { rule }] of removals) {
    if (index < first - NEAR_BEFORE || index > last + NEAR_AFTER) continue;
    const { block, place } = drafts[index]!;
    if (isInside(place.tags, 'nav') || !rules.some((each) => matchesRule(each, block, rule))) continue;
    kept[index] = true;
    removals.delete(index);
  }
}

function removeChosen(selection: Selection, rules: readonly BlockRule[]): void {
  const { drafts, kept } = selection;
  const lengthOf = (index: number): number => (isWords(drafts[index]!) ? drafts[index]!.block.text.length : 0);
  const shown = [...drafts.keys()].filter((index) => kept[index]);
  const all = shown.reduce((sum, index) => sum + lengthOf(index), 0);
  let left = all;
  for (const rule of rules) {
    const matching = shown.filter((index) => kept[index] && matchesRule(rule, drafts[index]!.block));
    const length = matching.reduce((sum, index) => sum + lengthOf(index), 0);
    if (rule.words === undefined && length > all * MAX_REMOVED_SHARE) continue;
    left -= length;
    // An article without words would be none.
    if (left <= 0) return;
    for (const index of matching) removeDraft(selection, index, YOUR_CHOICE.rule, YOUR_CHOICE.reason);
  }
}

/** Whether a rule speaks of a block. `removedBy`: the clutter rule that left it out. A rule of nothing matches nothing. */
export function matchesRule(rule: BlockRule, block: Block, removedBy?: string): boolean {
  if (rule.action === 'remove' && rule.rule !== undefined) return false;
  if (rule.rule === undefined && rule.place === undefined && rule.words === undefined) return false;
  if (rule.rule !== undefined && rule.rule !== removedBy) return false;
  if (rule.place !== undefined && rule.place !== block.place) return false;
  return rule.words === undefined || matchesWords(rule.words, block);
}

/**
 * The first words of a block, folded, to know it by on other pages. Where a label leads to something that is another
 * on each page, it is the label with its colon: `read also:` of "Read also: The weir holds". '' for one without words.
 */
export function ruleWords(block: Block): string {
  const label = labelOf(block);
  return label ? `${label}:` : foldWords(block.text).slice(0, MAX_WORDS).join(' ');
}

function matchesWords(words: string, block: Block): boolean {
  if (words.endsWith(':')) return labelOf(block) === words.slice(0, -1);
  const wanted = words.split(' ');
  const found = foldWords(block.text);
  if (wanted.length < TELLING_WORDS && found.length !== wanted.length) return false;
  return words !== '' && found.slice(0, wanted.length).join(' ') === words;
}

/** What stands before a colon when the rest is a link. */
function labelOf({ text, marks }: Block): string {
  const colon = text.slice(0, MAX_LABEL_LENGTH).search(/[:：]/);
  if (colon < 3) return '';
  const isLinked = marks.some(
    ({ kind, start, end }) => kind === 'link' && start >= colon && end - start > (text.length - colon) * 0.7,
  );
  return isLinked ? foldWords(text.slice(0, colon)).join(' ') : '';
}

/** Enough to hold the first words of any text. */
const FOLDED_LENGTH = 400;
const MAX_WORD_LENGTH = 30;

function foldWords(text: string): string[] {
  const words =
    text
      .slice(0, FOLDED_LENGTH)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, MAX_WORDS + 1).map((word) => word.slice(0, MAX_WORD_LENGTH));
}
