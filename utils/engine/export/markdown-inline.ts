import type { Block, InlineMark } from '../article';
import { renderMarks } from './render-marks';

/** What stands before and after the words of a mark. */
const SIGNS: Record<Exclude<InlineMark['kind'], 'link' | 'footnote'>, [string, string]> = {
  strong: ['**', '**'],
  emphasis: ['*', '*'],
  code: ['<code>', '</code>'],
  subscript: ['<sub>', '</sub>'],
  superscript: ['<sup>', '</sup>'],
  deleted: ['~~', '~~'],
  inserted: ['<ins>', '</ins>'],
  highlight: ['<mark>', '</mark>'],
};

/** Characters Markdown would read as a sign wherever they stand. */
const SIGN_CHARACTERS = /[\\`*_[\]<]/g;
/** Signs that mean something only where a line begins. */
const LINE_OPENER = /^(#{1,6}(?= )|[-+>](?= )|\d{1,9}(?=[.)] ))/;

/** The words of a block with its marks. */
export function renderInline(block: Pick<Block, 'text' | 'marks'>): string {
  return escapeLineOpener(renderMarks(block, signsOf, escapeSigns));
}

/** Words without marks. */
export function renderPlain(text: string): string {
  return escapeLineOpener(escapeSigns(text));
}

function signsOf(mark: InlineMark): [string, string] {
  if (mark.kind === 'link') return ['[', `](<${mark.href.replaceAll('>', '%3E').replaceAll('<', '%3C')}>)`];
  if (mark.kind === 'footnote') return ['<sup>', '</sup>'];
  return SIGNS[mark.kind];
}

function escapeSigns(text: string): string {
  return text.replace(SIGN_CHARACTERS, '\\$&');
}

function escapeLineOpener(text: string): string {
  return text.replace(LINE_OPENER, (sign) => (/^\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}
