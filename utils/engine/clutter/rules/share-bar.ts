import { anyCase } from '../../any-case';
import { CUE, hasCue } from '../class-cues';
import { type ClutterRule, linkShareOf } from '../rule';

const CONTROL = anyCase(
  /^(?:share|sharing|share (?:this|on|via|article).{0,30}|teilen|partager|compartir|condividi|compartilhar|dela|del|jaa|delen|udostępnij|paylaş|поделиться|facebook|twitter|x|whatsapp|e-?mail|mail|print|drucken|imprimer|imprimir|stampa|copy link|link kopieren|copied|save|bookmark|merken|pocket|linkedin|telegram|reddit|pinterest|messenger|threads|bluesky|flipboard|gift(?: this)?(?: article)?|listen|follow|like|tweet|post|vorlesen|feedback|schließen|close|menu|back to top|シェア(?:する)?|ツイート|ポスト|공유(?:하기)?|分享(?:到.{0,8})?|复制链接|複製連結|sdílet|zdieľať|megosztás|distribuie|κοινοποίηση|поширити|сподели|podijeli|deila|kopeeri|شارك|مشاركة|اشتراک‌گذاری|شیئر کریں|שתפו|שיתוף|शेयर(?: करें)?|শেয়ার|bagikan|kongsi|chia sẻ|แชร์|ibahagi|shiriki|sambaza|raba)[\s:.!]*$/,
);
const MAX_LENGTH = 60;

export const shareBar: ClutterRule = {
  id: 'share-bar',
  reason: 'Sharing and tools',
  matches(draft) {
    const { block, place, inlineCues } = draft;
    if (block.text.length > MAX_LENGTH) return false;
    if (CONTROL.test(block.text)) return true;
    return hasCue(place.nearCues | inlineCues, CUE.share) && block.type !== 'heading' && linkShareOf(draft) > 0.6;
  },
};
