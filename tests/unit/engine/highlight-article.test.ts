import { expect, it } from 'vitest';
import type { Article, InlineMark } from '../../../utils/engine/article';
import { highlightArticle } from '../../../utils/engine/highlight-article';

const TEXT = 'Nobody answered the three letters.';
const range = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const article = (marks: InlineMark[]) => ({ blocks: [{ type: 'paragraph', text: TEXT, marks }] }) as unknown as Article;

it.each<[what: string, marked: string, highlighted: string, drawn: [kind: string, words: string][]]>([
  [
    'beside',
    'Nobody',
    'letters',
    [
      ['strong', 'Nobody'],
      ['highlight', 'letters'],
    ],
  ],
  [
    'within',
    'answered the',
    'the',
    [
      ['strong', 'answered the'],
      ['highlight', 'the'],
    ],
  ],
  [
    'around',
    'the',
    'answered the three',
    [
      ['highlight', 'answered the three'],
      ['strong', 'the'],
    ],
  ],
  [
    'over the end of',
    'answered the',
    'the three',
    [
      ['strong', 'answered the'],
      ['highlight', 'the'],
      ['highlight', ' three'],
    ],
  ],
  [
    'over the beginning of',
    'the three',
    'answered the',
    [
      ['highlight', 'answered '],
      ['strong', 'the three'],
      ['highlight', 'the'],
    ],
  ],
])('highlights words %s a mark without crossing it', (_, marked, highlighted, drawn) => {
  const mention = { block: 0, ...range(highlighted), text: highlighted };
  const [block] = highlightArticle(article([{ kind: 'strong', ...range(marked) }]), [mention]).blocks;
  expect(block?.marks.map(({ kind, start, end }) => [kind, TEXT.slice(start, end)])).toEqual(drawn);
});
