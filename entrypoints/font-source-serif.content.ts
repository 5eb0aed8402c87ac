import italicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?inline';
import uprightExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline';
import italic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?inline';
import upright from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { LATIN, LATIN_EXT, offerFont } from '../utils/extension/fonts';

/** Put into a page only when its font is chosen. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    offerFont('sourceSerif', [
      { data: upright, style: 'normal', weight: '200 900', range: LATIN },
      { data: uprightExt, style: 'normal', weight: '200 900', range: LATIN_EXT },
      { data: italic, style: 'italic', weight: '200 900', range: LATIN },
      { data: italicExt, style: 'italic', weight: '200 900', range: LATIN_EXT },
    ]);
  },
});
