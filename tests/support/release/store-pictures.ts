import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { ensureBrowser } from '../browsers';
import { ROOT } from '../imports';
import { buildIfStale } from '../journey/build';
import { ChromiumSession } from '../journey/chromium-session';
import { walkThrough } from '../journey/headless-journey';
import { startSampleServer } from '../server';

/**
 * `npm run store-pictures`: the screenshots and tiles that the stores ask for, from the running extension on the sample
 * site, in `out/store/`.
 */
const OUT = join(ROOT, 'out/store');
const TAKEN = join(OUT, 'taken');
const SCREENSHOT = { width: 1280, height: 800 };

/** Each screenshot: its words, and the picture of the journey in it. */
const SCREENSHOTS = [
  { name: '1-reader', words: 'A clean reader over any news page', picture: 'reader.png', isWide: true },
  { name: '2-dark', words: 'Your type, your colours, your pace', picture: 'reader-dark.png', isWide: true },
  { name: '3-sources', words: 'Who says so, in which words', picture: 'facts-sources.png', isWide: false },
  {
    name: '4-dates',
    words: 'When things happened, worked out from the text',
    picture: 'facts-dates.png',
    isWide: false,
  },
  {
    name: '5-people',
    words: 'Everyone who is named, and whether they are quoted',
    picture: 'facts-people.png',
    isWide: false,
  },
] as const;

const TILES = [
  { name: 'tile-small', width: 440, height: 280 },
  { name: 'tile-marquee', width: 1400, height: 560 },
] as const;

const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { height: 100vh; overflow: hidden; background: #f5f2ea; color: #1d1b18; font-family: Georgia, "Source Serif 4", "DejaVu Serif", serif }
  h1 { font-weight: 700; letter-spacing: -.01em; text-wrap: balance }
`;

const server = await startSampleServer();
const session = await ChromiumSession.start(buildIfStale('chromium'));
try {
  await mkdir(TAKEN, { recursive: true });
  await walkThrough(session, { url: `${server.origin}/environment/dam-warning.html`, file: null }, TAKEN);
} finally {
  await session.close();
  await server.close();
}

const browser = await chromium.launch({
  executablePath: ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const context = await browser.newContext();
  const mark = await dataOf('public/icons/mark.svg', 'image/svg+xml');
  for (const { name, words, picture, isWide } of SCREENSHOTS) {
    const source = await dataOf(join('out/store/taken', picture), 'image/png');
    await draw(context, name, SCREENSHOT, screenshotPage(words, source, isWide));
  }
  for (const { name, ...size } of TILES) await draw(context, name, size, tilePage(mark));
} finally {
  await browser.close();
}
console.log('out/store');

async function draw(
  context: BrowserContext,
  name: string,
  size: { width: number; height: number },
  html: string,
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  await page.close();
}

function screenshotPage(words: string, picture: string, isWide: boolean): string {
  const layout = isWide
    ? 'body { display: grid; grid-template-rows: auto 1fr; padding: 36px 64px 0 } h1 { padding-block-end: 28px; font-size: 40px; text-align: center } img { width: 100%; object-fit: cover; object-position: top }'
    : 'body { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 64px; padding: 48px 72px } h1 { font-size: 56px; line-height: 1.12 } img { height: 704px; width: 440px; object-fit: cover; object-position: top }';
  return `<!doctype html><style>${STYLE}${layout} img { border: 1px solid #e4dfd5; box-shadow: 0 8px 40px #0002 }</style><h1>${words}</h1><img alt="" src="${picture}">`;
}

function tilePage(mark: string): string {
  return `<!doctype html><style>${STYLE}
    body { display: grid; place-content: center; justify-items: center; gap: 4vh; text-align: center; padding: 0 6vw }
    img { width: 20vh } h1 { font-size: 15vh; line-height: 1 } p { color: #5c574f; font-size: 8vh; line-height: 1.3; text-wrap: balance }
  </style><img alt="" src="${mark}"><h1>Nutgraf</h1><p>Read the news, see what it stands on</p>`;
}

async function dataOf(path: string, type: string): Promise<string> {
  return `data:${type};base64,${(await readFile(join(ROOT, path))).toString('base64')}`;
}
