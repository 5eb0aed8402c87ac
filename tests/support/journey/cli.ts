import { resolve } from 'node:path';
import { type BrowserName, ensureBrowser } from '../browsers';
import { Failure } from '../failure';
import { startSampleServer } from '../server';
import { type JourneyOptions, parseArguments } from './arguments';
import { buildIfStale } from './build';
import { ChromiumSession } from './chromium-session';
import { FirefoxSession } from './firefox-session';
import { walkThrough } from './headless-journey';
import type { BrowserSession } from './session';
import { chooseSubject, type Subject } from './subject';
import { summarise } from './summary';

/** The article of the sample site that the headless journey reads when no page is given. */
const SAMPLE_ARTICLE = '/environment/dam-warning.html';
/** One of the sample site that is read from right to left. */
const RIGHT_TO_LEFT = '/ar/turtles.html';

try {
  await run(parseArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Failure ? error.message : error);
  process.exitCode = 1;
}

async function run(options: JourneyOptions): Promise<void> {
  const given = options.page === null ? null : chooseSubject(options.page, options.url);
  ensureBrowser(options.browser);
  const extension = buildIfStale(options.browser);
  const server = await startSampleServer();
  try {
    const sample = { url: server.origin + (options.isHeadless ? SAMPLE_ARTICLE : '/'), file: null };
    if (options.isHeadless) await walk(options, given ?? sample, extension, server.origin);
    else await show(options.browser, given ?? sample, extension);
  } finally {
    await server.close();
  }
}

async function walk(options: JourneyOptions, subject: Subject, extension: string, origin: string): Promise<void> {
  const out = resolve(options.out);
  const session = await start(options.browser, extension, true);
  try {
    const { article, facts } = await walkThrough(session, subject, out, origin + RIGHT_TO_LEFT);
    console.log(summarise(article, facts, out));
  } finally {
    await session.close();
  }
}

async function show(browser: BrowserName, subject: Subject, extension: string): Promise<void> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Failure('There is no screen here to open a window on: add --headless (npm start -- --headless).');
  }
  const session = await start(browser, extension, false);
  await session.open(subject);
  console.log(`Open at ${subject.url}: press the toolbar button, or Alt+R. Close the window to end.`);
  await session.untilClosed();
}

function start(browser: BrowserName, extension: string, isHeadless: boolean): Promise<BrowserSession> {
  return browser === 'chromium'
    ? ChromiumSession.start(extension, { isHeadless })
    : FirefoxSession.start(extension, { isHeadless });
}
