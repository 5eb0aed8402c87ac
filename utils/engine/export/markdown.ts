import type { Article, Block } from '../article';
import { colophonOf } from './colophon';
import type { ExportFormat } from './format';
import { renderInline, renderPlain } from './markdown-inline';

/** CommonMark with tables as GitHub has them. Facts are left out: Markdown has nowhere to put them. */
export const markdown: ExportFormat = {
  label: 'Markdown',
  mediaType: 'text/markdown',
  extension: 'md',
  render(article) {
    const parts = [...renderHead(article)];
    let previous: Block | null = null;
    for (const block of article.blocks) {
      const text = renderBlock(block);
      // Items of one list stand together; everything else is set off by a blank line.
      const isSameList = previous?.type === 'list-item' && block.type === 'list-item';
      if (isSameList) parts[parts.length - 1] += `\n${text}`;
      else if (text !== '') parts.push(text);
      if (text !== '') previous = block;
    }
    return `${parts.join('\n\n')}\n`;
  },
};

function* renderHead({ metadata }: Article): Generator<string> {
  yield `# ${renderPlain(metadata.headline)}`;
  if (metadata.standfirst) yield `*${renderPlain(metadata.standfirst)}*`;
  const { words, address } = colophonOf(metadata);
  yield [...words.map(renderPlain), `<${address}>`].join(' · ');
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return renderInline(block);
    case 'heading':
      return `${'#'.repeat(block.level)} ${renderInline(block)}`;
    case 'quote':
      return `> ${renderInline(block)}`;
    case 'list-item':
      return `${'   '.repeat(block.depth)}${block.number === undefined ? '-' : `${block.number}.`} ${renderInline(block)}`;
    case 'preformatted':
      return renderPreformatted(block.text, block.codeLanguage);
    case 'table':
      return renderTable(block);
    case 'figure':
      return renderFigure(block);
    case 'embed':
      return `[${renderPlain(block.text || block.provider)}](<${block.href}>)`;
    case 'rule':
      return '---';
  }
}

function renderPreformatted(text: string, codeLanguage = ''): string {
  // A fence must be longer than any run of backticks inside it.
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${codeLanguage}\n${text}\n${fence}`;
}

function renderTable({ text, rows, caption }: Extract<Block, { type: 'table' }>): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map((row) => {
    const cells = row.map((cell) => renderPlain(text.slice(cell.start, cell.end)).replaceAll('|', '\\|'));
    return `| ${[...cells, ...Array<string>(columns - cells.length).fill('')].join(' | ')} |`;
  });
  // Markdown knows no table without a head: the first row is it.
  lines.splice(1, 0, `|${' --- |'.repeat(columns)}`);
  const title = caption && `**${renderPlain(text.slice(caption.start, caption.end))}**`;
  return [...(title ? [title, ''] : []), ...lines].join('\n');
}

function renderFigure(block: Extract<Block, { type: 'figure' }>): string {
  const images = block.images.map(({ src, alt }) => `![${renderPlain(alt)}](<${src}>)`).join('\n');
  return block.text === '' ? images : `${images}\n\n*${renderPlain(block.text)}*`;
}
