/**
 * How clutter speaks, in some fifteen languages, mostly of Latin script. These lists define what the bench counts; the
 * engine's own rules know nothing of them.
 */
type Pattern = string;

/** At the start of a block, as whole words. */
const begins = (...phrases: Pattern[]) => `^(?:${phrases.join('|')})\\b`;
const any = (...patterns: Pattern[]) => new RegExp(patterns.join('|'), 'i');

export const ADVERTISEMENT = any(
  begins(
    ...['advertisement', 'advert', 'ad', 'sponsored', 'anzeige', 'werbung', 'publicit[éà]', 'publicidad', 'реклама'],
    ...['annonce', 'mainos', 'reklam[ae]?', 'reklame', '广告', '広告'],
  ),
  ...['story continues below', 'continue reading below', 'scroll to continue', 'weiter nach der anzeige'],
);

export const NEWSLETTER = any(
  ...['newsletter', 'nyhetsbrev', 'bülten', 'briefing', 'morning update', 'inbox', 'e-?mail address'],
  ...['sign up', 'sign-up', 'subscribe to', 'abonnieren sie', 'jetzt anmelden', 'inscrivez', 'iscriviti', 'suscríb'],
  ...['whatsapp[- ]?(?:channel|kanal|chann)', 'telegram channel', 'google news', 'follow us', 'push notif'],
  ...['download (?:the|our) app', 'add .* as (?:a )?preferred source'],
);

export const PAYWALL = any(
  ...['subscri', 'already a (?:member|subscriber)', 'log ?in', 'sign in', 'register (?:now|for)', 'paywall', 'premium'],
  ...['abonn', '\\babo\\b', 'angebot', 'weiterlesen', 'créez un compte', 'free trial', 'support (?:us|our)', 'donat'],
  ...['spenden', 'cookie', 'consent', 'einwillig', 'datenschutz', 'externe(?:r|n) inhalt', 'zustimm', 'opt[- ]?in'],
  'empfohlener (?:redaktioneller )?inhalt',
);

/** Buttons: the name of a place to share in, and little more. */
export const SHARE = any(
  `^(?:${[
    ...['share', 'teilen', 'partager', 'compartir', 'condividi', 'jaa', 'dela', 'del', 'paylaş', 'facebook', 'twitter'],
    ...['x', 'whatsapp', 'e-?mail', 'mail', 'print', 'drucken', 'copy link', 'link kopieren', 'save', 'bookmark'],
    ...['merken', 'pocket', 'linkedin', 'telegram', 'reddit', 'pinterest', 'messenger', 'threads', 'bluesky'],
    ...['gift(?: article)?', 'listen', 'follow'],
  ].join('|')})(?:\\b.{0,40})?$`,
  ...['share (?:this|on)', 'copy link', 'auf (?:facebook|x|twitter) teilen'],
);

export const COMMENTS = any(
  ...['comment(?:s|aires|ary)?\\b.{0,20}$', 'kommentar', 'diskut', 'conversation', 'reaktion', 'join the discussion'],
  'leserbrief',
);

export const TRENDING = any(
  ...['most (?:read|popular|viewed)', 'trending', 'meistgelesen', 'populär', 'popular', 'les plus lus', 'lo más'],
  ...['più letti', 'top stories', 'latest news', 'breaking', "editor'?s picks?"],
);

export const RELATED = any(
  `^(?:${[
    ...['related', 'read (?:more|also|next|also:)', 'more (?:on|from|about|stories|in|:)', 'see also', 'also read'],
    ...['also:', 'recommended', 'you (?:may|might)', "don'?t miss", 'watch:?', 'listen:?', 'lesen sie', 'zum thema'],
    ...['mehr (?:zum|zu|aus|dazu)', 'lies auch', 'auch interessant', 'siehe auch', 'weitere', 'passend', 'lire aussi'],
    ...['à lire', 'sur le même', 'voir aussi', 'leggi (?:anche|tutto)', 'lea (?:también|más)', 'te puede', 'zobacz'],
    ...['läs (?:mer|också|även)', 'les (?:også|mer)', 'læs også', 'lue (?:myös|lisää)', 'czytaj', 'читайте', 'ayrıca'],
    ...['関連', '相关', '延伸', 'more\\b'],
  ].join('|')})`,
  ...['read more', 'läs mer', 'read:', 'mehr dazu', 'lesen sie (?:auch|mehr)', 'recommended'],
);

export const COPYRIGHT = any(
  ...['©', '\\bcopyright\\b', 'all rights reserved', 'alle rechte', 'tous droits', '\\(c\\) \\d{4}'],
  ...['^source:', '^quelle:', '^quellen?:'],
);

export const TAGS = any(
  `^(?:${[
    ...['tags?', 'topics?', 'themen', 'schlagw', 'keywords', 'filed under', 'mots[- ]cl', 'etiquetas', 'ämnen'],
    ...['emner', 'teemat', 'konu', 'категор'],
  ].join('|')})`,
);

const WRITER = 'reporter|editor|correspondent|journalist|writer|columnist|author|producer|professor|fellow';

export const ABOUT_AUTHOR = any(
  `is (?:a|an|the) .{0,60}(?:${WRITER})`,
  '\\b(?:reporter|correspondent|editor|journalist|redakt(?:eur|ör)|contributor|staff writer|senior writer)\\b.{0,60}$',
  ...['reporting by', 'editing by', 'contributed to this', '^by\\b', '^von\\b', '^par\\b', '^text:', 'contact .* at'],
  ...['follow .* on (?:x|twitter|instagram)', 'profil', 'mehr von', 'more (?:from|by) '],
);

const PUBLISHED =
  'published|updated|posted|last updated|stand|aktualisiert|veröffentlicht|publié|mis à jour|publicado|pubblicato';
const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|mär';

export const DATE = any(
  `^\\W*(?:${PUBLISHED})?\\W{0,3}(?:on |am |le |at |um |vor )?(?:\\w{2,10}[.,]? )?(?:\\d{1,2}[./\\-: ]|(?:${MONTH}))` +
    '[\\w .,:/\\-|()]{0,45}(?:\\d{2,4}|a\\.?m\\.?|p\\.?m\\.?|uhr|utc|gmt|ist|et|est|edt)\\W*$',
  ...['\\d+ (?:min|minute|hour|day|stunden|tagen)s? (?:read|ago|lesezeit)', 'lesezeit', 'reading time', 'min read'],
);

export const PLAYER = any(
  begins(
    ...['listen', 'audio', 'video', 'play', 'watch', 'anhören', 'hören', 'podcast', 'artikel anhören', '0:00'],
    ...['\\d+:\\d\\d', 'image', 'gallery', 'bild', 'slide', '\\d+ ?/ ?\\d+', '[\\d.]+ ?x', 'loading', 'javascript'],
    'your browser',
  ),
  ...["browser (?:does not|doesn't)", 'error occurred', 'text[- ]to[- ]speech', 'ai[- ]generated', 'generated by ai'],
);

/** Near the picture in the page's own names, or the maker of a picture in the text. */
export const CAPTION_NAMES = /caption|credit|legend|copyright|photo-?credit|bildunter/i;
export const PICTURE_CREDIT = any(
  '(?:photo|foto|bild|image|picture|illustration|photograph|grafik|credit)\\b ?[:©(/]',
  ...['getty', 'reuters\\)?$', '\\bafp\\b', '\\bdpa\\b', '\\bepa\\b', 'ap photo', 'shutterstock', 'imago'],
  ...['picture alliance', '\\(?via\\b.*$', '/ ?(?:ap|afp|reuters|getty|dpa)'],
);

export const CORRECTION = any(
  ...['correction', 'updated? (?:on|at|:)', 'this (?:story|article) (?:was|has been)', "editor'?s note", 'korrektur'],
  'transparenzhinweis',
);
