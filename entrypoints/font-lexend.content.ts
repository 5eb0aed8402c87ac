import latinExt from '@fontsource-variable/lexend/files/lexend-latin-ext-wght-normal.woff2?inline';
import latin from '@fontsource-variable/lexend/files/lexend-latin-wght-normal.woff2?inline';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { LATIN, LATIN_EXT, offerFont } from '../utils/extension/fonts';

/** Put into a page only when its font is chosen. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    offerFont('lexend', [
      { data: latin, style: 'normal', weight: '100 900', range: LATIN },
      { data: latinExt, style: 'normal', weight: '100 900', range: LATIN_EXT },
    ]);
  },
});
