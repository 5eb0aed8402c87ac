import type { Block, InlineMark } from '../article';

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
  const { text, marks } = block;
  let rendered = '';
  let at = 0;
  const open: InlineMark[] = [];
  const copyTo = (end: number) => {
    rendered += escapeSigns(text.slice(at, end));
    at = end;
  };
  const closeUntil = (start: number) => {
    for (let last = open.at(-1); last && last.end <= start; last = open.at(-1)) {
      copyTo(last.end);
      rendered += signsOf(last)[1];
      open.pop();
    }
  };
  for (const mark of marks) {
    if (mark.end <= mark.start) continue;
    closeUntil(mark.start);
    copyTo(mark.start);
    rendered += signsOf(mark)[0];
    open.push(mark);
  }
  closeUntil(text.length);
  copyTo(text.length);
  return escapeLineOpener(rendered);
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
