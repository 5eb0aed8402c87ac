import type { Article, Block } from '../../../utils/engine/article';
import { safeAddress } from '../safe-address';

export interface Picture {
  src: string;
  alt: string;
  /** The figure it belongs to, for its caption. */
  block: Extract<Block, { type: 'figure' }>;
  /** The figure's number in the article. */
  index: number;
}

/** All pictures of an article in order. */
export function picturesOf({ blocks }: Article): Picture[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'figure') return [];
    return block.images.flatMap(({ src, alt }) => {
      const address = safeAddress(src);
      return address ? [{ src: address, alt, block, index }] : [];
    });
  });
}
