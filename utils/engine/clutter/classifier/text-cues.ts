import { anyCase, type TextPattern } from '../../any-case';

/**
 * What the words of a block tell about it, in the languages of most news sites. The order is that of the classifier's
 * features. All linear; only the first 300 characters are looked at.
 */
export const TEXT_CUES: readonly TextPattern[] = [
  /newsletter|sign up|subscri|abonn|inbox|nyhetsbrev|inscri|iscriv|suscr|briefing|whatsapp|telegram|bülten|ニュースレター|뉴스레터/,
  /premium|log ?in|sign in|paywall|regist|free trial|already a|support us|donat|spende|weiterlesen|angebot|mitglied|会員|로그인/,
  /read more|also read|see also|related|lesen sie|mehr zu|lies auch|lire aussi|à lire|leggi anche|lea también|más noticias|czytaj|zobacz|läs (?:mer|också)|les også|læs også|lue myös|lue lisää|recommended|you may|don.t miss|ayrıca|читайте|関連|相关|延伸|관련/,
  /getty|reuters|\bafp\b|\bdpa\b|\bepa\b|photo|foto|bild:|image|credit|imago|shutterstock|picture alliance|写真|사진/,
  /©|\(c\) \d{4}|copyright|all rights reserved|alle rechte|tous droits|無断転載|무단/,
  /comment|kommentar|diskut|conversation|reaktion|leserbrief/,
  /share|teilen|partager|compart|condivid|facebook|twitter|instagram|linkedin|copy link|e-?mail|print/,
  /\d{1,2}[.:h]\d{2}|\b20[12]\d\b|年|月|일/,
  /advert|anzeige|werbung|sponsor|publicit|publicidad|annonce|реклама|広告|광고|continues below|affiliate|commission/,
  /^(?:by|von|par|por|di|av|af|door|text|foto|photo|autor|author|story|reporting)\b/,
  /cookie|consent|privacy|datenschutz|zustimm|einwillig|externe[rn]? inhalt|opt.in|gdpr/,
  /most read|trending|meistgelesen|popular|latest|les plus|lo más|più letti|top stories|editor.s pick/,
  /^(?:tags?|topics?|themen|schlagw|keywords|mots|etiquet|ämnen|emner|temas|filed under|more on)/,
  /min(?:uten)? read|lesezeit|reading time|published|updated|aktualisiert|veröffentlicht|publié|mis à jour|publicado|pubblicato|stand:/,
  /listen|audio|video|podcast|anhören|watch|player|javascript|browser|loading|0:00/,
  /journalist|reporter|correspondent|redakt|editor|columnist|author of|freelance|contributed|staff writer/,
  /correction|editor.s note|this (?:article|story) was|korrektur|an earlier version/,
].map(anyCase);

export const MAX_CUE_TEXT = 300;
