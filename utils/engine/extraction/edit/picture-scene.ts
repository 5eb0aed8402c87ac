import type { Draft, Place } from '../drafts/draft';
import { findHeadline } from './find-headline';
import { imageKey } from './image-key';
import type { Selection } from './selection';

/** What parts of a page are called whose pictures are not the article's. Above the text only the first half counts. */
const FOREIGN_TO_LEAD =
  'newsletters?|sign-?up|subscri\\w*|comments?|disqus|ads?|adslot|advert\\w*|sponsor\\w*|authors?|byline|bio';
const FOREIGN_TO_BODY = `${FOREIGN_TO_LEAD}|related|recommend\\w*|more-(?:on|from|stories|articles)|read-?(?:more|next|also)|outbrain|taboola|teasers?|promos?|trending|popular|most-?\\w{0,12}|latest|share|sharing|social|follow|verwandt\\w*`;
const asWords = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');
const LEAD_NAMES = asWords(FOREIGN_TO_LEAD);
const BODY_NAMES = asWords(FOREIGN_TO_BODY);
/** Links of these names show the picture itself. */
const ZOOM = /lightbox|zoom|maximi|enlarge|fancybox|gallery|full-?screen|expand/i;
const PICTURE_ADDRESS = /^(?:#|javascript:|$)|\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i;

/** Where headline and body stand, for asking what else belongs to them. */
export interface Scene {
  body: Place | null;
  /** Index of the headline among the drafts, -1 when the page shows none. */
  headline: number;
  /** Body, headline and all that holds one of them: what these are called tells nothing about a picture in them. */
  own: ReadonlySet<Place>;
}

export function surveyScene(selection: Selection, headlineText: string, first: number): Scene {
  const { drafts } = selection;
  const body = findBodyPlace(selection);
  const headline = findHeadline(drafts, headlineText, first + 2);
  const own = new Set<Place>();
  const addAncestors = (from: Place | null | undefined): void => {
    for (let at = from ?? null; at && !own.has(at); at = at.parent) own.add(at);
  };
  addAncestors(body);
  addAncestors(drafts[headline]?.place);
  return { body, headline, own };
}

/** The nearest place around four fifths of the kept words. */
export function findBodyPlace({ drafts, kept }: Selection): Place | null {
  const lengths = new Map<Place, number>();
  let all = 0;
  drafts.forEach(({ block, place }, i) => {
    if (!kept[i]) return;
    all += block.text.length;
    for (let at: Place | null = place; at; at = at.parent) lengths.set(at, (lengths.get(at) ?? 0) + block.text.length);
  });
  let body: Place | null = null;
  for (const [place, length] of lengths) {
    if (length >= all * 0.8 && (!body || place.depth > body.depth)) body = place;
  }
  return body;
}

/** Whether a picture or card stands in a part of the page that is not the article's. */
export function isForeign({ block, place }: Draft, { own }: Scene, where: 'head' | 'body'): boolean {
  const names = where === 'head' ? LEAD_NAMES : BODY_NAMES;
  // What a post is called by its network ("social", "share") does not speak against it; what stands around it may.
  const from = block.type === 'embed' && !own.has(place) ? place.parent : place;
  for (let at: Place | null = from; at && !own.has(at); at = at.parent) {
    const { localName } = at.element;
    if (localName === 'nav' || localName === 'footer') return true;
    if (at.names && names.test(at.names.replace(/([a-z])([A-Z])/g, '$1-$2'))) return true;
  }
  return false;
}

/** Whether a picture leads to another page, as those beside headlines do. */
export function isTeaserPicture({ block, place, linkLength }: Draft): boolean {
  if (block.type !== 'figure') return false;
  if (linkLength > block.text.length * 0.8) return true;
  for (let at: Place | null = place; at; at = at.parent) {
    if (at.element.localName !== 'a') continue;
    const href = at.element.getAttribute('href') ?? '';
    if (PICTURE_ADDRESS.test(href) || ZOOM.test(at.names)) return false;
    // Words outside the link that were found to be its caption make it a picture that can be looked at alone.
    if (block.text && place.element.localName === 'img') return false;
    return !block.images.some(({ src }) => imageKey(src) === imageKey(href));
  }
  return false;
}
