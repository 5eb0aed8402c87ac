import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT } from '../imports';
import { filesBelow, pack } from './pack';

/**
 * `npm run release:rebuild`, after `npm run release`: builds both extensions from the sources zip alone, as a reviewer
 * does, and says whether they are the same to the byte.
 */
const OUT = join(ROOT, 'out/release');
const sources = readdirSync(OUT).find((name) => name.endsWith('-sources.zip'));
if (!sources) throw new Error('There is no release: npm run release makes one.');

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
try {
  for (const [path, content] of Object.entries(unzipSync(new Uint8Array(readFileSync(join(OUT, sources)))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  run('npm', ['ci', '--no-audit', '--no-fund']);
  run('npm', ['run', 'build']);
  for (const browser of ['chrome', 'firefox']) {
    const build = join(folder, `.output/${browser}-mv3`);
    const made = Buffer.from(pack(build, filesBelow(build)));
    const isSame = made.equals(readFileSync(join(OUT, sources.replace('sources', browser))));
    console.log(`${browser}: ${isSame ? 'the same to the byte' : 'NOT the same as what was released'}`);
    if (!isSame) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command: string, args: string[]): void {
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}
