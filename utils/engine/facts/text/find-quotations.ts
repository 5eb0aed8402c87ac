import type { Quotation } from '../analysis';

/** What closes a quotation, by the mark that opens it. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”',
  '«': '»',
  '»': '«',
  '‚': '‘’',
  '„': '“”',
  '「': '」',
  '『': '』',
  '``': "''",
  '"': '"”',
  "''": "''",
  '‘': '’',
  "'": "'",
};
const MARK = /``|''|["“”«»„‚「」『』‘’']/g;
/** Marks that only ever open; some pages set a space after them. */
const LEFT_ONLY = /^[“„«「『`]/;
/** Marks that look the same at both ends. */
const BOTH_WAYS = /^(?:["'”]|'')$/;
const LETTER = /[\p{L}\p{N}]/u;
const PAUSE = /[.,!?…;:—-]/u;
/** Opening marks of a paragraph that goes on with the quotation of the one before. */
const OPENS_BLOCK = /^(?:``|''|["“«»„‚‘'「『])/;

/** Single marks double as apostrophes: an opening one stands before a word and after none. */
function canOpen(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  if (LETTER.test(before) || (after.trim() === '' && !LEFT_ONLY.test(mark))) return false;
  return BOTH_WAYS.test(mark) ? !PAUSE.test(before) || before === '—' || before === '-' : true;
}

/** Where a single-mark quotation ends: at the first mark after a pause, else at the first that no letter follows. */
function findSingleClosing(text: string, from: number, opening: string): number {
  const closing = CLOSING[opening]!;
  let fallback = -1;
  for (let at = text.indexOf(closing, from); at >= 0; at = text.indexOf(closing, at + 1)) {
    if (LETTER.test(text[at + 1] ?? ' ')) continue;
    if (PAUSE.test(text[at - 1] ?? ' ')) return at;
    if (fallback < 0) fallback = at;
  }
  return fallback;
}

/**
 * Direct speech of one block: curly, straight, single, guillemets, corner brackets. A quotation inside another one is
 * part of the outer. One that the block leaves open counts only when the next block opens with a quotation mark (a
 * speech of several paragraphs) or when it goes on with the one before, as `isContinued` tells; any other open mark is a
 * slip or a sign for inches.
 */
export function findQuotations(text: string, nextText: string | undefined, isContinued = false): Quotation[] {
  const quotations: Quotation[] = [];
  const goesOn = nextText !== undefined && OPENS_BLOCK.test(nextText);
  let open: { mark: string; start: number } | null = null;
  let resumeAt = 0;
  for (const match of text.matchAll(MARK)) {
    const mark = match[0];
    const at = match.index;
    if (at < resumeAt) continue;
    if (open === null) {
      if (CLOSING[mark] === undefined || !canOpen(text, at, mark)) continue;
      if (mark === '‘' || mark === "'") {
        const end = findSingleClosing(text, at + 1, mark);
        if (end < 0) {
          if (goesOn && at === 0) open = { mark, start: at + 1 };
          continue;
        }
        quotations.push({ start: at + 1, end, isClosed: true });
        resumeAt = end + 1;
        continue;
      }
      open = { mark, start: at + mark.length };
    } else if (CLOSING[open.mark]!.includes(mark) && (mark !== '"' || !opensAnew(text, at))) {
      if (at > open.start) quotations.push({ start: open.start, end: at, isClosed: true });
      open = null;
    }
  }
  if (open !== null && text.length > open.start && (goesOn || (isContinued && open.start <= open.mark.length))) {
    quotations.push({ start: open.start, end: text.length, isClosed: !goesOn });
  }
  return quotations;
}

/** Whether a straight mark inside an open quotation can only be an opening one: space before it, a word after it. */
function opensAnew(text: string, at: number): boolean {
  return (text[at - 1] ?? ' ').trim() === '' && LETTER.test(text[at + 1] ?? ' ');
}
