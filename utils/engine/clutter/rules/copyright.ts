import { anyCase } from '../../any-case';
import type { ClutterRule } from '../rule';

const NOTICE = anyCase(
  /^\W{0,3}(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|無断転載|版权所有|版權所有|저작권자|جميع الحقوق محفوظة|כל הזכויות שמורות|все права защищены|усі права захищені|všechna práva|wszelkie prawa|tüm hakları|alle rettigheter|hak cipta|bản quyền|haki zote)|(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)\W{0,3}$|\bcopyright\s?[:©]|may not be (?:published|reproduced|broadcast|rewritten)|무단\s?전재/,
);
const SOURCE_LINE = anyCase(/^(?:source|quelle[n]?|fuente|fonte|källa|kilde|zdroj|źródło|bron)\s?:.{0,60}$/);

export const copyright: ClutterRule = {
  id: 'copyright',
  reason: 'Copyright or source line',
  matches({ block }) {
    const { text } = block;
    return text.length < 250 && (NOTICE.test(text) || (text.length < 70 && SOURCE_LINE.test(text)));
  },
};
