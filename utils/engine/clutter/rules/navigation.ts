import { isInside } from '../../extraction/drafts/tags';
import { type ClutterRule, linkShareOf } from '../rule';

const MAX_LENGTH = 200;

export const navigation: ClutterRule = {
  id: 'navigation',
  reason: 'Navigation',
  matches: (draft) => {
    const { block, place } = draft;
    if (block.text.length >= MAX_LENGTH) return false;
    return isInside(place.tags, 'nav') || (block.type === 'paragraph' && linkShareOf(draft) > 0.9 && isSkipLink(draft));
  },
};

/** Whether a block is one link to another place of its page: over an embed, back to the top. */
function isSkipLink({ inline }: Parameters<ClutterRule['matches']>[0]): boolean {
  for (let at: typeof inline | null = inline, rise = 0; at && rise < 3; at = at.parent, rise++) {
    if (at.element.localName === 'a') return /^#./.test(at.element.getAttribute('href') ?? '');
  }
  return false;
}
