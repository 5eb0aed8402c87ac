import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../utils/engine/article';
import { joinPages } from '../../../utils/engine/join-pages';

const paragraph = (text: string, marks: Block['marks'] = []): Block => ({ type: 'paragraph', text, marks });
const picture = (src: string, isLead = false): Block => ({
  type: 'figure',
  text: '',
  marks: [],
  images: [{ src, alt: '' }],
  isLead,
});

function article(blocks: Block[], nextPage?: string): Article {
  const metadata = { headline: 'The ferry', url: 'https://post.example/ferry', language: 'en', topics: [] };
  return { metadata: { ...metadata, direction: 'ltr', ...(nextPage ? { nextPage } : {}) }, blocks, removals: [] };
}

const STANDFIRST = 'A summary of more than forty letters that stands on each of the pages.';

describe('joinPages', () => {
  it('puts a rule between and goes on where the last page does', () => {
    const joined = joinPages(
      article([paragraph('One')], 'https://post.example/ferry?page=2'),
      article([paragraph('Two')], 'https://post.example/ferry?page=3'),
    );
    expect(joined.blocks.map(({ type, text }) => text || type)).toEqual(['One', 'rule', 'Two']);
    expect(joined.metadata.nextPage).toBe('https://post.example/ferry?page=3');
  });

  it('ends with the last page', () => {
    const joined = joinPages(article([paragraph('One')], 'https://post.example/2'), article([paragraph('Two')]));
    expect(joined.metadata).not.toHaveProperty('nextPage');
  });

  it('does not repeat the picture and the summary of the first page, and has one lead', () => {
    const joined = joinPages(
      article([picture('https://post.example/a.jpg', true), paragraph(STANDFIRST)]),
      article([
        picture('https://post.example/a.jpg?w=300', true),
        paragraph(STANDFIRST),
        picture('https://post.example/b.jpg', true),
        paragraph('Two'),
      ]),
    );
    expect(joined.blocks.map(({ type }) => type)).toEqual(['figure', 'paragraph', 'rule', 'figure', 'paragraph']);
    expect(joined.blocks.filter((block) => block.type === 'figure' && block.isLead)).toHaveLength(1);
  });

  it('lets references lead to their notes, and removals stand where they stood', () => {
    const next = article([
      paragraph(STANDFIRST),
      paragraph('Two1', [{ kind: 'footnote', block: 2, start: 3, end: 4 }]),
      { ...paragraph('A note'), label: 'footnote' },
    ]);
    next.removals.push({ rule: 'comments', reason: '', preview: '', blocks: [], before: 2 });
    const joined = joinPages(article([paragraph(STANDFIRST)]), next);
    const mark = joined.blocks[2]?.marks[0];
    expect(mark?.kind === 'footnote' && joined.blocks[mark.block]?.text).toBe('A note');
    expect(joined.removals.map(({ before }) => joined.blocks[before]?.text)).toEqual(['A note']);
  });

  it('adds nothing when the page holds nothing new', () => {
    const joined = joinPages(article([paragraph(STANDFIRST)]), article([paragraph(STANDFIRST)]));
    expect(joined.blocks).toHaveLength(1);
  });
});
