import type { Block } from '../article';
import { colophonOf } from './colophon';
import type { ExportFormat } from './format';

/** The words alone, a block to a paragraph. */
export const plainText: ExportFormat = {
  label: 'Text',
  mediaType: 'text/plain',
  extension: 'txt',
  render({ metadata, blocks }) {
    const { words, address } = colophonOf(metadata);
    const head = [metadata.headline, metadata.standfirst ?? '', [...words, address].join(' · ')];
    return `${[...head, ...blocks.map(renderBlock)].filter(Boolean).join('\n\n')}\n`;
  },
};

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'list-item':
      return `${'  '.repeat(block.depth)}${block.number === undefined ? '-' : `${block.number}.`} ${block.text}`;
    case 'quote':
      return `> ${block.text}`;
    case 'embed':
      return `${block.text || block.provider}: ${block.href}`;
    case 'rule':
      return '* * *';
    default:
      return block.text;
  }
}
