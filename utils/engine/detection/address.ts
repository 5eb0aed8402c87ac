import type { Signal } from './signal';
import { logarithm, toMark } from './signal';
import type { Survey } from './survey';

/** Parts of a path that name lists, media and services; in the languages in which they are common. */
const SECTION_WORDS =
  /^(?:tags?|topics?|thema|themen|category|categories|kategorie|categoria|authors?|autor|autoren|profile|search|suche|videos?|video-?\w{0,12}|gallery|galleries|galerie|fotos?|photos?|pictures?|bilder|bilderstrecken?|podcasts?|live-?tv|tv|watch|shop|store|products?|collections?|forum|forums|threads?|questions|docs|login|account|newsletters?|about|about-us|contact|kontakt|help|faq|terms|privacy|impressum|jobs|careers|services?|pricing|page|feed|archive|archiv)$/i;
const DATE = /\/(?:19|20)\d\d\/?(?:[01]?\d|[a-z]{3})\b|\/20\d{6}\b|\b20\d\d-[01]\d-[0-3]\d\b/;

function parts(page: Survey): string[] {
  return page.url?.pathname.split('/').filter(Boolean) ?? [];
}

/** Words in the longest slug of the path. */
export const slugWords: Signal = {
  id: 'address-slug',
  weight: 1.36,
  measure(page) {
    const words = parts(page).map((part) => part.split(/[-_+]|%20/).filter((word) => /\p{L}{2}/u.test(word)).length);
    return logarithm(Math.max(0, ...words));
  },
};

export const addressDate: Signal = {
  id: 'address-date',
  weight: 1.44,
  measure: (page) => toMark(DATE.test(page.url?.pathname ?? '')),
};

/** The address of a list, a gallery, a video, a service. */
export const addressSection: Signal = {
  id: 'address-section',
  weight: -2.79,
  measure: (page) =>
    toMark(
      parts(page).some((part) => SECTION_WORDS.test(part)) || /[?&](?:q|s|query|search)=/.test(page.url?.search ?? ''),
    ),
};

/** The front page, or a section's: one short word after the host. */
export const addressFront: Signal = {
  id: 'address-front',
  weight: -1.48,
  measure(page) {
    const path = parts(page);
    if (path.length === 0) return page.url?.search ? 0.5 : 1;
    const isShort = path.every((part) => part.length <= 20 && !/\d|-.*-/.test(part));
    if (!isShort || path.length > 2 || isPageFile(path.at(-1)!)) return 0;
    return path.length === 1 && !path[0]!.includes('-') ? 0.7 : 0.3;
  },
};

/** Sections are folders; what ends like a file is one page of many. */
function isPageFile(part: string): boolean {
  return /\.(?:s?html?|php|aspx?)$/i.test(part) && !/^(?:index|default|home)\./i.test(part);
}
