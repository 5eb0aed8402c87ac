import type { Page } from '../../page';
import { browserField } from './browser-field';

const READABLE_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** A page ready to be read, or `null` when it is no HTML page with a body. */
export function openPage(document: Document, url: string): Page | null {
  if (!READABLE_TYPES.has(browserField(document, 'contentType'))) return null;
  if (browserField(document, 'body')?.localName !== 'body') return null;
  return { document, url, inert: browserField(document, 'implementation').createHTMLDocument('') };
}

/** The page's body, whatever its elements are called. */
export const bodyOf = ({ document }: Page): HTMLElement => browserField(document, 'body');
