import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browsers';
import { Failure } from '../failure';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];
const TARGETS: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** The folder of the built extension, as it is now or was left by the last build. */
export function extensionFolder(browser: BrowserName): string {
  return join(ROOT, '.output', `${TARGETS[browser]}-mv3`);
}

/** Builds the extension unless no source is newer than the last build. Gives its folder. */
export function buildIfStale(browser: BrowserName): string {
  const folder = extensionFolder(browser);
  const manifest = join(folder, 'manifest.json');
  const newest = Math.max(...SOURCES.map((source) => newestChange(join(ROOT, source))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= newest) return folder;
  console.log(`Building the extension for ${browser} …`);
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const build = spawnSync(process.execPath, [wxt, 'build', '--browser', TARGETS[browser]], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Failure(`The extension could not be built:\n${build.stdout}\n${build.stderr}`);
  return folder;
}

function newestChange(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
