import controlsCss from '../controls/controls.css?inline';
import factsCss from '../facts/facts.css?inline';
import themeCss from '../theme.css?inline';
import readerCss from './reader.css?inline';

/** What the reader is drawn with, for a shadow root of its own. */
export const readerSheets = (): CSSStyleSheet[] => [themeCss, controlsCss, factsCss, readerCss].map(createSheet);

export function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** A place for the reader within another page: its styles and those around it do not meet. */
export function attachReader(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = readerSheets();
  return root;
}
