import { FONT_ENTRANCE, type FontFile, type FontScope, isPackagedFont, type PackagedFont } from './fonts';
import { sendToBackground } from './messages/protocol';
import { neutralName } from './neutral-name';
import { NutgrafError, reportError } from './report-error';
import type { Look } from './settings/look';

export interface FontState {
  /** The name it is drawn under; `null` while it is not there. */
  face: string | null;
  hasFailed: boolean;
}

const NOT_THERE: FontState = { face: null, hasFailed: false };

/** Runs the script of a font in this context. */
type BringFont = (font: PackagedFont) => Promise<unknown>;

/** Into a page: the background puts it there. */
export const bringIntoPage: BringFont = (font) => sendToBackground({ type: 'fontNeeded', font });

const SCRIPTS: Record<PackagedFont, () => Promise<unknown>> = {
  sourceSerif: () => import('/content-scripts/font-source-serif.js'),
  atkinson: () => import('/content-scripts/font-atkinson.js'),
  lexend: () => import('/content-scripts/font-lexend.js'),
  openDyslexic: () => import('/content-scripts/font-open-dyslexic.js'),
};

/** Into a page of the extension: from the same file, so that no font is packaged twice. */
export const bringIntoExtensionPage: BringFont = (font) => SCRIPTS[font]();

/**
 * The packaged fonts of the reader and of the preview. Each is brought when it is first drawn, under a name that means
 * nothing, and is gone with the reader. One that fails is not asked for again until the reader is opened anew.
 */
export function createFonts(bring: BringFont, onChange: () => void) {
  let states = new Map<PackagedFont, FontState>();
  let faces: FontFace[] = [];

  async function load(font: PackagedFont, own: typeof states): Promise<void> {
    try {
      const name = neutralName();
      const loaded = await Promise.all((await filesOf(font, bring)).map((file) => loadFace(name, file)));
      // Closed meanwhile.
      if (own !== states) return;
      for (const face of loaded) document.fonts.add(face);
      faces.push(...loaded);
      own.set(font, { face: name, hasFailed: false });
    } catch (error) {
      reportError(error, 'loading a font');
      own.set(font, { face: null, hasFailed: true });
    }
    if (own === states) onChange();
  }

  return {
    /** The state of a font, which is loaded where it was not yet. */
    of(font: Look['fontFamily']): FontState {
      if (!isPackagedFont(font)) return NOT_THERE;
      const state = states.get(font);
      if (state) return state;
      states.set(font, NOT_THERE);
      void load(font, states);
      return NOT_THERE;
    },
    forget(): void {
      for (const face of faces) document.fonts.delete(face);
      faces = [];
      states = new Map();
    },
  };
}

async function filesOf(font: PackagedFont, bring: BringFont): Promise<FontFile[]> {
  const scope = globalThis as FontScope;
  if (!scope[FONT_ENTRANCE]?.[font]) await bring(font);
  const files = scope[FONT_ENTRANCE]?.[font];
  if (!files) throw new NutgrafError('font-missing');
  return files;
}

/** From bytes, not by address: which addresses fonts may come from is the page's to say. */
function loadFace(name: string, { data, style, weight, range }: FontFile): Promise<FontFace> {
  const bytes = Uint8Array.from(atob(data.slice(data.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  const descriptors = { style, weight, display: 'swap' as const, ...(range ? { unicodeRange: range } : {}) };
  return new FontFace(name, bytes.buffer, descriptors).load();
}
