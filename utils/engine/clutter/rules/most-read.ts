import { MOST_READ, wholeOf } from '../label-words';
import type { ClutterRule } from '../rule';

const LABEL = wholeOf(MOST_READ);

export const mostRead: ClutterRule = {
  id: 'most-read',
  reason: 'Popular and latest articles',
  matches: ({ block }) => block.text.length < 50 && LABEL.test(block.text),
};
