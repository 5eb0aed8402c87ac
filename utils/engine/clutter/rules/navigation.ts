import { isInside } from '../../extraction/drafts/tags';
import type { ClutterRule } from '../rule';

export const navigation: ClutterRule = {
  id: 'navigation',
  reason: 'Navigation',
  matches: ({ block, place }) => isInside(place.tags, 'nav') && block.text.length < 200,
};
