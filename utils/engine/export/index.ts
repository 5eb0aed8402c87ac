import type { Article } from '../article';
import type { Facts } from '../facts';
import { calendar } from './calendar';
import { amountsCsv, datesCsv, peopleCsv, sourcesCsv } from './csv';
import { epub } from './epub';
import { evidence } from './evidence-pack';
import type { ExportFormat, ExportOptions } from './format';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';
import { plainText } from './plain-text';
import { report } from './report';
import { ris } from './ris';

/** Every format, in the order they are offered. */
export const EXPORT_FORMATS = {
  markdown,
  html,
  epub,
  text: plainText,
  json,
  ris,
  report,
  evidence,
  people: peopleCsv,
  sources: sourcesCsv,
  dates: datesCsv,
  amounts: amountsCsv,
  calendar,
} satisfies Record<string, ExportFormat<string | Uint8Array>>;

export type FormatId = keyof typeof EXPORT_FORMATS;
export type ExportContent<Format extends FormatId> = ReturnType<(typeof EXPORT_FORMATS)[Format]['render']>;

/**
 * The article or its facts in a format: text, or bytes for `epub`. `report` and what follows it are about the facts;
 * `json` has both, `ris` neither the text. No format loads anything when it is opened.
 */
export function exportArticle<Format extends FormatId>(
  article: Article,
  facts: Facts,
  format: Format,
  options?: ExportOptions,
): ExportContent<Format> {
  const { render } = EXPORT_FORMATS[format] as ExportFormat<ExportContent<Format>>;
  return render(article, facts, options);
}
