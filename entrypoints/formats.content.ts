import { defineContentScript } from 'wxt/utils/define-content-script';
import { EXPORT_FORMATS, exportArticle } from '../utils/engine/export';
import { createCslItem } from '../utils/engine/export/citation';
import { renderReference } from '../utils/engine/export/csl/render-reference';
import { createFileName } from '../utils/engine/export/file-name';
import { renderBibtex, renderCiteNews } from '../utils/engine/export/reference-texts';
import { EXPORT_ENTRANCE, type ExportScope } from '../utils/extension/export-entrance';

/** All formats, put into a page only when something is saved or copied. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    (globalThis as ExportScope)[EXPORT_ENTRANCE] = {
      formats: EXPORT_FORMATS,
      exportArticle,
      createFileName,
      createCslItem,
      renderReference,
      renderBibtex,
      renderCiteNews,
    };
  },
});
