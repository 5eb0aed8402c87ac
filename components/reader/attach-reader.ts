import controlsCss from '../controls/controls.css?inline';
import factsCss from '../facts/facts.css?inline';
import themeCss from '../theme.css?inline';
import readerCss from './reader.css?inline';

/** A place for the reader within another page: its styles and those around it do not meet. */
export function attachReader(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [themeCss, controlsCss, factsCss, readerCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return root;
}
