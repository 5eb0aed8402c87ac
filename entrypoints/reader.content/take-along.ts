import type { TakeAction } from '../../components/reader/take-actions';
import { createTextFragmentUrl } from '../../utils/engine/anchoring/text-fragment';
import { describeQuote } from '../../utils/engine/anchoring/text-quote';
import type { Article } from '../../utils/engine/article';
import type { CslItem } from '../../utils/engine/export/citation';
import type { MarkedPassage } from '../../utils/engine/export/format';
import { type Facts, NO_FACTS } from '../../utils/engine/facts';
import { highlightArticle } from '../../utils/engine/highlight-article';
import type { Mention } from '../../utils/engine/text-range';
import { EXPORT_ENTRANCE, type ExportScope, type Exports } from '../../utils/extension/export-entrance';
import { extensionVersion } from '../../utils/extension/i18n';
import { sendToBackground } from '../../utils/extension/messages/protocol';
import { NutgrafError } from '../../utils/extension/report-error';

type ReferenceAction = Extract<TakeAction, { kind: 'copy-reference' }>;

/** A download has begun long before; until then its address must hold. */
const KEEP_ADDRESS_MS = 60_000;

/**
 * Does what the menus for saving and copying offer. Throws when the browser will not. `selected`: words of the text.
 * `marks`: the reader's own, which go along.
 */
export async function takeAlong(
  action: TakeAction,
  article: Article,
  factsOf: (article: Article) => Promise<Facts>,
  selected: Mention | null,
  marks: readonly MarkedPassage[] = [],
): Promise<void> {
  if (action.kind === 'print') return window.print();
  if (action.kind === 'copy-link') return copy({ 'text/plain': linkTo(article, selected) });
  const exports = await loadExports();
  const savedAt = new Date().toISOString();
  const options = { savedAt, version: extensionVersion(), marks };
  const mentions = marks.flatMap(({ words }) => words);
  const highlighted = highlightArticle(article, mentions);
  if (action.kind === 'save') {
    const facts = await factsOf(article);
    const { mediaType, extension } = exports.formats[action.format];
    const isForPrograms = action.format === 'json' || action.format === 'evidence';
    const saved = isForPrograms ? article : highlighted;
    const content = exports.exportArticle(saved, facts, action.format, options);
    return download(
      new Blob([content as BlobPart], { type: mediaType }),
      exports.createFileName(article.metadata, extension),
    );
  }
  if (action.kind === 'copy-text') {
    const text = exports.exportArticle(highlighted, NO_FACTS, 'text', options);
    return copy({ 'text/plain': text, 'text/html': exports.exportArticle(highlighted, NO_FACTS, 'html', options) });
  }
  if (action.kind === 'copy-markdown') {
    return copy({ 'text/plain': exports.exportArticle(highlighted, NO_FACTS, 'markdown', options) });
  }
  const item = exports.createCslItem(article.metadata, savedAt.slice(0, 10));
  return copy(renderIn(action.style, item, exports));
}

/** The article as a list of references has it. */
export async function citeArticle(article: Article): Promise<string> {
  const exports = await loadExports();
  const item = exports.createCslItem(article.metadata, new Date().toISOString().slice(0, 10));
  return exports.renderReference(item, 'apa').text;
}

function linkTo({ metadata, blocks }: Article, selected: Mention | null): string {
  const address = metadata.canonicalUrl ?? metadata.url;
  if (!selected) return address;
  const text = selected.block < 0 ? metadata.headline : blocks[selected.block]!.text;
  return createTextFragmentUrl(address, describeQuote(text, selected));
}

/** A reference as the clipboard takes it: italics go along where a style has them. */
function renderIn(style: ReferenceAction['style'], item: CslItem, exports: Exports): Record<string, string> {
  switch (style) {
    case 'bibtex':
      return { 'text/plain': exports.renderBibtex(item) };
    case 'wikipedia':
      return { 'text/plain': exports.renderCiteNews(item) };
    case 'csl':
      return { 'text/plain': JSON.stringify([item], null, 2) };
    default: {
      const { text, html } = exports.renderReference(item, style);
      return { 'text/plain': text, 'text/html': html };
    }
  }
}

async function loadExports(): Promise<Exports> {
  const scope = globalThis as ExportScope;
  if (!scope[EXPORT_ENTRANCE]) await sendToBackground({ type: 'exportNeeded' });
  const exports = scope[EXPORT_ENTRANCE];
  if (!exports) throw new NutgrafError('export-missing');
  return exports;
}

/** Outside the document, so that the page hears nothing of the click. */
function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}

async function copy(content: Record<string, string>): Promise<void> {
  const parts = Object.entries(content).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
}
