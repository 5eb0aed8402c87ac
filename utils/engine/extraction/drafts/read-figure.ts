import type { Block, Image } from '../../article';
import type { Page } from '../../page';
import type { TextRange } from '../../text-range';
import { openNoscript } from '../page/open-noscript';
import { walk } from '../page/walk';
import { findBestImage } from './best-image';

export type Figure = Extract<Block, { type: 'figure' }>;

const NOT_ONLY_PICTURES = 'table, blockquote, pre, iframe, video, audio, ul, ol, h2, h3, p + p + p';
const CREDIT_NAMES = /credit|copyright|source|photographer|fotograf|quelle|byline|author/i;
/** Words that begin a credit at the end of a caption, after a full stop, a bar or in brackets. */
const CREDIT_START =
  /(?:[([|/]|[.!?…]["”»]?\s|^)\s?(?:©|\(c\)|(?:photo(?:graph)?|foto|fotó|image|picture|bild|credit|crédito?s?|crédits?|photos?|grafik|graphic|illustration|quelle|source)\s?(?:by|:|\/|von|de|courtesy|©))/i;
const MAX_IMAGES = 40;

/** The figure block of a `figure` element, or `null` when it frames something else than pictures. */
export function readFigure(element: Element, page: Page): { figure: Figure; linkLength: number } | null {
  if (element.querySelector(NOT_ONLY_PICTURES)) return null;
  const images = readImages(element, page);
  if (!images.length) return null;
  const { text, credit, linkLength } = readCaption(element.querySelector('figcaption') ?? element);
  return { figure: createFigure(images, text, credit), linkLength };
}

function readImages(element: Element, page: Page): Image[] {
  const images: Image[] = [];
  for (const found of [...element.querySelectorAll('img, amp-img, noscript')].slice(0, MAX_IMAGES)) {
    const isFallback = found.localName === 'noscript';
    if (isFallback && images.length) continue;
    const img = isFallback ? openNoscript(found, page) : found;
    const image = img && findBestImage(img, page.url);
    if (image && !images.some(({ src }) => src === image.src)) images.push(image);
  }
  return images;
}

export function createFigure(images: Image[], text: string, credit?: TextRange): Figure {
  const figure: Figure = { type: 'figure', text, marks: [], images, isLead: false };
  const range = credit ?? findCredit(text);
  if (range) figure.credit = range;
  return figure;
}

/** Where the credit stands in a caption that does not mark it. */
export function findCredit(caption: string): TextRange | undefined {
  const found = CREDIT_START.exec(caption);
  if (!found) return undefined;
  let start = found.index;
  while (start < caption.length && /[.!?…"”»\s|/]/.test(caption[start]!)) start++;
  return start < caption.length ? { start, end: caption.length } : undefined;
}

function readCaption(caption: Element): { text: string; credit?: TextRange; linkLength: number } {
  let text = '';
  let linkLength = 0;
  let credit: TextRange | undefined;
  const open: Element[] = [];
  const addWords = (words: string): void => {
    if (text && !/^[,.;:!?)\]]/.test(words)) text += ' ';
    const start = text.length;
    text += words;
    if (open.some(({ localName }) => localName === 'a')) linkLength += words.length;
    if (!CREDIT_NAMES.test((open.at(-1)?.getAttribute('class') ?? '').slice(0, 200))) return;
    const goesOn = credit && (credit.end === start - 1 || credit.end === start);
    credit = { start: goesOn ? credit!.start : start, end: text.length };
  };
  walk(caption, {
    enter: (element) => {
      if (element.localName === 'noscript') return false;
      open.push(element);
      return true;
    },
    leave: () => void open.pop(),
    addText: ({ data }) => {
      const words = data.replace(/\s+/g, ' ').trim();
      if (words && words !== text) addWords(words);
    },
  });
  return credit ? { text, credit, linkLength } : { text, linkLength };
}
