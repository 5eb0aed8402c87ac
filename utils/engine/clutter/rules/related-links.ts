import { CUE, hasCue } from '../class-cues';
import { type ClutterRule, linkShareOf } from '../rule';

/** A label that announces links to other articles, alone or before the link. */
const LABEL =
  /^(?:\W{0,4})(?:related(?: (?:articles?|stories|content|news|topics|posts|links|coverage|reading))?|read (?:more|next|also|also|this next)|see also|also read|more (?:on|from|in|about|stories|news|articles|to explore|like this)|recommended(?: (?:reading|articles|stories|for you|videos?))?|you (?:may|might) (?:also )?(?:like|be interested)|don.t miss|up next|further reading|latest (?:news|stories|videos?)|(?:lesen|hören|sehen) sie (?:auch|dazu|mehr|hier)|lies auch|auch interessant|das könnte sie (?:auch )?interessieren|siehe auch|mehr (?:zum|zu|aus|dazu|von|über)|zum thema|passend (?:dazu|zum)|weitere (?:artikel|themen|nachrichten|meldungen)|lire (?:aussi|plus|la suite|également)|à lire (?:aussi|également)|sur le même sujet|voir aussi|leggi anche|leggi tutto|potrebbe interessarti|ti potrebbe interessare|lea también|lee también|te puede interesar|más (?:noticias|información sobre)|noticias relacionadas|leia (?:também|mais)|veja também|läs (?:också|mer|även)|les også|les mer|læs også|læs mere|lue (?:myös|lisää)|czytaj (?:także|też|więcej|również)|zobacz (?:też|także|również)|přečtěte si|čtěte také|olvass(?:a|on) (?:még|tovább)|ayrıca|ilgili haber|читайте (?:также|ещё|еще)|читайте також|lees (?:ook|meer|verder)|citeşte şi|citește și|関連(?:記事|ニュース|リンク)|あわせて読みたい|相关(?:阅读|新闻|文章)|延伸閱讀|관련\s?기사|اقرأ أيضا|اقرأ المزيد)(?!\p{L})/iu;
/** Longer texts that begin like a label are sentences. */
const MAX_LABEL = 60;
const MAX_TEASER = 220;

export const relatedLinks: ClutterRule = {
  id: 'related-links',
  reason: 'Links to other articles',
  matches(draft, { drafts, index }) {
    const { block, place, inlineCues } = draft;
    const { length } = block.text;
    const linked = linkShareOf(draft);
    const isNamed = hasCue(place.nearCues | inlineCues, CUE.related);
    if (LABEL.test(block.text.slice(0, 80))) {
      if (linked > 0.4 && length < MAX_TEASER) return true;
      if (length > MAX_LABEL) return false;
      if (isNamed || /[:：]$/.test(block.text)) return true;
      const next = drafts[index + 1];
      return next !== undefined && (linkShareOf(next) > 0.6 || next.block.type === 'figure');
    }
    if (linked < 0.85 || length < 12 || length > MAX_TEASER) return false;
    if (isNamed) return true;
    return isTeaserRun(drafts, index);
  },
};

/** Whether the block is one of at least three on end that are nothing but a link: a list of teasers. */
function isTeaserRun(drafts: Parameters<ClutterRule['matches']>[1]['drafts'], index: number): boolean {
  let run = 1;
  for (let i = index - 1; i >= 0 && isTeaser(drafts[i]!); i--) run++;
  for (let i = index + 1; i < drafts.length && isTeaser(drafts[i]!); i++) run++;
  return run >= 3;
}

const isTeaser = (draft: Parameters<ClutterRule['matches']>[0]): boolean =>
  draft.block.text.length >= 12 && draft.block.text.length <= MAX_TEASER && linkShareOf(draft) > 0.85;
