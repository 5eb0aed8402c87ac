import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../../utils/engine/article';
import { exportArticle } from '../../../../utils/engine/export';
import { NO_FACTS } from '../../../../utils/engine/facts';

function articleOf(...blocks: Block[]): Article {
  return {
    metadata: {
      headline: 'The kettle',
      byline: ['Nora Ekman'],
      siteName: 'The Harbour Post',
      url: 'https://harbourpost.example/kettle',
      language: 'en',
      direction: 'ltr',
      topics: [],
    },
    blocks,
    removals: [],
  };
}

function bodyOf(...blocks: Block[]): string {
  const [, , ...body] = exportArticle(articleOf(...blocks), NO_FACTS, 'markdown')
    .trimEnd()
    .split('\n\n');
  return body.join('\n\n');
}

describe('markdown', () => {
  it('opens with headline, byline, site and address', () => {
    expect(exportArticle(articleOf(), NO_FACTS, 'markdown')).toBe(
      '# The kettle\n\nNora Ekman · The Harbour Post · <https://harbourpost.example/kettle>\n',
    );
  });

  const blocks: [what: string, block: Block, expected: string][] = [
    ['words', { type: 'paragraph', text: 'It boils.', marks: [] }, 'It boils.'],
    ['signs in words', { type: 'paragraph', text: '2 * 3 [sic] a_b <b>', marks: [] }, '2 \\* 3 \\[sic\\] a\\_b \\<b>'],
    ['a number that opens a line', { type: 'paragraph', text: '1984. A year', marks: [] }, '1984\\. A year'],
    ['a number that only stands first', { type: 'paragraph', text: '1984 was cold', marks: [] }, '1984 was cold'],
    ['a hyphen that opens a line', { type: 'paragraph', text: '- so he said', marks: [] }, '\\- so he said'],
    [
      'marks inside marks',
      {
        type: 'paragraph',
        text: 'a bold link here',
        marks: [
          { kind: 'link', start: 2, end: 11, href: 'https://harbourpost.example/a' },
          { kind: 'strong', start: 2, end: 6 },
        ],
      },
      'a [**bold** link](<https://harbourpost.example/a>) here',
    ],
    ['a heading', { type: 'heading', level: 3, text: 'Steam', marks: [] }, '### Steam'],
    ['a quote', { type: 'quote', text: 'Enough.', marks: [] }, '> Enough.'],
    ['code with a fence in it', { type: 'preformatted', text: '```\nx', marks: [] }, '````\n```\nx\n````'],
    ['a rule', { type: 'rule', text: '', marks: [] }, '---'],
    [
      'a figure',
      {
        type: 'figure',
        text: 'The stove.',
        marks: [],
        images: [{ src: 'https://harbourpost.example/s.jpg', alt: 'A stove' }],
        isLead: false,
      },
      '![A stove](<https://harbourpost.example/s.jpg>)\n\n*The stove.*',
    ],
    [
      'a table',
      {
        type: 'table',
        text: 'Way\tTime\nBoat\t50 | 60',
        marks: [],
        rows: [
          [cell(0, 3, true), cell(4, 8, true)],
          [cell(9, 13), cell(14, 21)],
        ],
      },
      '| Way | Time |\n| --- | --- |\n| Boat | 50 \\| 60 |',
    ],
  ];
  it.each(blocks)('renders %s', (_, block, expected) => {
    expect(bodyOf(block)).toBe(expected);
  });

  it('keeps the items of a list together and others apart', () => {
    const item = (text: string, depth: number): Block => ({ type: 'list-item', text, depth, marks: [] });
    const numbered: Block = { type: 'list-item', text: 'c', depth: 0, number: 1, marks: [] };
    expect(bodyOf(item('a', 0), item('b', 1), numbered, { type: 'paragraph', text: 'd', marks: [] })).toBe(
      '- a\n   - b\n1. c\n\nd',
    );
  });
});

function cell(start: number, end: number, isHeader = false) {
  return { start, end, isHeader, columnSpan: 1, rowSpan: 1 };
}
