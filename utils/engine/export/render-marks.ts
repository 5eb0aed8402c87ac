import type { Block, InlineMark } from '../article';

/** A block's words with what opens and closes each mark; marks nest, so what opens last closes first. */
export function renderMarks(
  { text, marks }: Pick<Block, 'text' | 'marks'>,
  signsOf: (mark: InlineMark) => readonly [open: string, close: string],
  escapeWords: (words: string) => string,
): string {
  let rendered = '';
  let at = 0;
  const open: InlineMark[] = [];
  const copyTo = (end: number) => {
    rendered += escapeWords(text.slice(at, end));
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
  closeUntil(Number.POSITIVE_INFINITY);
  copyTo(text.length);
  return rendered;
}
