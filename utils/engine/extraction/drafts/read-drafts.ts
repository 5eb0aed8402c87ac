import type { Block } from '../../article';
import { createCueReader, namesOf } from '../../clutter/class-cues';
import type { Page } from '../../page';
import { MAX_TEXT_LENGTH } from '../limits';
import { parseDate } from '../metadata/parse-date';
import { findBestImage } from './best-image';
import { Draft, Place } from './draft';
import { findEmbed } from './embeds';
import { InlineRun } from './inline-run';
import { type DraftReference, linkNotes } from './link-notes';
import { createFigure, readFigure } from './read-figure';
import { readTable } from './read-table';
import { isBlockTag, TAG_BITS } from './tags';

/** Every block of the page in reading order, clutter and all: one iterative walk over the inert copy. */
export function readDrafts(page: Page): Draft[] {
  const reader = new DraftReader(page.url);
  const body = page.document.body;
  let node: Node | null = body;
  while (node) {
    const descends = node.nodeType === 1 ? reader.enter(node as Element) : false;
    if (node.nodeType === 3) reader.addText(node as Text);
    if (descends && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (descends) reader.leave(node as Element);
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode;
      if (node) reader.leave(node as Element);
    }
    node = node === body || !node || reader.textLength > MAX_TEXT_LENGTH ? null : node.nextSibling;
  }
  reader.flush();
  linkNotes(reader.drafts, reader.references);
  return reader.drafts;
}

class DraftReader {
  readonly drafts: Draft[] = [];
  readonly references: DraftReference[] = [];
  textLength = 0;
  readonly #base: string;
  readonly #readCues = createCueReader();
  readonly #run: InlineRun;
  #place: Place | null = null;
  /** Nearest block around the words that are being collected. */
  #block: Place | null = null;
  /** Place of the first of those words. */
  #first: Place | null = null;
  /** The first time stated among them. */
  #time: string | null = null;
  #breaks = 0;
  #preformatted = 0;

  constructor(base: string) {
    this.#base = base;
    this.#run = new InlineRun(base);
  }

  /** Whether to go on with what is inside. */
  enter(element: Element): boolean {
    const name = element.localName;
    if (name === 'br') {
      if (++this.#breaks === 2) this.flush();
      else this.#run.addBreak();
      return false;
    }
    if (this.#takeWhole(element, name)) return false;
    if (name === 'time') this.#time ??= parseDate(element.getAttribute('datetime') ?? '');
    this.#place = this.#descend(element, name);
    if (isBlockTag(name)) {
      this.flush();
      this.#block = this.#place;
      if (name === 'pre') this.#preformatted++;
      this.#run.keepsWhitespace = this.#preformatted > 0;
    } else this.#run.enter(element);
    return true;
  }

  leave(element: Element): void {
    if (this.#place?.element !== element) return;
    if (isBlockTag(element.localName)) {
      this.flush();
      if (element.localName === 'pre') this.#preformatted--;
      this.#run.keepsWhitespace = this.#preformatted > 0;
      let block: Place | null = this.#place.parent;
      while (block && !isBlockTag(block.element.localName)) block = block.parent;
      this.#block = block;
    } else this.#run.leave(element);
    this.#place = this.#place.parent;
  }

  addText(node: Text): void {
    const wasEmpty = this.#run.isEmpty;
    if (!this.#run.add(node)) return;
    this.#breaks = 0;
    this.textLength += node.length;
    if (wasEmpty) this.#first = this.#place;
  }

  flush(): void {
    this.#breaks = 0;
    const run = this.#run.finish();
    const place = this.#block;
    if (!run || !place) return;
    const { text, marks, references, texts, linkLength, strongLength } = run;
    const block = shapeOf(place, text, marks, this.#preformatted > 0);
    const draft = new Draft(block, place, this.#first ?? place);
    for (const reference of references) this.references.push({ ...reference, draft: this.drafts.length });
    this.drafts.push(Object.assign(draft, { texts, linkLength, strongLength, time: this.#time }));
    this.#time = null;
  }

  /** Takes pictures, embeds, tables and rules in one piece. */
  #takeWhole(element: Element, name: string): boolean {
    switch (name) {
      case 'img':
      case 'amp-img': {
        const image = findBestImage(element, this.#base);
        if (image) this.#push(createFigure([image], ''), element, name);
        return true;
      }
      case 'figure': {
        const read = readFigure(element, this.#base);
        if (read) this.#push(read.figure, element, name, read.texts).linkLength = read.linkLength;
        return read !== null || this.#takeEmbed(element, name);
      }
      case 'table': {
        const table = readTable(element);
        if (table) this.#push(table, element, name).linkLength = linkedLengthOf(element);
        return table !== null;
      }
      case 'iframe':
      case 'amp-iframe':
      case 'video':
      case 'amp-video':
      case 'audio':
      case 'amp-audio':
        this.#takeEmbed(element, name);
        return true;
      case 'blockquote':
      case 'div':
      case 'section':
      case 'p':
        return this.#takeEmbed(element, name);
      case 'a':
        return isWayBack(element);
      case 'hr':
        this.#push({ type: 'rule', text: '', marks: [] }, element, name);
        return true;
      default:
        return name.includes('-') && this.#takeEmbed(element, name);
    }
  }

  #takeEmbed(element: Element, name: string): boolean {
    const card = findEmbed(element, this.#base);
    if (card) this.#push({ type: 'embed', marks: [], ...card }, element, name);
    return card !== null;
  }

  #push(block: Block, element: Element, name: string, texts: Text[] = []): Draft {
    this.flush();
    const place = this.#descend(element, name);
    const draft = Object.assign(new Draft(block, place), { texts });
    this.drafts.push(draft);
    return draft;
  }

  #descend(element: Element, name: string): Place {
    const parent = this.#place;
    if (parent) parent.children++;
    const place = new Place(element, parent, name === 'body' ? '' : namesOf(element), this.#readCues);
    const isList = name === 'ul' || name === 'ol' || name === 'menu';
    place.tags = (parent?.tags ?? 0) | (TAG_BITS.get(name) ?? 0);
    place.heading = headingLevel(element, name) || (parent?.heading ?? 0);
    place.listDepth = (parent?.listDepth ?? 0) + (isList ? 1 : 0);
    if (!isList) place.listItem = name === 'li' ? element : (parent?.listItem ?? null);
    return place;
  }
}

function linkedLengthOf(element: Element): number {
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += (link.textContent ?? '').trim().length;
  return length;
}

/** The arrow at the end of a note that leads back into the text. */
function isWayBack(link: Element): boolean {
  return (
    (link.getAttribute('href') ?? '').includes('#') && /^\s*[\^↑↩⤴⬆]\ufe0e?\ufe0f?\s*$/.test(link.textContent ?? '')
  );
}

function headingLevel(element: Element, name: string): number {
  if (name.length === 2 && name[0] === 'h' && name >= 'h1' && name <= 'h6') return Number(name[1]);
  if (element.getAttribute('role') !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}

type HeadingLevel = Extract<Block, { type: 'heading' }>['level'];

function shapeOf(place: Place, text: string, marks: Block['marks'], isPreformatted: boolean): Block {
  const { localName } = place.element;
  if (localName === 'dt' || localName === 'summary') marks.unshift({ kind: 'strong', start: 0, end: text.length });
  if (isPreformatted) {
    const codeLanguage = codeLanguageOf(place.element);
    // All of it is code: only what stands out in it is marked.
    const other = marks.filter(({ kind }) => kind !== 'code');
    return { type: 'preformatted', text, marks: other, ...(codeLanguage ? { codeLanguage } : {}) };
  }
  if (place.heading) return { type: 'heading', text, marks, level: Math.max(2, place.heading) as HeadingLevel };
  if ((place.tags & TAG_BITS.get('blockquote')!) !== 0 || isPullQuote(place)) return { type: 'quote', text, marks };
  if (place.listItem) {
    const number = ordinalOf(place.listItem);
    const depth = Math.max(0, place.listDepth - 1);
    return number === null
      ? { type: 'list-item', text, marks, depth }
      : { type: 'list-item', text, marks, depth, number };
  }
  return { type: 'paragraph', text, marks };
}

/** As highlighters write it: `language-python` on the `pre` or the `code` in it. */
function codeLanguageOf(pre: Element): string | undefined {
  const names = `${pre.getAttribute('class') ?? ''} ${pre.firstElementChild?.getAttribute('class') ?? ''}`;
  return /(?:^|\s)lang(?:uage)?-([\w+#-]{1,20})/.exec(names)?.[1];
}

const PULL_QUOTE = /pull-?(?:out-?)?quote|quote-?pull/i;
/** Names of elements that set a few words of the text apart once more, or words of somebody. */
export function isPullQuote(place: Place): boolean {
  let at: Place | null = place;
  for (let rise = 0; at && rise < 3; at = at.parent, rise++) if (PULL_QUOTE.test(at.names)) return true;
  return false;
}

/** The number of an item in an ordered list. Counting stops early: lists this long are not read by number. */
function ordinalOf(item: Element): number | null {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return null;
  const stated = Number.parseInt(item.getAttribute('value') ?? '', 10);
  if (stated >= 0) return stated;
  let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  let counted = 0;
  for (let at = item.previousElementSibling; at && counted < 500; at = at.previousElementSibling) {
    if (at.localName === 'li') number++;
    counted++;
  }
  return number;
}
