import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../utils/engine/article';
import {
  beginEdits,
  editedArticle,
  indexOfPart,
  listParts,
  removeBlocks,
  rulesForPart,
  showPart,
} from '../../../utils/engine/article-edits';

const paragraph = (text: string, place?: string): Block => ({
  type: 'paragraph',
  text,
  marks: [],
  ...(place ? { place } : {}),
});
const removal = (before: number, ...texts: string[]): Article['removals'][number] => ({
  rule: 'newsletter',
  reason: 'x',
  preview: texts.join(' · '),
  blocks: texts.map((text) => paragraph(text, 'p<letter')),
  before,
});
const article: Article = {
  metadata: { headline: 'h', url: 'https://a.example/', language: 'en', direction: 'ltr', topics: [] },
  blocks: [paragraph('one', 'p<body'), paragraph('two', 'p<body'), paragraph('three', 'p<box')],
  removals: [removal(0, 'top'), removal(2, 'mid', 'dle'), removal(3, 'end')],
};
const textsOf = ({ blocks }: Article) => blocks.map(({ text }) => text).join(' ');

describe('changing what belongs to an article', () => {
  it('begins with the same article', () => {
    expect(editedArticle(beginEdits(article))).toEqual(article);
  });

  it('puts parts back at their places, in any order, and takes them out again', () => {
    const edits = beginEdits(article);
    const all = [2, 0, 1].reduce((each, id) => showPart(each, id, true), edits);
    expect(textsOf(editedArticle(all))).toBe('top one two mid dle three end');
    expect(editedArticle(all).removals).toEqual([]);
    expect(indexOfPart(all, 1)).toBe(3);
    expect(indexOfPart(edits, 1)).toBe(-1);
    const back = [1, 2, 0].reduce((each, id) => showPart(each, id, false), all);
    expect(editedArticle(back)).toEqual(article);
  });

  it('leaves out blocks, also of what was put back, and says it was a choice', () => {
    const shown = showPart(beginEdits(article), 1, true);
    const { edits, id } = removeBlocks(shown, [1, 3]);
    const changed = editedArticle(edits);
    expect(textsOf(changed)).toBe('one mid three');
    expect(changed.removals.map(({ rule, preview, before }) => [rule, preview, before])).toEqual([
      ['newsletter', 'top', 0],
      ['your-choice', 'two', 1],
      ['your-choice', 'dle', 2],
      ['newsletter', 'end', 3],
    ]);
    expect(listParts(edits).find((part) => part.id === id)).toMatchObject({ isNew: true, isShown: false });
    expect(textsOf(editedArticle(showPart(edits, id, true)))).toBe('one two mid dle three');
  });

  it('keeps footnotes at the block they lead to, and drops those that lead nowhere', () => {
    const noted: Block = { ...paragraph('see 1'), marks: [{ kind: 'footnote', block: 1, start: 4, end: 5 }] };
    const edits = beginEdits({ ...article, blocks: [noted, paragraph('1 note')] });
    const markOf = ({ blocks }: Article) => blocks.find(({ text }) => text === 'see 1')?.marks[0];
    expect(markOf(editedArticle(showPart(edits, 0, true)))).toMatchObject({ block: 2 });
    expect(markOf(editedArticle(removeBlocks(edits, [1]).edits))).toBeUndefined();
  });
});

describe('the rules that make a choice last', () => {
  const rulesOf = (blocks: number[]) => {
    const { edits, id } = removeBlocks(beginEdits(article), blocks);
    return rulesForPart(edits, id, 'remove');
  };

  it('name the place where it is a place of its own', () => {
    expect(rulesOf([2])).toEqual([{ action: 'remove', place: 'p<box' }]);
    expect(rulesForPart(showPart(beginEdits(article), 1, true), 1, 'keep')).toEqual([
      { action: 'keep', place: 'p<letter' },
    ]);
  });

  it('name the words too where the article itself stands in such a place', () => {
    expect(rulesOf([0])).toEqual([{ action: 'remove', place: 'p<body', words: 'one' }]);
  });

  it('are none where nothing tells it', () => {
    const rule: Block = { type: 'rule', text: '', marks: [] };
    const { edits, id } = removeBlocks(beginEdits({ ...article, blocks: [rule, paragraph('a')] }), [0]);
    expect(rulesForPart(edits, id, 'remove')).toEqual([]);
  });
});
