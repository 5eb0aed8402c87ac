import type { Draft } from '../extraction/drafts/draft';

/** What a rule may know besides the block itself. */
export interface ClutterContext {
  drafts: readonly Draft[];
  index: number;
  /** The page's address. */
  url: string;
  headline: string;
  siteName: string;
  byline: readonly string[];
  /** The blocks that would be kept so far, by index. */
  isKept: (index: number) => boolean;
}

/** Removes blocks of one kind that are clutter without doubt. */
export interface ClutterRule {
  /** File name without the ending. */
  id: string;
  /** One short phrase, for people. */
  reason: string;
  matches(draft: Draft, context: ClutterContext): boolean;
}

export const linkShareOf = ({ block, linkLength }: Draft): number => linkLength / Math.max(1, block.text.length);

/** Whether the block has links, and all lead to other pages of the same site. */
export function linksWithinSite({ block }: Draft, url: string): boolean {
  let count = 0;
  for (const mark of block.marks) {
    if (mark.kind !== 'link') continue;
    count++;
    if (!isOtherPageOfSite(mark.href, url)) return false;
  }
  return count > 0;
}

function isOtherPageOfSite(href: string, url: string): boolean {
  try {
    const [target, page] = [new URL(href), new URL(url)];
    const [a, b] = [target.hostname.replace(/^www\./, ''), page.hostname.replace(/^www\./, '')];
    if (a !== b && !a.endsWith(`.${b}`) && !b.endsWith(`.${a}`)) return false;
    return target.pathname !== page.pathname || target.search !== page.search;
  } catch {
    return false;
  }
}
