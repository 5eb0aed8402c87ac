import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { Failure } from './failure';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  /** Environment variable that names the program to use. */
  variable: string;
  /** Names to look for on the path. Google Chrome is not one: it no longer loads an extension from a folder. */
  programs: string[];
  /** Places outside the path. */
  places: () => string[];
  installations: Installation[];
  advice: string;
}

interface Installation {
  command: string[];
  isPossible: () => boolean;
}

/** Where `@puppeteer/browsers` puts a Firefox of ours. */
const DOWNLOADS = join(process.cwd(), 'node_modules', '.cache', 'browsers');

const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0;
const hasApt = () => isRoot() && findOnPath('apt-get') !== null;

const KINDS: Record<BrowserName, Kind> = {
  chromium: {
    variable: 'CHROMIUM',
    programs: ['chromium', 'chromium-browser'],
    places: () => [chromium.executablePath(), '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    installations: [
      { command: ['npx', 'playwright', 'install', '--with-deps', 'chromium'], isPossible: isRoot },
      { command: ['npx', 'playwright', 'install', 'chromium'], isPossible: () => !isRoot() },
      { command: ['apt-get', 'install', '-y', 'chromium'], isPossible: hasApt },
    ],
    advice: 'type "npx playwright install chromium", or set CHROMIUM to the path of one (Google Chrome will not do)',
  },
  firefox: {
    variable: 'FIREFOX',
    programs: ['firefox', 'firefox-esr'],
    places: () => ['/Applications/Firefox.app/Contents/MacOS/firefox', ...downloadedFirefoxes()],
    installations: [
      { command: ['apt-get', 'install', '-y', 'firefox-esr'], isPossible: hasApt },
      {
        command: ['npx', '@puppeteer/browsers', 'install', 'firefox@esr', '--path', DOWNLOADS],
        isPossible: () => true,
      },
    ],
    advice: 'install Firefox 140 or newer, or set FIREFOX to the path of one',
  },
};

/** The program to start: the one named in the environment, else one that is installed, else `null`. */
export function findBrowser(name: BrowserName): string | null {
  const kind = KINDS[name];
  const named = process.env[kind.variable];
  if (named) {
    if (!isExecutable(named)) throw new Failure(`${kind.variable} is set to ${named}, which cannot be started.`);
    return named;
  }
  const onPath = () => kind.programs.map(findOnPath).find((path) => path !== null);
  return kind.places().find(isExecutable) ?? onPath() ?? null;
}

/** Like `findBrowser`, but installs one when there is none. Throws with what to type when that fails too. */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { installations, advice } = KINDS[name];
  for (const { command, isPossible } of installations) {
    if (!isPossible()) continue;
    console.log(`No ${name} here; trying: ${command.join(' ')}`);
    if (command[0] === 'apt-get') spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync(command[0] as string, command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] });
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Failure(`There is no ${name} on this machine and none could be installed: ${advice}.`);
}

function downloadedFirefoxes(): string[] {
  const folder = join(DOWNLOADS, 'firefox');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((version) => join(folder, version, 'firefox', 'firefox'));
}

function findOnPath(program: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
