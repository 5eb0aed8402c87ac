import type { Article } from '../article';
import { colophonOf, titleOf } from './colophon';
import type { ExportFormat } from './format';
import { escapeMarkup, renderBlocksMarkup } from './markup';

/** Says all that a reader needs to look well without help, on paper too. */
const STYLE = `:root { color-scheme: light dark; }
body { margin: 3em auto; max-width: 38em; padding: 0 1.2em; font: 1.1em/1.6 Charter, "Iowan Old Style", Georgia, serif; }
h1 { font-size: 2em; line-height: 1.15; } h1, h2, h3 { text-wrap: balance; }
.standfirst { font-size: 1.15em; } .colophon, figcaption { font: .85em/1.5 system-ui, sans-serif; }
.colophon { border-block: 1px solid; padding-block: .7em; } pre, table { overflow-x: auto; display: block; }
td, th { border-top: 1px solid; padding: .3em .7em; text-align: start; } aside { border-inline-start: 3px solid; padding-inline-start: 1em; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; } }`;

/** Nothing may be loaded or run in the file, whatever a page has put into its words. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** One file that opens anywhere, asks nobody for anything and links to its pictures. */
export const html: ExportFormat = {
  label: 'HTML',
  mediaType: 'text/html',
  extension: 'html',
  render(article) {
    const { metadata } = article;
    const { words, address } = colophonOf(metadata);
    const head = [
      '<meta charset="utf-8" />',
      `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
      '<meta name="viewport" content="width=device-width" />',
      '<meta name="referrer" content="no-referrer" />',
      `<title>${escapeMarkup(titleOf(metadata))}</title>`,
      `<link rel="canonical" href="${escapeMarkup(address)}" />`,
      `<style>${STYLE}</style>`,
    ];
    const colophon = [
      ...words.map(escapeMarkup),
      `<a href="${escapeMarkup(address)}">${escapeMarkup(address)}</a>`,
    ].join(' · ');
    return [
      '<!DOCTYPE html>',
      `<html lang="${escapeMarkup(metadata.language)}" dir="${metadata.direction}">`,
      `<head>\n${head.join('\n')}\n</head>`,
      `<body>\n<article>\n${renderHead(article)}`,
      `<p class="colophon">${colophon}</p>`,
      renderBlocksMarkup(article),
      '</article>\n</body>\n</html>\n',
    ].join('\n');
  },
};

/** Headline and standfirst, as every file made of markup begins. */
export function renderHead({ metadata }: Pick<Article, 'metadata'>): string {
  const standfirst = metadata.standfirst ? `\n<p class="standfirst">${escapeMarkup(metadata.standfirst)}</p>` : '';
  return metadata.headline ? `<h1>${escapeMarkup(metadata.headline)}</h1>${standfirst}` : standfirst;
}
