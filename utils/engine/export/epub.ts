import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Article } from '../article';
import { colophonOf, titleOf } from './colophon';
import type { ExportFormat } from './format';
import { renderHead } from './html';
import { escapeMarkup, renderBlocksMarkup } from './markup';

/** Zip files begin counting here; a fixed time makes the same article the same file. */
const ZIP_EPOCH = '1980-01-01T00:00:00Z';
const OPENING = '<?xml version="1.0" encoding="utf-8"?>';

const CONTAINER = `${OPENING}
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const STYLE = `body { line-height: 1.5; } figcaption, .colophon { font-size: .85em; } aside { border-left: 3px solid; padding-left: 1em; }
td, th { border-top: 1px solid; padding: .3em .6em; text-align: left; }
`;

/** EPUB 3.3 with one chapter and its contents, for readers of books. https://www.w3.org/TR/epub-33/ */
export const epub: ExportFormat<Uint8Array> = {
  label: 'EPUB',
  mediaType: 'application/epub+zip',
  extension: 'epub',
  render(article, _facts, { savedAt } = {}) {
    const stored = { level: 0, mtime: ZIP_EPOCH } as const;
    const files: Zippable = {
      // First and not packed, so that the kind of file can be read off its beginning.
      mimetype: [strToU8('application/epub+zip'), stored],
      'META-INF/container.xml': strToU8(CONTAINER),
      'package.opf': strToU8(renderPackage(article, savedAt ?? ZIP_EPOCH)),
      'nav.xhtml': strToU8(renderContents(article)),
      'article.xhtml': strToU8(renderChapter(article)),
      'style.css': strToU8(STYLE),
    };
    return zipSync(files, { mtime: ZIP_EPOCH });
  },
};

function renderPackage({ metadata }: Article, savedAt: string): string {
  const { address } = colophonOf(metadata);
  const creators = [...(metadata.byline ?? []), ...(metadata.agencies ?? [])];
  const lines = [
    `<dc:identifier id="id">${escapeMarkup(address)}</dc:identifier>`,
    `<dc:title>${escapeMarkup(titleOf(metadata))}</dc:title>`,
    `<dc:language>${escapeMarkup(metadata.language)}</dc:language>`,
    ...creators.map((name) => `<dc:creator>${escapeMarkup(name)}</dc:creator>`),
    ...(metadata.siteName ? [`<dc:publisher>${escapeMarkup(metadata.siteName)}</dc:publisher>`] : []),
    ...(metadata.published ? [`<dc:date>${escapeMarkup(metadata.published.value)}</dc:date>`] : []),
    ...(metadata.standfirst ? [`<dc:description>${escapeMarkup(metadata.standfirst)}</dc:description>`] : []),
    `<dc:source>${escapeMarkup(address)}</dc:source>`,
    // To the second, as the specification wants it.
    `<meta property="dcterms:modified">${savedAt.slice(0, 19)}Z</meta>`,
  ];
  return `${OPENING}
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeMarkup(metadata.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${lines.join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
</manifest>
<spine page-progression-direction="${metadata.direction}"><itemref idref="article"/></spine>
</package>
`;
}

function renderContents(article: Article): string {
  const headings = article.blocks.flatMap((block, index) =>
    block.type === 'heading' && block.text ? [{ text: block.text, index }] : [],
  );
  const items = headings.map(
    ({ text, index }) => `<li><a href="article.xhtml#b${index}">${escapeMarkup(text)}</a></li>`,
  );
  const start = `<li><a href="article.xhtml">${escapeMarkup(titleOf(article.metadata))}</a></li>`;
  return renderPage(article, `<nav epub:type="toc" id="toc">\n<ol>\n${[start, ...items].join('\n')}\n</ol>\n</nav>`);
}

function renderChapter(article: Article): string {
  const { words, address } = colophonOf(article.metadata);
  const link = `<a href="${escapeMarkup(address)}">${escapeMarkup(address)}</a>`;
  const colophon = `<p class="colophon">${[...words.map(escapeMarkup), link].join(' · ')}</p>`;
  return renderPage(article, `${renderHead(article)}\n${colophon}\n${renderBlocksMarkup(article)}`);
}

function renderPage({ metadata }: Article, body: string): string {
  const language = escapeMarkup(metadata.language);
  return `${OPENING}
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${metadata.direction}">
<head><title>${escapeMarkup(titleOf(metadata))}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}
