import type { ClutterRule } from '../rule';

const NOTICE =
  /^\W{0,3}(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|無断転載)|(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)\W{0,3}$|may not be (?:published|reproduced|broadcast|rewritten)|무단\s?전재/i;
const SOURCE_LINE = /^(?:source|quelle[n]?|fuente|fonte|källa|kilde|zdroj|źródło|bron)\s?:.{0,60}$/i;

export const copyright: ClutterRule = {
  id: 'copyright',
  reason: 'Copyright or source line',
  matches({ block }) {
    const { text } = block;
    return text.length < 250 && (NOTICE.test(text) || (text.length < 70 && SOURCE_LINE.test(text)));
  },
};
