import type { EXPORT_FORMATS, exportArticle } from '../engine/export';
import type { createCslItem } from '../engine/export/citation';
import type { renderReference } from '../engine/export/csl/render-reference';
import type { createFileName } from '../engine/export/file-name';
import type { renderBibtex, renderCiteNews } from '../engine/export/reference-texts';

/** What the script with the formats offers to the reader's script in the same world. */
export interface Exports {
  formats: typeof EXPORT_FORMATS;
  exportArticle: typeof exportArticle;
  createFileName: typeof createFileName;
  createCslItem: typeof createCslItem;
  renderReference: typeof renderReference;
  renderBibtex: typeof renderBibtex;
  renderCiteNews: typeof renderCiteNews;
}

/** Where it leaves them. */
export const EXPORT_ENTRANCE = Symbol.for('nutgraf.export');

export type ExportScope = { [EXPORT_ENTRANCE]?: Exports };
