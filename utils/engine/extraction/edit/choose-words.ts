import type { Metadata } from '../../article';
import { classifyDrafts } from '../../clutter/classifier/classify';
import { decideBlocks } from '../../clutter/classifier/decide-blocks';
import { describeDrafts } from '../../clutter/classifier/features';
import { guideByBody } from '../../clutter/classifier/guide-by-body';
import { findClutterRule } from '../../clutter/rules';
import { bareText } from '../../fold-text';
import { isWithin } from '../drafts/draft';
import type { Survey } from '../survey-page';
import { clutterContextOf } from './clutter-context';
import { findNoteLabel } from './keep-notes';
import { isTeaserPicture } from './picture-scene';
import { removeBoxes, removeLabelledLists } from './remove-boxes';
import { removeComments } from './remove-comments';
import { removeKickers } from './remove-kickers';
import { isWords, keptRange, removeDraft, type Selection } from './selection';

const UNLIKE = 'unlike-the-article';

/** Chosen blocks of words, rules applied; pictures and embeds are placed afterwards. */
export function chooseWords({ drafts, captions, containerShares, metadata, hints }: Survey): Selection {
  const judgements = classifyDrafts(describeDrafts(drafts, containerShares, hints));
  // Where a page is sold, its JSON-LD may hold more than it shows this reader.
  const isFree = metadata.isAccessibleForFree !== false;
  const probabilities = isFree ? guideByBody(judgements, drafts, containerShares, hints.articleBody) : judgements;
  const judged = drafts.map((draft, i) => ({
    length: isWords(draft) && !captions.has(i) ? draft.block.text.length : 0,
    isKept: containerShares[i]! >= 0.5,
    probability: probabilities[i]!,
  }));
  const kept = decideBlocks(judged).map((isKept, i) => isKept && judged[i]!.length > 0);
  drafts.forEach((draft, i) => {
    const label = containerShares[i]! >= 0.5 ? findNoteLabel(draft) : null;
    if (!label) return;
    draft.block.label = label;
    kept[i] = true;
  });
  const selection: Selection = { drafts, kept, removals: new Map() };
  drafts.forEach((draft, i) => {
    if (isWords(draft) && !kept[i] && !captions.has(i) && containerShares[i]! >= 0.5) {
      selection.removals.set(i, { rule: UNLIKE, reason: 'Stands in the text but is not like it' });
    }
  });
  applyRules(selection, metadata);
  removeLabelledLists(selection);
  removeBoxes(selection, probabilities);
  removeComments(selection, metadata);
  removeKickers(selection, metadata);
  removeEmptySections(selection);
  removeRepeats(selection);
  return selection;
}

/** Leaves out what a rule knows as clutter, the first rule that matches giving the reason. */
export function applyRules(selection: Selection, metadata: Metadata): void {
  const context = clutterContextOf(selection, metadata);
  selection.drafts.forEach((draft, index) => {
    // What merely looks unlike the article gets the better reason, where there is one: the look may be overruled later.
    const isUnlike = selection.removals.get(index)?.rule === UNLIKE;
    if ((!selection.kept[index] && !isUnlike) || draft.block.label) return;
    context.index = index;
    const rule = findClutterRule(draft, context);
    if (!rule) return;
    if (isUnlike) selection.removals.delete(index);
    removeDraft(selection, index, rule.id, rule.reason);
  });
}

/** A heading whose section was left out goes too. */
function removeEmptySections(selection: Selection): void {
  const { drafts, kept } = selection;
  const [, last] = keptRange(selection);
  let lastWords = last;
  while (lastWords > 0 && (!kept[lastWords] || drafts[lastWords]!.block.type === 'heading')) lastWords--;
  const prose = drafts[lastWords]?.place.parent;
  let following: 'words' | 'heading' | 'nothing' = 'nothing';
  for (let i = last; i >= 0; i--) {
    if (!kept[i]) continue;
    const { block, place } = drafts[i]!;
    if (block.type !== 'heading' || (place.parent === prose && isOverPicture(selection, i))) following = 'words';
    else if (following === 'nothing') removeDraft(selection, i, 'empty-section', 'Heading of a part that was left out');
    else following = 'heading';
  }
}

/** Blocks left out, such as a notice in place of an embed, that may stand between a heading and its picture. */
const PICTURE_REACH = 4;

/** A heading may have a picture with its caption and no more: lists of pictures are set so. */
function isOverPicture({ drafts, kept }: Selection, index: number): boolean {
  for (let i = index + 1; i <= index + PICTURE_REACH && i < drafts.length && !kept[i]; i++) {
    const { block, place } = drafts[i]!;
    if (block.type !== 'figure') continue;
    return block.text !== '' && !isTeaserPicture(drafts[i]!) && isWithin(place, drafts[index]!.place.parent);
  }
  return false;
}

const MIN_REPEAT_LENGTH = 40;
/** Sub-headings often take their words from the text; a longer one is a pull quote. */
const MAX_SUB_HEADING = 90;
/** More quotations and long headings than these are no pull quotes: each costs a search through the whole text. */
const MAX_PULL_QUOTES = 200;

/** The same words a second time, and pull quotes: words of the text set apart once more. */
function removeRepeats(selection: Selection): void {
  const { drafts, kept } = selection;
  const seen = new Set<string>();
  const squeezed = drafts.map(({ block }, i) => (kept[i] ? bareText(block.text) : ''));
  const all = squeezed.filter(Boolean).join('\n');
  let searches = 0;
  drafts.forEach(({ block }, i) => {
    if (!kept[i] || block.text.length < MIN_REPEAT_LENGTH || block.type === 'table') return;
    const words = squeezed[i]!;
    const isQuote = block.type === 'quote' || (block.type === 'heading' && block.text.length > MAX_SUB_HEADING);
    if (seen.has(words)) removeDraft(selection, i, 'repeated-text', 'Words that stand elsewhere in the article');
    else if (isQuote && ++searches <= MAX_PULL_QUOTES && all.indexOf(words) !== all.lastIndexOf(words)) {
      removeDraft(selection, i, 'pull-quote', 'Words of the text set apart once more');
    }
    seen.add(words);
  });
}
