import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers';
import { Failure } from '../failure';

export interface JourneyOptions {
  browser: BrowserName;
  isHeadless: boolean;
  /** File or address; `null`: the sample site. */
  page: string | null;
  /** The address a local file is served under. */
  url: string | null;
  /** Folder for what the headless journey writes. */
  out: string;
}

export const USAGE = `npm start                          open the sample site with the extension, in Chromium
npm start -- --browser firefox     the same in Firefox
npm start -- --page FILE_OR_URL    open another page
npm start -- --headless            walk through it without a window and write down what there is
             --out DIR             ... into this folder (default: out)
             --url URL             the address a local file is to be served under`;

/** What was asked for on the command line. Throws with one sentence when that makes no sense. */
export function parseArguments(words: string[]): JourneyOptions {
  const { values } = read(words);
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Failure(`--browser is chromium or firefox, not ${browser}.`);
  if (values.url !== undefined && !/^https?:\/\//.test(values.url))
    throw new Failure('--url is an address that starts with http:// or https://.');
  if (values.url !== undefined && values.page === undefined)
    throw new Failure('--url goes with a file given as --page.');
  return {
    browser,
    isHeadless: values.headless ?? false,
    page: values.page ?? null,
    url: values.url ?? null,
    out: values.out ?? 'out',
  };
}

function read(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean' },
        page: { type: 'string' },
        url: { type: 'string' },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n${USAGE}`);
  }
}
