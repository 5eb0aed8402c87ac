import type { Draft } from '../extraction/drafts/draft';

/** What a rule may know besides the block itself. */
export interface ClutterContext {
  drafts: readonly Draft[];
  index: number;
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
