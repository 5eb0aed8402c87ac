import type { ClutterRule } from '../rule';

const LABEL =
  /^\W{0,3}(?:most (?:read|popular|viewed|shared|commented)|trending(?: now| stories| news)?|popular(?: now| stories| articles)?|top stories|editor.?s.? picks?|meistgelesen|am beliebtesten|beliebt|les plus (?:lus|consultés|populaires)|lo más (?:leído|visto)|más leídas?|i più letti|più letti|mais lidas|mest (?:lest|läst|læst)|luetuimmat|meest gelezen|najczęściej czytane|en çok okunan|ranking|latest(?: news| stories)?|breaking news|ランキング|アクセスランキング|인기\s?기사|热门)\W{0,3}$/i;

export const mostRead: ClutterRule = {
  id: 'most-read',
  reason: 'Popular and latest articles',
  matches: ({ block }) => block.text.length < 50 && LABEL.test(block.text),
};
