import { loadNameLists } from '../tagger/word-traits';
import { NAME_SUFFIX, THING_ENDS, THING_OPENERS, THING_WORDS } from '../tagger/words/names';
import { NAMESAKES } from '../tagger/words/namesakes';
import { PLACES } from '../tagger/words/places';
import { type BlockView, coreOf, isCapitalised, type NameSpan } from './name-span';
import { isDescribed } from './told-names';
import { POST_NOMINAL } from './trim-spans';

/** Whether several words that look like a name are a thing's: by what they are, or by what they are part of. */
export function isThing(view: BlockView, span: NameSpan): boolean {
  const core = coreOf(view, span);
  // An age or a role beside it tells somebody of that name.
  if (core.length < 2 || span.evidence === 'told' || isDescribed(view, span.last)) return false;
  return isPartOfThing(view, span) || (span.evidence !== 'title' && NAMESAKES.has(core.join(' ')));
}

/** "a Taylor Swift-themed club" */
const DESCRIBING_END = /-(?:themed|style|like|era|inspired|esque|backed|designed|branded|produced)$/;

/** "Clipboard AI", "Plymouth MP": letters behind words that are not shouted. */
function isShoutedEnd(words: readonly string[], first: number, last: number): boolean {
  const end = words[last - 1]!;
  if (!/^[A-Z]{2,5}$/.test(end) || NAME_SUFFIX.test(end) || POST_NOMINAL.test(end)) return false;
  for (let i = first; i < last - 1; i++) if (/^[A-Z]{2,}$/.test(words[i]!)) return false;
  return true;
}

/** "Dick Clark Productions": what follows makes a thing of the name; a name holds no numbers and small words. */
function isPartOfThing(view: BlockView, { first, last, evidence }: NameSpan): boolean {
  const { words, forms } = view;
  const { given, surnames } = loadNameLists();
  const end = forms[last - 1]!;
  if (THING_OPENERS.has(forms[first]!) && !(given.has(forms[first]!) && surnames.has(end))) return true;
  if (evidence === 'tagger' && PLACES.has(end) && !surnames.has(end) && !given.has(forms[first]!)) return true;
  if (DESCRIBING_END.test(end) || isShoutedEnd(words, first, last)) return true;
  if (
    /^(?:Productions|Records|Foundation|Institute|University|College|Hospital|Center|Centre|Group|Inc|Corp|Ltd|LLC|Airport|Stadium|Museum|Library|Prize|Award|Act|Works|Studios|Entertainment|Park|Street|Avenue|Bridge|Church|School|Theatre|Theater|Show|Company|Partners|Capital|Bank|Motors)\b/.test(
      words[last] ?? '',
    ) &&
    isCapitalised(words[last])
  )
    return true;
  if (
    /^(?:hospital|airport|stadium|school|university|bridge|museum|prize|award|supercomputer|telescope|building|hotel|foundation)$/.test(
      words[last] ?? '',
    )
  )
    return true;
  for (let i = first; i < last; i++) {
    if (/^\d/.test(words[i]!) || /^(?:on|in|at|to|for|with|of)$/.test(words[i]!)) return true;
  }
  return (THING_WORDS.has(end) || THING_ENDS.has(end)) && !surnames.has(end);
}
