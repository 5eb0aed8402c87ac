import regular from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?inline';
import bold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?inline';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerFont } from '../utils/extension/fonts';

/**
 * Put into a page only when its font is chosen. Upright only: guides for dyslexic readers advise against italics, and the
 * browser slants these letters where a text needs it.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    offerFont('openDyslexic', [
      { data: regular, style: 'normal', weight: '400' },
      { data: bold, style: 'normal', weight: '700' },
    ]);
  },
});
