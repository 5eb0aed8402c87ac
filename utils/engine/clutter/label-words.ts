import { anyCase, type TextPattern } from '../any-case';
import { LETTERS } from '../letters';

/**
 * Words that label what is no part of an article, as pieces of regular expressions, a row or so per language: the
 * languages of Europe first, then those of Asia and Africa. Found on news sites and in dictionaries of interfaces.
 */
type Words = readonly string[];

/** Announces links to other articles. */
export const RELATED: Words = [
  'related(?: (?:articles?|stories|story|content|news|topics|posts|links|coverage|reading|videos?))?|read (?:more|next|also|also|this next)|see also|also read|more (?:on|from|in|about|stories|news|articles|to explore|like this|(?:\\S{1,20} ){1,2}(?:stories|articles|news))|recommend(?:ation|ations|ed)?(?: (?:reading|articles|stories|for you|videos?))?|you (?:may|might) (?:also )?(?:like|be interested)|don.t miss|up next|further reading|latest (?:news|stories|videos?)|find out more|explore more',
  '(?:lesen|hören|sehen) sie (?:auch|dazu|mehr|hier)|lies auch|auch interessant|das könnte sie (?:auch )?interessieren|siehe auch|mehr (?:zum|zur|zu|aus|dazu|von|über)|zum thema|passend (?:dazu|zum)|weitere (?:artikel|themen|nachrichten|meldungen)|lesetipps?|empfehlungen',
  'lire (?:aussi|plus|la suite|également)|à lire (?:aussi|également)|sur le même sujet|voir aussi|à voir aussi|articles (?:liés|similaires)|pour aller plus loin',
  'leggi anche|leggi tutto|potrebbe interessarti|ti potrebbe interessare|articoli correlati|da leggere',
  'lea también|lee también|lee más|te puede interesar|más (?:noticias|información sobre)|noticias relacionadas|artículos relacionados|mira también|ver también|también te puede',
  'leia (?:também|mais)|você (?:também )?pode gostar|veja também|saiba mais|notícias relacionadas|matérias relacionadas|llegiu també|llegeix també|ler máis',
  'läs (?:också|mer|även|vidare)|les også|les mer|les meir|læs også|læs mere|lesa meira|lestu (?:líka|einnig|meira)|sjá einnig|lue (?:myös|lisää)|lees (?:ook|meer|verder)|lês ek|loe (?:ka|veel|lisaks)|lasi arī|lasiet arī|skaitykite (?:taip pat|daugiau)|taip pat skaitykite',
  'czytaj (?:także|też|więcej|również|dalej)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)|přečtěte si|čtěte (?:také|dále|též)|související (?:články)?|prečítajte si|čítajte (?:aj|tiež)|súvisiace|olvass(?:a|on) (?:még|tovább)|kapcsolódó(?: cikk)?|ez is érdekelheti|pročitajte (?:još|i|više)|pročitaj (?:i|još|više)|vezane v(?:ij)?esti|preberite (?:še|tudi)',
  'citeşte (?:şi|mai)|cite[șş]te (?:[șş]i|mai)|citiți și|vezi [șş]i|lexo (?:edhe|gjithashtu)|lexoni (?:edhe|gjithashtu)|διαβάστε (?:επίσης|ακόμη|ακόμα|περισσότερα)|διάβασε (?:επίσης|ακόμα)|δείτε (?:επίσης|ακόμη|ακόμα)|σχετικά (?:άρθρα|νέα)',
  'читайте (?:также|ещё|еще|далее)|читать (?:также|далее)|смотрите также|материалы по теме|по теме|читайте також|читати також|дивіться також|прочетете (?:още|също)|вижте (?:още|също)|още по темата|прочитајте (?:још|и)|чытайце таксама|прочитајте повеќе',
  'ayrıca(?: okuyun)?|ilgili haber(?:ler)?|bunlar da ilginizi çekebilir|haberin devamı|devamını oku|bunu da oku|həmçinin oxu(?:yun)?|oxşar xəbərlər|მსგავსი სტატიები|ასევე იხილეთ|կարդացեք նաև|կարդալ նաև|сондай-ақ оқыңыз|тағы оқыңыз',
  'اقرأ (?:أيضا|أيضًا|أيضاً|المزيد|كذلك)|اقرأوا أيضا|شاهد أيضا|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|المزيد من|بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|اخبار مرتبط|مزید پڑھیں|یہ بھی پڑھیں|متعلقہ خبریں|نور ولولئ|קראו (?:גם|עוד)|קרא (?:גם|עוד)|כתבות (?:נוספות|קשורות)|לקריאה נוספת|עוד בנושא',
  '(?:यह|ये|इसे) भी (?:पढ़ें|पढ़ें|देखें)|और (?:पढ़ें|पढ़ें)|संबंधित (?:खबरें|ख़बरें|समाचार)|हे(?:ही| ही) वाचा|आणखी वाचा|यो पनि पढ्नुहोस्|আর[ওো]ও? (?:পড়ুন|পড়ুন|খবর)|এটিও পড়ুন|সম্পর্কিত খবর|আরো পড়ুন|આ પણ (?:વાંચો|જુઓ)|ਇਹ ਵੀ ਪੜ੍ਹੋ|இதையும் (?:படிங்க|படியுங்கள்|படிக்க)|மேலும் (?:படிக்க|வாசிக்க)|தொடர்புடைய செய்தி(?:கள்)?|(?:ఇది|ఇవి) కూడా చదవండి|ಇದನ್ನೂ ಓದಿ|ഇതും വായിക്കുക|കൂടുതൽ വായിക്കുക|තවත් කියවන්න',
  'baca (?:juga|selengkapnya|lagi)|berita (?:terkait|lainnya|berkaitan)|simak (?:juga|selengkapnya)|artikel (?:terkait|berkaitan)|lihat juga|pilihan editor|xem thêm|đọc thêm|tin (?:liên quan|cùng chuyên mục)|bài (?:liên quan|viết liên quan)|basahin (?:din|rin|ang)|อ่าน(?:เพิ่มเติม|ต่อ|ข่าว|ประกอบ)|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ဆက်စပ်သတင်း|អានបន្ថែម|អត្ថបទទាក់ទង|ອ່ານເພີ່ມ',
  '関連(?:記事|ニュース|リンク|トピックス)|[あ合]わせて読みたい|こちらもおすすめ|おすすめ(?:記事|の記事)|次の記事|前の記事|もっと読む|相关(?:阅读|新闻|文章|报道|推荐)|推荐阅读|更多(?:新闻|阅读|报道)|延伸(?:閱讀|阅读)|相關(?:新聞|報導|文章|閱讀)|推薦閱讀|更多新聞|看更多|猜你喜[欢歡]|관련\\s?(?:기사|뉴스)|함께 (?:보면 좋은|읽으면 좋은).{0,12}|추천\\s?(?:기사|뉴스)|이 기사도|холбоотой мэдээ',
  'soma (?:pia|zaidi)|habari zinazohusiana|karanta (?:kuma|wannan|ƙari)|ku karanta|labarai masu alaƙa|ka (?:siwaju|eyi naa)|gụkwuo|gụọ(?:kwa)?|funda (?:olunye|futhi|okuningi|ngakumbi|ngokuthe)\\b.{0,24}|bala hape|bala zvimwe|verengai|akhri(?:so)? (?:sidoo|wax)|sidoo kale|ተጨማሪ ያንብቡ|ይህንንም ያንብቡ|ተዛማጅ|mamaky ihany koa|lees (?:ook|meer)',
];

/** Lists of what is new or much read. */
export const MOST_READ: Words = [
  'most (?:read|popular|viewed|shared|commented|watched)|trending(?: now| stories| news)?|popular(?: now| stories| articles| posts)?|top (?:stories|news)|editor.?s.? (?:picks?|choice)|latest(?: news| stories| articles)?|breaking news|just in|ranking|in case you missed it|headlines|what to read next',
  'meistgelesen(?:e artikel)?|meist gelesen|am beliebtesten|beliebt|aktuelle meldungen|neueste (?:artikel|meldungen)|les plus (?:lus|consultés|populaires)|derni(?:ères|ers) (?:actualités|articles|infos)|à la une|lo más (?:leído|visto)|más leíd[ao]s?|últimas noticias|i più letti|più letti|ultime notizie|mais lid[ao]s|últimas|mest (?:lest|läst|læst|lesen)|senaste nytt|siste nytt|seneste nyt|luetuimmat|uusimmat|meest gelezen|laatste nieuws|mest lesið',
  'najczęściej czytane|najnowsze|najpopularniejsze|nejčtenější|najčítanejšie|legolvasottabb|najčitanije|najbolj brano|cele mai citite|δημοφιλή|ροή ειδήσεων|самое (?:читаемое|популярное)|популярное|последние новости|найпопулярніше|останні новини|най-четени|en çok okunan(?:lar)?|son dakika|ən çox oxunanlar',
  'الأكثر (?:قراءة|مشاهدة|شيوعا|شيوعًا)|آخر الأخبار|پربازدیدترین(?:‌ها)?|پربیننده‌ترین|מבזקים|הנקראות ביותר|הנצפות ביותר|सबसे (?:ज्यादा|अधिक) पढ़ी.{0,12}|ताज़?ा खबरें|ट्रेंडिंग|লেটেস্ট|সর্বাধিক পঠিত|সর্বশেষ|terpopuler|berita (?:terbaru|terkini|populer)|paling (?:popular|banyak dibaca)|đọc nhiều(?: nhất)?|xem nhiều|tin mới(?: nhất)?|ข่าว(?:ล่าสุด|ยอดนิยม)|ยอดนิยม',
  '(?:アクセス)?ランキング|人気(?:記事|ランキング)|新着(?:記事|ニュース)?|最新(?:ニュース|记事|記事|新闻|新聞)|热门(?:文章|新闻|推荐)?|熱門(?:新聞|文章)?|排行榜|点击排行|인기\\s?(?:기사|뉴스)|많이\\s?본\\s?(?:기사|뉴스)|실시간\\s?(?:뉴스|인기).{0,6}|최신\\s?(?:기사|뉴스)|habari (?:mpya|kuu)|zinazosomwa zaidi|labarai da dumi.{0,6}|አዳዲስ ዜናዎች',
];

/** Stands before or in an advertisement. */
export const ADVERTISEMENT: Words = [
  'advertisements?|advertising|advert|ad|sponsored(?: content)?|paid (?:content|post)|promoted|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|publicitat|reklama?|reklame|annonser?|annonse|annonce|mainos|advertentie|advertensie|hirdetés|oglas|publicitate|διαφήμιση|реклама|auglýsing|reklāma|reklaam',
  '广告|廣告|広告|スポンサーリンク|광고|quảng cáo|iklan|โฆษณา|إعلان|اعلان|تبلیغات|آگهی|اشتہار|פרסומת|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|ప్రకటన|ಜಾಹೀರಾತು|പരസ്യം|જાહેરાત|tangazo|isaziso|isikhangiso|talla|ማስታወቂያ|xayeysiis',
];

/** Asks the reader to follow or to sign up, at the start of a block. */
export const FOLLOW: Words = [
  'follow (?:us|our)|follow .{0,40} on (?:x|twitter|facebook|instagram|google news|whatsapp|threads|bluesky)|add .{0,40} (?:as (?:a|your) )?preferred source|join (?:our|the) .{0,40}(?:whatsapp|telegram)|download (?:our|the) .{0,30}app|get (?:our|the) .{0,30}app\\b',
  'for more (?:stories|news|articles) like this|like this (?:story|article)\\?|(?:got|have|do you have) (?:a|any) (?:story|news tip|tip)\\b|get in touch (?:with our|by) |contact our news|har du (?:et )?tips|tips oss|tipsa oss|haben sie (?:einen )?(?:hinweise?|tipps?)\\b',
  'folge(?:n sie)? uns|suivez-nous|rejoignez .{0,30}(?:whatsapp|telegram)|seguici|síguenos|siga-nos|segue-nos|følg oss|følg os|följ oss|volg ons|seuraa meitä|obserwuj nas|sledujte nás|kövess(?:en)? (?:minket|bennünket)|urmăre[șş]te-ne|ακολουθήστε|подписывайтесь|подпишитесь|следите за|підписуйтесь|підпишіться|последвайте ни|bizi takip|bizi .{0,30}takip ed',
  'تابعوا?نا|اشترك(?:وا)? في|حمّ?ل تطبيق|ما را در|עקבו אחרינו|हमें फॉलो|हमसे जुड|फॉलो करें|আমাদের (?:ফলো|অনুসরণ)|ikuti (?:kami|berita)|dapatkan (?:berita|update)|theo dõi (?:chúng tôi|báo)|sundan kami|ติดตาม(?:ข่าว|เรา)|フォロー(?:する|して)|公式(?:アカウント|LINE)|友だち追加|关注我们|扫码关注|掃描|下载.{0,8}客户端|구독하기|카카오톡|네이버에서|tufuate|jiunge na|ku biyo mu|tẹle wa',
];

/** A whole block that is one of these, whatever marks stand around. */
export const wholeOf = (words: Words): TextPattern =>
  anyCase(new RegExp(`^[^${LETTERS}]{0,5}(?:${words.join('|')})[^${LETTERS}]{0,5}$`));

/** A block that begins with one of these and goes on with another word, if at all. */
export const startOf = (words: Words): TextPattern =>
  anyCase(new RegExp(`^[^${LETTERS}]{0,5}(?:${words.join('|')})(?![${LETTERS}])`));

/** A block that begins with one of these, in languages without word spaces too. */
export const beginOf = (words: Words): TextPattern => anyCase(new RegExp(`^[^${LETTERS}]{0,5}(?:${words.join('|')})`));
