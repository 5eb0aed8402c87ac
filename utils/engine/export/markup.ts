import type { Article, Block, InlineMark } from '../article';
import { type BlockGroup, groupBlocks, type ListTree, type NumberedBlock } from '../group-blocks';
import type { TextRange } from '../text-range';
import { renderMarks } from './render-marks';

/** Elements that marks become. */
const TAGS: Record<Exclude<InlineMark['kind'], 'link' | 'footnote'>, string> = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
  deleted: 'del',
  inserted: 'ins',
  highlight: 'mark',
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for, escaped or not: control characters and halves of surrogate pairs. */
const NOT_IN_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Words as they stand in markup and in attribute values. */
export function escapeMarkup(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/**
 * The blocks as markup that is good HTML and good XML alike, made from data alone. Pictures are links to where they
 * are: the file asks nobody for anything when it is opened.
 */
export function renderBlocksMarkup({ blocks }: Pick<Article, 'blocks'>): string {
  return groupBlocks(blocks).map(renderGroup).join('\n');
}

function renderGroup(group: BlockGroup): string {
  switch (group.type) {
    case 'block':
      return renderBlock(group.entry);
    case 'quote':
      return `<blockquote>${group.entries.map(renderParagraph).join('\n')}</blockquote>`;
    case 'note':
      return `<aside class="${group.label}">${group.groups.map(renderGroup).join('\n')}</aside>`;
    case 'list':
      return renderList(group);
  }
}

function renderBlock({ block, index }: NumberedBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}${attributesOf(block, index)}>${renderInline(block)}</h${block.level}>`;
    case 'preformatted':
      return `<pre${attributesOf(block, index)}><code>${renderInline(block)}</code></pre>`;
    case 'table':
      return renderTable(block, index);
    case 'figure':
      return renderFigure(block, index);
    case 'embed':
      return `<p${attributesOf(block, index)}>${renderLink(block.href, block.text || block.href)} (${escapeMarkup(block.provider)})</p>`;
    case 'rule':
      return '<hr />';
    default:
      return renderParagraph({ block, index });
  }
}

function renderParagraph({ block, index }: NumberedBlock): string {
  return `<p${attributesOf(block, index)}>${renderInline(block)}</p>`;
}

function renderList({ isOrdered, items }: ListTree): string {
  const tag = isOrdered ? 'ol' : 'ul';
  const lines = items.map(({ block, index, lists }) => {
    const number = isOrdered && block.number !== undefined ? ` value="${Math.trunc(block.number)}"` : '';
    return `<li${attributesOf(block, index)}${number}>${renderInline(block)}${lists.map(renderList).join('')}</li>`;
  });
  return `<${tag}>${lines.join('\n')}</${tag}>`;
}

function renderTable({ text, rows, caption, direction }: Extract<Block, { type: 'table' }>, index: number): string {
  const wordsOf = (range: TextRange) => escapeMarkup(text.slice(range.start, range.end));
  const lines = rows.map((row) => {
    const cells = row.map((cell) => {
      const tag = cell.isHeader ? 'th' : 'td';
      const spans = `${spanOf('colspan', cell.columnSpan)}${spanOf('rowspan', cell.rowSpan)}`;
      return `<${tag}${spans}>${wordsOf(cell)}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const title = caption ? `<caption>${wordsOf(caption)}</caption>` : '';
  return `<table${attributesOf({ direction }, index)}>${title}<tbody>${lines.join('\n')}</tbody></table>`;
}

function spanOf(name: string, span: number): string {
  return span > 1 ? ` ${name}="${span}"` : '';
}

function renderFigure(block: Extract<Block, { type: 'figure' }>, index: number): string {
  const pictures = block.images.map(({ src, alt }) => `<p>${renderLink(src, alt || src)}</p>`).join('');
  const caption = block.text ? `<figcaption>${renderInline(block)}</figcaption>` : '';
  return `<figure${attributesOf(block, index)}>${pictures}${caption}</figure>`;
}

function attributesOf({ direction }: Pick<Block, 'direction'>, index: number): string {
  return ` id="b${index}"${direction ? ` dir="${direction}"` : ''}`;
}

function renderLink(href: string, words: string): string {
  return `<a href="${escapeMarkup(href)}">${escapeMarkup(words)}</a>`;
}

/** The words of a block with its marks as elements. */
function renderInline(block: Pick<Block, 'text' | 'marks'>): string {
  return renderMarks(block, tagsOf, escapeMarkup);
}

function tagsOf(mark: InlineMark): [string, string] {
  if (mark.kind === 'link') return [`<a href="${escapeMarkup(mark.href)}">`, '</a>'];
  if (mark.kind === 'footnote') return [`<sup><a href="#b${mark.block}">`, '</a></sup>'];
  return [`<${TAGS[mark.kind]}>`, `</${TAGS[mark.kind]}>`];
}
