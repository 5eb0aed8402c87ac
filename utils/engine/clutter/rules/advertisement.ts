import { anyCase } from '../../any-case';
import { ADVERTISEMENT, wholeOf } from '../label-words';
import type { ClutterRule } from '../rule';

const MARKER = wholeOf(ADVERTISEMENT);
const CONTINUES = anyCase(
  /^\W{0,3}(?:(?:story|article) continues (?:below|after)|continue reading below|continues below|scroll to continue|skip advertisement|advertisement[ .-]{1,5}(?:scroll|continue|story|article)|(?:lesen sie )?(?:weiter|nach) nach (?:der )?(?:anzeige|werbung)|artikel(?:en)? fortsätter efter|la suite après|sigue leyendo|der artikel wird|artikkelen fortsetter|lees verder onder)/,
);
/** Said by the site of itself; articles about sellers speak of commissions as well. */
const AFFILIATE = anyCase(
  /affiliate[ -]links?|provisions-?links?|\b(?:we|i|this (?:site|website|blog|post)|our (?:site|partners))\b.{0,60}\b(?:earn|receive|make|get)s?\b.{0,40}\b(?:commission|kickback)|partnerlinks?\b.{0,80}provision|liens? affiliés?|enlaces? de afiliad/,
);

export const advertisement: ClutterRule = {
  id: 'advertisement',
  reason: 'Advertisement',
  matches({ block }) {
    const { text } = block;
    if (text.length > 400) return false;
    return (
      (text.length < 60 && MARKER.test(text)) || (text.length < 120 && CONTINUES.test(text)) || AFFILIATE.test(text)
    );
  },
};
