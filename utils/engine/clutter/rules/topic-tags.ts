import { anyCase } from '../../any-case';
import { CUE, hasCue } from '../class-cues';
import { type ClutterRule, linkShareOf } from '../rule';

const LABEL = anyCase(
  /^(?:tags?|topics?|in this (?:article|story)|filed under|themen?|schlagw(?:orte|örter)|stichworte|keywords|mots[- ]cl[ée]s|sujets|etiquetas|temas|tópicos|assuntos|argomenti|ämnen|emner|teemat|konular|etiketler|теги|темы|kategorie|categor(?:y|ies|ie|ía)|more on this topic|mehr zum thema|in|标签|標籤|关键词|關鍵字|タグ|キーワード|태그|štítky|témata|címkék|etichete|ετικέτες|мітки|теми|tagovi|tagi|الوسوم|كلمات مفتاحية|برچسب‌ها|تگیات|תגיות|टैग्स?|ট্যাগ|topik|từ khóa|แท็ก|mada)\s?:?$/,
);
const INLINE_LABEL = anyCase(
  /^(?:tags?|topics|filed under|schlagwörter|etiquetas|temas|mots[- ]cl[ée]s|теги|categor(?:y|ies))\s?:/,
);
const MAX_TAG = 50;

export const topicTags: ClutterRule = {
  id: 'topic-tags',
  reason: 'Topic tags',
  matches(draft, { drafts, index }) {
    const { block, place, inlineCues } = draft;
    const { text } = block;
    const linked = linkShareOf(draft);
    if (text.length < 300 && INLINE_LABEL.test(text) && linked > 0.3) return true;
    if (text.length > MAX_TAG) return false;
    if (LABEL.test(text)) {
      const next = drafts[index + 1];
      return (
        linked > 0.5 ||
        hasCue(place.nearCues, CUE.tags) ||
        (next !== undefined && linkShareOf(next) > 0.8 && next.block.text.length <= MAX_TAG)
      );
    }
    if (linked < 0.8) return false;
    if (hasCue(place.nearCues | inlineCues, CUE.tags)) return true;
    return block.type === 'list-item' && isShortLinkRun(drafts, index);
  },
};

/** Whether at least two list items on end are nothing but a short link. */
function isShortLinkRun(drafts: Parameters<ClutterRule['matches']>[1]['drafts'], index: number): boolean {
  const isShortLink = (i: number): boolean => {
    const draft = drafts[i];
    return draft?.block.type === 'list-item' && draft.block.text.length <= MAX_TAG && linkShareOf(draft) > 0.8;
  };
  return isShortLink(index - 1) || isShortLink(index + 1);
}
