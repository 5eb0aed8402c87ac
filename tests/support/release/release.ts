import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../imports';
import { raiseVersion, releaseChangelog } from './changelog';
import { checkPackage } from './check-package';
import { filesBelow, pack } from './pack';

/**
 * `npm run release`: everything a store asks for, in `out/release/`. With `patch`, `minor`, `major` or a version the
 * version is raised first, in `package.json`, the lock file and `CHANGELOG.md`; without, what is there is packed.
 * `--no-lint` leaves out Mozilla's linter, which is fetched from the registry.
 */
const LINTER = 'web-ext@10.7.0';
const OUT = join(ROOT, 'out/release');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'no-lint': { type: 'boolean' } } });
if (positionals[0]) raise(positionals[0]);
const { version } = readJson<{ version: string }>('package.json');

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
run('npm', ['run', '--silent', 'build']);

const packages = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
let isFine = true;
for (const [browser, folder] of Object.entries(packages)) {
  const zip = pack(join(ROOT, folder), filesBelow(join(ROOT, folder)));
  write(`nutgraf-${version}-${browser}.zip`, zip);
  for (const problem of checkPackage(join(ROOT, folder), zip)) complain(`${browser}: ${problem}`);
}
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
write(`nutgraf-${version}-sources.zip`, pack(ROOT, tracked));
write(
  `nutgraf-${version}-sbom.json`,
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], {
    cwd: ROOT,
    maxBuffer: 1e8,
  }),
);
if (!values['no-lint']) lint();
writeSums();
if (!isFine) process.exitCode = 1;

function raise(by: string): void {
  const next = raiseVersion(readJson<{ version: string }>('package.json').version, by);
  const changelog = join(ROOT, 'CHANGELOG.md');
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(changelog, releaseChangelog(readFileSync(changelog, 'utf8'), next, day));
  run('npm', ['version', next, '--no-git-tag-version', '--allow-same-version']);
}

/** Mozilla's own linter: a warning is a fault here. */
function lint(): void {
  try {
    run('npx', ['--yes', LINTER, 'lint', '--source-dir', packages.firefox, '--warnings-as-errors', '--boring']);
  } catch {
    complain('firefox: Mozilla’s linter has something to say, above.');
  }
}

function writeSums(): void {
  const lines = filesBelow(OUT)
    .sort()
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(OUT, file)))
          .digest('hex')}  ${file}\n`,
    );
  writeFileSync(join(OUT, 'SHA256SUMS'), lines.join(''));
  console.log(`\n${lines.join('')}\nout/release`);
}

function complain(problem: string): void {
  console.error(problem);
  isFine = false;
}

function write(name: string, content: Uint8Array): void {
  writeFileSync(join(OUT, name), content);
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

function run(command: string, args: string[]): void {
  execFileSync(command, args, { cwd: ROOT, stdio: 'inherit' });
}
