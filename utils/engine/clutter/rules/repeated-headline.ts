import { foldText } from '../../fold-text';
import type { ClutterRule } from '../rule';

let lastHeadline = '';
let lastTitle = '';

/** Asked for the same headline block by block. */
function titleOf(headline: string): string {
  if (headline !== lastHeadline) {
    lastHeadline = headline;
    lastTitle = foldText(headline);
  }
  return lastTitle;
}

/** Letters that may stand around it: a kicker, a site's name, a date. */
const MAX_REST = 60;

export const repeatedHeadline: ClutterRule = {
  id: 'repeated-headline',
  reason: 'The headline once more',
  matches({ block }, { headline }) {
    const title = titleOf(headline);
    if (!title || block.text.length < Math.max(4, title.length) || block.text.length > 3 * headline.length + MAX_REST)
      return false;
    const own = foldText(block.text);
    if (own === title) return true;
    if (title.length <= 20 || !own.includes(title)) return false;
    // Old pages set the way through the site, the headline and the date as lines of one block.
    const rest = own.replaceAll(title, '').length;
    return rest <= ((own.length - rest) / title.length >= 2 ? 2 * MAX_REST : MAX_REST);
  },
};
