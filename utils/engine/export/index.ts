import type { Article } from '../article';
import type { Facts } from '../facts';
import type { ExportFormat } from './format';
import { json } from './json';
import { markdown } from './markdown';

/** Every format, in the order they are offered. */
export const EXPORT_FORMATS = { markdown, json } satisfies Record<string, ExportFormat>;

export type FormatId = keyof typeof EXPORT_FORMATS;

/** The article in a format. Formats for people leave the facts out; `json` has both. */
export function exportArticle(article: Article, facts: Facts, format: FormatId): string {
  return EXPORT_FORMATS[format].render(article, facts);
}
