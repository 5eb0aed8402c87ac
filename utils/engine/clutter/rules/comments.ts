import { anyCase } from '../../any-case';
import { CUE, hasCue } from '../class-cues';
import type { ClutterRule } from '../rule';

const LABEL = anyCase(
  /^\W{0,3}(?:\d{1,6} )?(?:comments?|kommentare?|commentaires?|comentarios?|comentários|commenti|kommentarer|kommentit|reacties|komentarze|комментари[ийе]|yorumlar|コメント|评论|評論|留言|댓글|commenti|σχόλια|коментар[іи]|коментари|komentar[ie]?|komentáře|hozzászólások|comentarii|تعليقات|التعليقات|نظرات|تبصرے|תגובות|टिप्पणियाँ|टिप्पणी|मन्तव्य|মন্তব্য|bình luận|ความคิดเห็น|maoni|sharhi)\W{0,3}(?:\(?\d{0,6}\)?)$|^(?:leave a (?:comment|reply)|join the (?:conversation|discussion)|(?:view|show|read|see|post|add)(?: all| a)? .{0,12}comments?|jetzt (?:mit)?diskutieren|kommentar (?:schreiben|verfassen)|diskutieren sie mit|réagir|laissez un commentaire|deja un comentario|have your say|what do you think\?|zu den kommentaren)/,
);

export const comments: ClutterRule = {
  id: 'comments',
  reason: 'Readers’ comments',
  matches({ block, place }) {
    if (block.text.length < 90 && LABEL.test(block.text)) return true;
    return hasCue(place.ownCues | (place.parent?.ownCues ?? 0), CUE.comments) && block.text.length < 60;
  },
};
