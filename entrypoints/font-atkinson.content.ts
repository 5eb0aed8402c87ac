import italic from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-italic.woff2?inline';
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?inline';
import boldItalic from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-italic.woff2?inline';
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?inline';
import italicExt from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-italic.woff2?inline';
import regularExt from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff2?inline';
import boldItalicExt from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-italic.woff2?inline';
import boldExt from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff2?inline';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { LATIN, LATIN_EXT, offerFont } from '../utils/extension/fonts';

/** Put into a page only when its font is chosen. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    offerFont('atkinson', [
      { data: regular, style: 'normal', weight: '400', range: LATIN },
      { data: regularExt, style: 'normal', weight: '400', range: LATIN_EXT },
      { data: italic, style: 'italic', weight: '400', range: LATIN },
      { data: italicExt, style: 'italic', weight: '400', range: LATIN_EXT },
      { data: bold, style: 'normal', weight: '700', range: LATIN },
      { data: boldExt, style: 'normal', weight: '700', range: LATIN_EXT },
      { data: boldItalic, style: 'italic', weight: '700', range: LATIN },
      { data: boldItalicExt, style: 'italic', weight: '700', range: LATIN_EXT },
    ]);
  },
});
