import { CUE, hasCue } from '../class-cues';
import { RELATED, startOf } from '../label-words';
import { type ClutterContext, type ClutterRule, linkShareOf, linksWithinSite } from '../rule';

type Draft = ClutterContext['drafts'][number];

const LABEL = startOf(RELATED);
/** A label of the site's own making: in capitals before a bar, or an arrow. */
const CAPITALS = /^[\p{Lu}\p{N}][\p{Lu}\p{N} '’&-]{2,40}\s?[|｜]\s/u;
/** One of its signs; asked first, as those below ask for letters of all scripts, which takes a browser long to make ready. */
const SIGN = /[|｜:：>»–—→➡►▶👉⇒]/u;
const SET_OFF = /^(?:[\p{Lu}\p{N}][\p{Lu}\p{N} '’&-]{2,40}\s?[|｜:：>»–—]\s|[>»→➡►▶👉⇒]{1,4}\s?)/u;
/** The beginning of another article, as blogs list them. */
const CUT_OFF = /[\p{L},] ?(?:\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\))$/u;
/** A topic before the headline that is linked, in a list of other articles. */
const KICKER = /^\p{Lu}[^:：|]{1,24}[:：]\s(?=\S+ \S+ \S)/u;
const SENTENCE_END = /[.!…。！।؟]["”»)]?$/;
/** Dense scripts say in few letters what others say in many. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
/** Longer texts that begin like a label are sentences, unless a colon shows that something follows. */
const MAX_LABEL = 60;
const MAX_LABEL_WITH_COLON = 120;
const MAX_TEASER = 220;
/** Headlines are longer than most links that belong to a text ("See our full review"). */
const MIN_HEADLINE = 34;
const MIN_DENSE_HEADLINE = 14;

export const relatedLinks: ClutterRule = {
  id: 'related-links',
  reason: 'Links to other articles',
  matches(draft, context) {
    const { drafts, index, url } = context;
    const { block, place, inlineCues } = draft;
    const { length } = block.text;
    const linked = linkShareOf(draft);
    if (block.type === 'paragraph' && linked > 0.8 && isLinkList(draft) && linksWithinSite(draft, url)) return true;
    if (block.type === 'figure' || block.type === 'table' || length > MAX_TEASER) return false;
    const isNamed = hasCue(place.nearCues | inlineCues, CUE.related);
    if (LABEL.test(block.text.slice(0, 80))) {
      if (linked > 0.4) return true;
      if (/[:：]$/.test(block.text)) return length <= MAX_LABEL_WITH_COLON;
      if (length > MAX_LABEL) return false;
      if (isNamed) return true;
      const next = drafts[index + 1];
      const least = next?.block.type === 'list-item' ? 0.3 : 0.6;
      return (
        next !== undefined && (linkShareOf(next) > least || next.block.type === 'figure' || isOpenedByScript(next))
      );
    }
    if (/[:：]$/.test(block.text) && CAPITALS.test(block.text)) return true;
    if (linked > 0.4 && SIGN.test(block.text) && SET_OFF.test(block.text) && linksWithinSite(draft, url)) return true;
    if (length < 12) return false;
    if (block.type === 'paragraph' && /[\])]$/.test(block.text) && CUT_OFF.test(block.text)) return true;
    if (isOpenedByScript(draft)) return !SENTENCE_END.test(block.text);
    if (isLoneHeadline(draft, url)) return true;
    return linked >= 0.85 && (isNamed || isTeaserRun(drafts, index));
  },
};

/** Lines of links in one block, as old pages set their lists. */
function isLinkList({ block }: Draft): boolean {
  const links = block.marks.filter(({ kind }) => kind === 'link');
  return links.length >= 3 && linksAreLong(links);
}

const linksAreLong = (links: Draft['block']['marks']): boolean =>
  links.reduce((sum, { start, end }) => sum + end - start, 0) / links.length >= MIN_HEADLINE;

/** A block that is nothing but the headline of another page of the site. */
function isLoneHeadline(draft: Draft, url: string): boolean {
  const { text } = draft.block;
  const least = DENSE.test(text) ? MIN_DENSE_HEADLINE : MIN_HEADLINE;
  if (text.length < least || SENTENCE_END.test(text) || draft.place.heading === 1) return false;
  const hasKicker = /[:：]/.test(text) && KICKER.test(text);
  return linkShareOf(draft) > (hasKicker ? 0.6 : 0.9) && linksWithinSite(draft, url);
}

/** Whether the block is in something made clickable without being a link. */
function isOpenedByScript({ block, place }: Draft): boolean {
  if (block.text.length > MAX_TEASER) return false;
  for (let at: Draft['place'] | null = place, level = 0; at && level < 4; at = at.parent, level++) {
    const { element } = at;
    if (element.getAttribute('role') === 'link' || element.hasAttribute('data-href')) return true;
  }
  return false;
}

/** Whether the block is one of at least three on end that are nothing but a link: a list of teasers. */
function isTeaserRun(drafts: readonly Draft[], index: number): boolean {
  let run = 1;
  for (let i = index - 1; run < 3 && i >= 0 && isTeaser(drafts[i]!); i--) run++;
  for (let i = index + 1; run < 3 && i < drafts.length && isTeaser(drafts[i]!); i++) run++;
  return run >= 3;
}

const isTeaser = (draft: Draft): boolean =>
  draft.block.text.length >= 12 && draft.block.text.length <= MAX_TEASER && linkShareOf(draft) > 0.85;
