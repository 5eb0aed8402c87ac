import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isPackagedFont, offerFont } from '../../../utils/extension/fonts';
import { bringIntoPage, createFonts } from '../../../utils/extension/load-fonts';
import { sendToBackground } from '../../../utils/extension/messages/protocol';

vi.mock('../../../utils/extension/messages/protocol', () => ({ sendToBackground: vi.fn() }));
vi.mock('../../../utils/extension/report-error', async (original) => ({ ...(await original()), reportError() {} }));

const BYTES = `data:font/woff2;base64,${btoa('wOF2')}`;
let inPage: Set<unknown>;
let isBroken: boolean;
beforeEach(() => {
  inPage = new Set();
  isBroken = false;
  vi.stubGlobal('document', { fonts: inPage });
  vi.stubGlobal(
    'FontFace',
    class {
      constructor(
        readonly family: string,
        readonly source: ArrayBuffer,
        readonly descriptors: FontFaceDescriptors,
      ) {}
      async load() {
        if (isBroken) throw new Error('broken');
        return this;
      }
    },
  );
  vi.mocked(sendToBackground).mockReset();
  vi.mocked(sendToBackground).mockImplementation(async (message) => {
    const { font } = message as { font?: unknown };
    if (isPackagedFont(font)) offerFont(font, [{ data: BYTES, style: 'normal', weight: '400', range: 'U+0041' }]);
    return { ok: true } as never;
  });
});
afterEach(() => vi.unstubAllGlobals());

it.each(['serif', 'sans', 'mono'] as const)('asks for nothing for %s', (font) => {
  expect(createFonts(bringIntoPage, () => {}).of(font)).toEqual({ face: null, hasFailed: false });
  expect(sendToBackground).not.toHaveBeenCalled();
});

it('loads a font once, under a name that means nothing, and takes it out again', async () => {
  const onChange = vi.fn();
  const fonts = createFonts(bringIntoPage, onChange);
  expect(fonts.of('atkinson')).toEqual({ face: null, hasFailed: false });
  fonts.of('atkinson');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  const { face } = fonts.of('atkinson');
  expect(face).toMatch(/^[a-z]{6}-[a-z]{6}$/);
  expect([...inPage]).toMatchObject([{ family: face, descriptors: { weight: '400', unicodeRange: 'U+0041' } }]);
  expect(sendToBackground).toHaveBeenCalledTimes(1);
  fonts.forget();
  expect(inPage.size).toBe(0);
  // What is in the page's scope already is not asked for again.
  fonts.of('atkinson');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
  expect(sendToBackground).toHaveBeenCalledTimes(1);
});

it('says that a font failed, once, and tries again only when the reader is opened anew', async () => {
  isBroken = true;
  const onChange = vi.fn();
  const fonts = createFonts(bringIntoPage, onChange);
  fonts.of('lexend');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  expect(fonts.of('lexend')).toEqual({ face: null, hasFailed: true });
  expect(onChange).toHaveBeenCalledTimes(1);
  isBroken = false;
  fonts.forget();
  fonts.of('lexend');
  await vi.waitFor(() => expect(fonts.of('lexend').face).not.toBeNull());
});

it('leaves nothing in the page where the reader was closed meanwhile', async () => {
  const onChange = vi.fn();
  const fonts = createFonts(bringIntoPage, onChange);
  fonts.of('openDyslexic');
  fonts.forget();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(inPage.size).toBe(0);
  expect(onChange).not.toHaveBeenCalled();
});
