import type { Draft } from '../../extraction/drafts/draft';
import type { ClutterRule } from '../rule';

/** A word or two with a counter, such as a button of applause. */
const COUNTER = /^[\p{L}! ]{1,24}[(（]\d{1,9}[)）]$/u;

/** What most texts answer is asked first: letters of all scripts take a browser long to make ready. */
const isCounter = (text: string): boolean => /[)）]$/.test(text) && COUNTER.test(text);
const isWordless = (text: string): boolean => !/[a-z\d]/i.test(text) && !/[\p{L}\p{N}]/u.test(text);

/** What sites call words that only screen readers say: where a box begins and ends, what a button does. */
const UNSEEN =
  /(?:^|[\s_-])sr-?only|screen-?reader|visually-?hidden|hide-?(?:completely|visually)|hidden-?visually|assistive-?text/i;
const MAX_UNSEEN = 60;

/** Whether one of the inline elements around its words, or the block itself, is hidden from the eye. */
function isUnseen({ block, inline, place }: Draft): boolean {
  if (block.text.length > MAX_UNSEEN || block.type !== 'paragraph') return false;
  for (let at: typeof inline | null = inline; at; at = at.parent) {
    if (at.names && UNSEEN.test(at.names)) return true;
    if (at === place) break;
  }
  return false;
}

export const strayLabel: ClutterRule = {
  id: 'stray-label',
  reason: 'Counter or control without words',
  matches: (draft) => {
    const { text, type } = draft.block;
    if (type === 'figure' || type === 'rule' || type === 'embed' || type === 'preformatted') return false;
    return (text.length < 32 && (isCounter(text) || isWordless(text))) || isUnseen(draft);
  },
};
