import { anyCase } from '../../any-case';
import { CUE, hasCue } from '../class-cues';
import type { ClutterRule } from '../rule';

const DATE_LINE = anyCase(
  /^\W{0,3}(?:(?:published|updated|posted|last (?:updated|modified)|first published|date|view date|stand|aktualisiert|veröffentlicht|erstellt|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|publicerad|uppdaterad|publisert|oppdatert|julkaistu|geplaatst|opublikowano|aktualizacja|опубликовано|yayınlanma|güncelleme|تاريخ النشر|نشر في|تاریخ انتشار|פורסם|עודכן|प्रकाशित|अपडेट(?:ेड)?|প্রকাশ(?:িত)?|diterbitkan|diperbarui|đăng ngày|cập nhật|เผยแพร่|発行|公開日?|更新日?|投稿日|发布时间|发表于|發布時間|入力|입력|수정|등록|imechapishwa)\b.{0,70}|.{0,30}\b(?:19|20)\d\d\b.{0,30}\d{1,2}[:.h]\d\d.{0,25}|\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d(?:[ ,-].{0,25})?|(?:20)\d\d[./年-]\s?\d{1,2}[./月-]\s?\d{1,2}.{0,25})$/,
);
const READING_TIME = anyCase(
  /^\W{0,3}(?:\d{1,3}[- ](?:min(?:ute)?n?s?|минут\w*|minuti?)\.?(?: (?:read|de lecture|di lettura|lesezeit|lectura|lästid))?|(?:lesezeit|reading time|temps de lecture|tempo di lettura).{0,30}|\d{1,3} (?:hours?|days?|minutes?) ago)\W{0,3}$/,
);
const BYLINE_START = anyCase(
  /^(?:by|von|par|por|di|av|af|door|text|από|yazan|автор|author|autor|written by|story by|reported by|interview:)\s?:?\s/,
);
/** A year and a number with a point also make a wine and its price. */
const PRICE = /[$€£¥₹%#]/;
const MAX_BYLINE = 140;

export const bylineAndDate: ClutterRule = {
  id: 'byline-and-date',
  reason: 'Byline or date, shown above the article',
  matches({ block, place, inlineCues }, { byline, drafts, index }) {
    const { text } = block;
    if (text.length > MAX_BYLINE || (block.type === 'heading' && place.heading < 4)) return false;
    if (READING_TIME.test(text)) return true;
    if (text.length < 90 && /\d/.test(text) && !PRICE.test(text) && DATE_LINE.test(text)) return true;
    const cues = place.nearCues | inlineCues;
    if (text.length < 60 && hasCue(place.ownCues | inlineCues, CUE.date) && /\d/.test(text) && !/[.!?]$/.test(text))
      return true;
    const names = byline.filter((name) => name.length > 3 && text.includes(name));
    if (!names.length) return text.length < 80 && BYLINE_START.test(text) && hasCue(cues, CUE.author);
    // A sentence about the author inside the text is content; a line that is little more than the name is not.
    const rest = text.length - names.reduce((sum, name) => sum + name.length, 0);
    return (
      rest < 25 ||
      (hasCue(cues, CUE.author) && rest < 60) ||
      (BYLINE_START.test(text) && rest < 60 && index < drafts.length / 2)
    );
  },
};
