import type { Block } from '../../article';
import { createCueReader } from '../../clutter/class-cues';
import type { Page } from '../../page';
import { MAX_DRAFTS, MAX_TEXT_LENGTH } from '../limits';
import { parseDate } from '../metadata/parse-date';
import { findPlaceholder, openNoscript } from '../page/open-noscript';
import { bodyOf } from '../page/open-page';
import { Overlays } from '../page/overlays';
import { type Visitor, walk } from '../page/walk';
import { findBestImage } from './best-image';
import { Draft, Place } from './draft';
import { findEmbed } from './embeds';
import { InlineRun } from './inline-run';
import { type DraftReference, linkNotes } from './link-notes';
import { createFigure, readFigure } from './read-figure';
import { readTable } from './read-table';
import { countItem, shapeBlock } from './shape-block';
import { type Tag, tagOf } from './tags';

export interface ReadingOptions {
  /** Asked now and then; reading ends when it says so. */
  shouldStop?: () => boolean;
  /** Whether the page shows an element to this reader, where that can be known. */
  isVisible?: (element: Element) => boolean;
  /** Told when the page holds more than is read of any. */
  onCut?: () => void;
}

/**
 * Every block of the page, or of a part of it, in reading order, clutter and all, in one iterative walk; `null` when it
 * was stopped.
 */
export function readDrafts(page: Page, options: ReadingOptions = {}, part?: Element): Draft[] | null {
  const { shouldStop, isVisible, onCut } = options;
  const body = bodyOf(page);
  // Some pages hide everything until they are ready; then nothing of it tells.
  const reader = new DraftReader(page, isVisible?.(body) ? isVisible : undefined);
  const isFull = (): boolean => reader.textLength > MAX_TEXT_LENGTH || reader.drafts.length > MAX_DRAFTS;
  let isStopped = false;
  const isWhole = walk(part ?? body, reader, () => {
    isStopped = shouldStop?.() ?? false;
    return isStopped || isFull();
  });
  if (isStopped) return null;
  if (!isWhole) onCut?.();
  reader.flush();
  linkNotes(reader.drafts, reader.references);
  return reader.drafts;
}

class DraftReader implements Visitor {
  readonly drafts: Draft[] = [];
  readonly references: DraftReference[] = [];
  textLength = 0;
  readonly #page: Page;
  readonly #base: string;
  readonly #isVisible: ReadingOptions['isVisible'];
  readonly #overlays: Overlays;
  readonly #readCues = createCueReader();
  readonly #run: InlineRun;
  #place: Place | null = null;
  /** Place of the first of those words. */
  #first: Place | null = null;
  /** The first time stated among them. */
  #time: string | null = null;
  #breaks = 0;
  #preformatted = 0;

  constructor(page: Page, isVisible: ReadingOptions['isVisible']) {
    this.#page = page;
    this.#base = page.url;
    this.#isVisible = isVisible;
    this.#overlays = new Overlays(page);
    this.#run = new InlineRun(page.url);
  }

  /** Whether to go on with what is inside. */
  enter(element: Element, tag: Tag, original: Element): boolean {
    if (this.#overlays.has(element, tag, original)) return false;
    if (tag.isHideable && this.#isVisible?.(original) === false) return false;
    const name = element.localName;
    if (name === 'br') {
      if (++this.#breaks === 2) this.flush();
      else this.#run.addBreak();
      return false;
    }
    if (tag.isPiece && this.#takeWhole(element, name)) return false;
    if (name === 'time') this.#time ??= parseDate(element.getAttribute('datetime') ?? '');
    if (tag.isBlock) {
      this.flush();
      this.#place = this.#descend(element, name, tag);
      if (name === 'pre') this.#preformatted++;
      this.#run.keepsWhitespace = this.#preformatted > 0;
    } else {
      this.#place = this.#descend(element, name, tag);
      this.#run.enter(element);
    }
    return true;
  }

  leave(): void {
    if (!this.#place) return;
    const { element, tag } = this.#place;
    if (tag.isBlock) {
      this.flush();
      if (element.localName === 'pre') this.#preformatted--;
      this.#run.keepsWhitespace = this.#preformatted > 0;
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
    const place = this.#place?.box;
    if (!run || !place) return;
    const { text, marks, references, linkLength, strongLength } = run;
    const block = shapeBlock(place, text, marks, this.#preformatted > 0);
    const draft = new Draft(block, place, this.#first ?? place);
    for (const reference of references) this.references.push({ ...reference, draft: this.drafts.length });
    this.drafts.push(Object.assign(draft, { linkLength, strongLength, time: this.#time }));
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
        const read = readFigure(element, this.#page);
        if (read) this.#push(read.figure, element, name).linkLength = read.linkLength;
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
      case 'noscript':
        this.#takeFallback(element);
        return true;
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

  /** What a `noscript` holds for a picture or frame that waits for a script, unless that shows something itself. */
  #takeFallback(noscript: Element): void {
    const fallback = openNoscript(noscript, this.#page);
    if (!fallback) return;
    const placeholder = fallback.localName === 'img' ? findPlaceholder(noscript) : null;
    if (!placeholder || !findBestImage(placeholder, this.#base)) this.#takeWhole(fallback, fallback.localName);
  }

  #push(block: Block, element: Element, name: string): Draft {
    this.flush();
    const place = this.#descend(element, name, tagOf(name));
    const draft = new Draft(block, place);
    this.drafts.push(draft);
    return draft;
  }

  #descend(element: Element, name: string, tag: Tag): Place {
    const place = new Place(element, tag, this.#place, this.#readCues);
    if (name === 'li') {
      place.listItem = element;
      countItem(place);
    }
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
