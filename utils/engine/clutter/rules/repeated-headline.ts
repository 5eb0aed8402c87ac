import type { ClutterRule } from '../rule';

const squeeze = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

export const repeatedHeadline: ClutterRule = {
  id: 'repeated-headline',
  reason: 'The headline once more',
  matches({ block }, { headline }) {
    if (block.text.length > headline.length + 40 || block.text.length < 4) return false;
    const own = squeeze(block.text);
    const title = squeeze(headline);
    if (!title || !own) return false;
    if (own === title) return true;
    return title.length > 20 && own.includes(title);
  },
};
