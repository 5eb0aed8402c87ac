import { describe, expect, test } from 'vitest';
import type { Article } from '../../../utils/engine/article';
import { changesSince, MAX_SENTENCES, readingOf } from '../../../utils/engine/changes';

const READ = '2026-03-01T08:00:00.000Z';
const BRIDGE = 'The bridge over the Tarn was closed on Monday. Nobody was hurt, the county said.';
const LORRY = 'A lorry had struck the northern pillar in the night.';

function articleOf(texts: string[], more: Partial<Article['metadata']> = {}): Article {
  return {
    metadata: {
      headline: 'Bridge closed',
      url: 'https://a.example/b',
      language: 'en',
      direction: 'ltr',
      topics: [],
      ...more,
    },
    blocks: texts.map((text) => ({ type: 'paragraph', text, marks: [] })),
    removals: [],
  };
}

const stamp = (value: string) => ({ value, from: 'meta', field: 'x', certain: true }) as const;
const before = readingOf(articleOf([BRIDGE, LORRY], { published: stamp('2026-03-01') }), READ);
const compare = (article: Article) => changesSince(article, before);

describe('changes since an article was read', () => {
  test('keeps no words of the text', () => {
    const kept = JSON.stringify(before.sentences);
    for (const word of `${BRIDGE} ${LORRY}`.match(/\p{L}{4,}/gu)!) expect(kept).not.toContain(word);
    expect(before.sentences).toHaveLength(3);
  });

  test.each<[string, Article]>([
    ['the same', articleOf([BRIDGE, LORRY], { published: stamp('2026-03-01') })],
    ['paragraphs joined', articleOf([`${BRIDGE} ${LORRY}`], { published: stamp('2026-03-01') })],
    ['paragraphs moved', articleOf([LORRY, BRIDGE], { published: stamp('2026-03-01') })],
    [
      'other marks and spaces',
      articleOf([BRIDGE.replace('Tarn was', 'Tarn\u00a0was'), LORRY.replace('night.', 'night…')], {
        published: stamp('2026-03-01'),
        headline: 'Bridge closed ',
      }),
    ],
  ])('%s: nothing', (_what, article) => {
    expect(compare(article)).toBeNull();
  });

  test('a new and a reworded sentence stand where they say', () => {
    const article = articleOf(
      [BRIDGE.replace('Nobody was', 'Two people were'), LORRY, 'It will be repaired by June.'],
      {
        published: stamp('2026-03-01'),
      },
    );
    const changes = compare(article)!;
    expect(changes.sentences.map(({ text }) => text)).toEqual([
      'Two people were hurt, the county said.',
      'It will be repaired by June.',
    ]);
    for (const { block, start, end, text } of changes.sentences)
      expect(article.blocks[block]!.text.slice(start, end)).toBe(text);
    expect(changes).toMatchObject({ since: READ, gone: 1, headline: null, published: null, modified: null });
  });

  test('what was said of the article before', () => {
    const article = articleOf([BRIDGE, LORRY], {
      headline: 'Bridge closed after crash',
      published: stamp('2026-03-02'),
      modified: stamp('2026-03-03'),
    });
    expect(compare(article)).toMatchObject({
      headline: 'Bridge closed',
      published: '2026-03-01',
      modified: '',
      sentences: [],
      gone: 0,
    });
  });

  test('a sentence that is gone', () => {
    expect(compare(articleOf([BRIDGE], { published: stamp('2026-03-01') }))).toMatchObject({ sentences: [], gone: 1 });
  });

  test('sentences are told apart, and no more of them are kept than fit', () => {
    const many = Array.from(
      { length: MAX_SENTENCES + 50 },
      (_, n) => `Stone number ${n} was laid by hand in the rain.`,
    );
    const { sentences } = readingOf(articleOf(many), READ);
    expect(sentences).toHaveLength(MAX_SENTENCES);
    expect(new Set(sentences).size).toBe(MAX_SENTENCES);
    expect(changesSince(articleOf(many), readingOf(articleOf(many), READ))).toBeNull();
  });
});
