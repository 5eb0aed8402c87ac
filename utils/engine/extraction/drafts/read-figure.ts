import type { Block, Image } from '../../article';
import type { TextRange } from '../../text-range';
import { findBestImage } from './best-image';

export type Figure = Extract<Block, { type: 'figure' }>;

const NOT_ONLY_PICTURES = 'table, blockquote, pre, iframe, video, audio, ul, ol, h2, h3, p + p + p';
const CREDIT_NAMES = /credit|copyright|source|photographer|fotograf|quelle|byline|author/i;
/** Words that begin a credit at the end of a caption, after a full stop, a bar or in brackets. */
const CREDIT_START =
  /(?:[([|/]|[.!?…]["”»]?\s|^)\s?(?:©|\(c\)|(?:photo(?:graph)?|foto|fotó|image|picture|bild|credit|crédito?s?|crédits?|photos?|grafik|graphic|illustration|quelle|source)\s?(?:by|:|\/|von|de|courtesy|©))/i;
const MAX_IMAGES = 40;

/** The figure block of a `figure` element, or `null` when it frames something else than pictures. */
export function readFigure(
  element: Element,
  base: string,
): { figure: Figure; texts: Text[]; linkLength: number } | null {
  if (element.querySelector(NOT_ONLY_PICTURES)) return null;
  const images: Image[] = [];
  for (const img of [...element.querySelectorAll('img, amp-img')].slice(0, MAX_IMAGES)) {
    const image = findBestImage(img, base);
    if (image && !images.some(({ src }) => src === image.src)) images.push(image);
  }
  if (!images.length) return null;
  const { text, credit, texts } = readCaption(element);
  const linkLength = texts.reduce(
    (sum, { data, parentElement }) => sum + (parentElement?.closest('a') ? data.trim().length : 0),
    0,
  );
  return { figure: createFigure(images, text, credit), texts, linkLength };
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

function readCaption(element: Element): { text: string; credit?: TextRange; texts: Text[] } {
  const caption = element.querySelector('figcaption') ?? element;
  const texts: Text[] = [];
  let text = '';
  let credit: TextRange | undefined;
  let node: Node | null = caption;
  while (node) {
    if (node.nodeType === 3) {
      const words = (node as Text).data.replace(/\s+/g, ' ').trim();
      if (words && words !== text) {
        texts.push(node as Text);
        if (text && !/^[,.;:!?)\]]/.test(words)) text += ' ';
        const start = text.length;
        text += words;
        if (CREDIT_NAMES.test((node.parentElement?.getAttribute('class') ?? '').slice(0, 200))) {
          credit =
            credit?.end === start - 1 || credit?.end === start
              ? { start: credit.start, end: text.length }
              : { start, end: text.length };
        }
      }
    }
    if (node.firstChild) node = node.firstChild;
    else {
      while (node && node !== caption && !node.nextSibling) node = node.parentNode;
      node = node === caption || !node ? null : node.nextSibling;
    }
  }
  return credit ? { text, credit, texts } : { text, texts };
}
