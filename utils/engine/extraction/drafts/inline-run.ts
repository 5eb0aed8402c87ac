import type { InlineMark } from '../../article';
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
  kind: PlainMarkKind | 'link';
  href: string | null;
  start: number;
}

export interface FinishedRun {
  text: string;
  marks: InlineMark[];
  texts: Text[];
  linkLength: number;
  strongLength: number;
}

/** Collects the words of one block and the formatting over them; formatting that is open at its end goes on in the next. */
export class InlineRun {
  #text = '';
  #marks: InlineMark[] = [];
  #texts: Text[] = [];
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
    return this.#texts.length === 0;
  }

  enter(element: Element): void {
    const name = element.localName;
    if (name === 'a') {
      this.#links++;
      this.#openMark(element, 'link', parseHttpAddress(element.getAttribute('href'), this.#base));
      return;
    }
    const kind = MARK_KINDS.get(name);
    if (!kind) return;
    if (kind === 'strong') this.#strongs++;
    this.#openMark(element, kind, null);
  }

  leave(element: Element): void {
    const mark = this.#open[this.#open.length - 1];
    if (mark?.element !== element) return;
    this.#open.pop();
    if (mark.kind === 'link') this.#links--;
    if (mark.kind === 'strong') this.#strongs--;
    this.#close(mark);
  }

  /** Whether the node gave any words. */
  add(node: Text): boolean {
    const value = node.data;
    let words = this.keepsWhitespace ? value : value.replace(/\s+/g, ' ');
    if (!this.keepsWhitespace && words.startsWith(' ') && (this.#text === '' || this.#text.endsWith(' '))) {
      words = words.slice(1);
    }
    if (!words) return false;
    const isBlank = words.trim() === '';
    if (isBlank && this.isEmpty) return false;
    this.#text += words;
    if (isBlank) return false;
    this.#texts.push(node);
    const length = words.trim().length;
    if (this.#links) this.#linkLength += length;
    if (this.#strongs) this.#strongLength += length;
    return true;
  }

  addBreak(): void {
    if (this.keepsWhitespace) this.#text += '\n';
    else if (this.#text && !this.#text.endsWith(' ')) this.#text += ' ';
  }

  /** The block's words, or `null` when there are none; the next block begins. */
  finish(): FinishedRun | null {
    const isEmpty = this.isEmpty;
    let end = this.#text.length;
    while (end > 0 && isSpace(this.#text.charCodeAt(end - 1))) end--;
    for (let i = this.#open.length - 1; i >= 0; i--) this.#close(this.#open[i]!);
    for (const mark of this.#open) mark.start = 0;
    const run: FinishedRun = {
      text: this.#text.slice(0, end),
      marks: tidyMarks(this.#marks, this.#text, end),
      texts: this.#texts,
      linkLength: this.#linkLength,
      strongLength: this.#strongLength,
    };
    this.#text = '';
    this.#marks = [];
    this.#texts = [];
    this.#linkLength = 0;
    this.#strongLength = 0;
    return isEmpty ? null : run;
  }

  #openMark(element: Element, kind: OpenMark['kind'], href: string | null): void {
    this.#open.push({ element, kind, href, start: this.#text.length });
  }

  #close({ kind, href, start }: OpenMark): void {
    const end = this.#text.length;
    if (start >= end) return;
    if (kind !== 'link') this.#marks.push({ kind, start, end });
    else if (href) this.#marks.push({ kind, href, start, end });
  }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;

/** Marks without spaces at their edges, in order, the outer before the inner. */
function tidyMarks(marks: InlineMark[], text: string, length: number): InlineMark[] {
  const tidy: InlineMark[] = [];
  for (const mark of marks) {
    let { start } = mark;
    let end = Math.min(mark.end, length);
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) tidy.push({ ...mark, start, end });
  }
  return tidy.sort((a, b) => a.start - b.start || b.end - a.end);
}
