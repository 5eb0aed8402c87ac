import type { InlineMark } from '../../article';
import type { TextRange } from '../../text-range';
import { parseHttpAddress } from '../page/http-address';

type PlainMarkKind = Exclude<InlineMark['kind'], 'link' | 'footnote'>;

const MARK_KINDS: ReadonlyMap<string, PlainMarkKind> = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['var', 'code'],
  ['tt', 'code'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['del', 'deleted'],
  ['s', 'deleted'],
  ['strike', 'deleted'],
  ['ins', 'inserted'],
  ['mark', 'highlight'],
]);

interface OpenMark {
  element: Element;
  kind: PlainMarkKind | 'link' | 'footnote';
  href: string | null;
  start: number;
}

/** Words that lead to a note on the same page. */
export interface NoteReference extends TextRange {
  /** Id of the element they lead to. */
  id: string;
}

export interface FinishedRun {
  text: string;
  marks: InlineMark[];
  references: NoteReference[];
  linkLength: number;
  strongLength: number;
}

/** Collects the words of one block and the formatting over them; formatting that is open at its end goes on in the next. */
export class InlineRun {
  #text = '';
  #marks: InlineMark[] = [];
  #references: NoteReference[] = [];
  #hasWords = false;
  /** Whether nothing or a space stands before the next words; asking the text itself would join it every time. */
  #isSpaced = true;
  #open: OpenMark[] = [];
  #linkLength = 0;
  #strongLength = 0;
  #links = 0;
  #strongs = 0;
  readonly #base: string;
  keepsWhitespace = false;

  constructor(base: string) {
    this.#base = base;
  }

  get isEmpty(): boolean {
    return !this.#hasWords;
  }

  enter(element: Element): void {
    const name = element.localName;
    if (name === 'q') this.#addSign(QUOTE_START);
    if (name === 'a') {
      this.#links++;
      const note = noteOf(element, this.#base);
      if (note) {
        this.#openMark(element, 'footnote', note);
        return;
      }
      this.#openMark(element, 'link', parseHttpAddress(element.getAttribute('href'), this.#base));
      return;
    }
    const kind = MARK_KINDS.get(name);
    if (!kind) return;
    if (kind === 'strong') this.#strongs++;
    this.#openMark(element, kind, null);
  }

  leave(element: Element): void {
    if (element.localName === 'q') this.#addSign(QUOTE_END);
    const mark = this.#open[this.#open.length - 1];
    if (mark?.element !== element) return;
    this.#open.pop();
    if (mark.kind === 'link' || mark.kind === 'footnote') this.#links--;
    if (mark.kind === 'strong') this.#strongs--;
    this.#close(mark);
  }

  /** Whether the node gave any words. */
  add(node: Text): boolean {
    const value = node.data;
    const isBlank = value.trim() === '';
    // Half of a page's text nodes are the space between its elements.
    if (isBlank && (!this.#hasWords || (this.#isSpaced && !this.keepsWhitespace))) return false;
    let words = this.keepsWhitespace ? value : value.replace(/\s+/g, ' ');
    if (!this.keepsWhitespace && this.#isSpaced && words.startsWith(' ')) words = words.slice(1);
    this.#text += words;
    this.#isSpaced = words.endsWith(' ');
    if (isBlank) return false;
    this.#hasWords = true;
    const length = words.trim().length;
    if (this.#links) this.#linkLength += length;
    if (this.#strongs) this.#strongLength += length;
    return true;
  }

  addBreak(): void {
    if (this.keepsWhitespace) this.#text += '\n';
    else if (!this.#isSpaced) {
      this.#text += ' ';
      this.#isSpaced = true;
    }
  }

  /** The block's words, or `null` when there are none; the next block begins. */
  finish(): FinishedRun | null {
    if (!this.#text) return null;
    const isEmpty = this.isEmpty;
    let end = this.#text.length;
    while (end > 0 && isSpace(this.#text.charCodeAt(end - 1))) end--;
    for (let i = this.#open.length - 1; i >= 0; i--) this.#close(this.#open[i]!);
    for (const mark of this.#open) mark.start = 0;
    const run: FinishedRun = {
      text: this.#text.slice(0, end),
      marks: tidyRanges(this.#marks, this.#text, end),
      references: tidyRanges(this.#references, this.#text, end),
      linkLength: this.#linkLength,
      strongLength: this.#strongLength,
    };
    this.#text = '';
    this.#isSpaced = true;
    this.#marks = [];
    this.#references = [];
    this.#hasWords = false;
    this.#linkLength = 0;
    this.#strongLength = 0;
    return isEmpty ? null : run;
  }

  #addSign(sign: string): void {
    this.#text += sign;
    this.#isSpaced = false;
  }

  #openMark(element: Element, kind: OpenMark['kind'], href: string | null): void {
    this.#open.push({ element, kind, href, start: this.#text.length });
  }

  #close({ kind, href, start }: OpenMark): void {
    const end = this.#text.length;
    if (start >= end) return;
    if (kind === 'footnote') this.#references.push({ id: href ?? '', start, end });
    else if (kind !== 'link') this.#marks.push({ kind, start, end });
    else if (href) this.#marks.push({ kind, href, start, end });
  }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;

/** Marks without spaces at their edges, in order, the outer before the inner. */
function tidyRanges<Range extends TextRange>(ranges: Range[], text: string, length: number): Range[] {
  if (!ranges.length) return ranges;
  const tidy: Range[] = [];
  for (const range of ranges) {
    let { start } = range;
    let end = Math.min(range.end, length);
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) tidy.push({ ...range, start, end });
  }
  return tidy.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Browsers draw these around a `q`; the text holds none. */
const QUOTE_START = '“';
const QUOTE_END = '”';
const NOTE_NAMES = /footnote|endnote|fnref|noteref|cite_ref|ftnref/i;
const NOTE_SIGN = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/i;

/** Id of the note a link leads to, or `null` when it leads elsewhere or into the page for another reason. */
function noteOf(link: Element, base: string): string | null {
  const href = link.getAttribute('href') ?? '';
  const hash = href.indexOf('#');
  if (hash < 0 || hash === href.length - 1 || href.length - hash > 100) return null;
  if (hash > 0 && href.slice(0, hash) !== base.split('#')[0]) return null;
  const isRaised = link.parentElement?.localName === 'sup' || link.firstElementChild?.localName === 'sup';
  const isNamed = NOTE_NAMES.test(`${link.getAttribute('class') ?? ''} ${link.id} ${link.getAttribute('role') ?? ''}`);
  if (!(isRaised || isNamed) || !NOTE_SIGN.test((link.textContent ?? '').trim())) return null;
  try {
    return decodeURIComponent(href.slice(hash + 1));
  } catch {
    return href.slice(hash + 1);
  }
}
