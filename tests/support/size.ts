import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Most bytes a script may have, raw, by its path in a build; `*` stands for the hash in a name, or for any name. */
const budgets: Record<string, number> = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'));
const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url));

let isOver = false;
for (const target of ['chrome-mv3', 'firefox-mv3']) {
  console.log(`\n${target.padEnd(36)}${'raw'.padStart(10)}${'gzip'.padStart(10)}${'budget'.padStart(10)}`);
  for (const path of scriptsIn(join(OUTPUT, target))) {
    const script = readFileSync(join(OUTPUT, target, path));
    // By its own name first: a word of eight letters looks like a hash.
    const names = [path, path.replace(/-[\w-]{8}\.js$/, '-*.js'), path.replace(/[^/]+\.js$/, '*.js')];
    const budget = names.map((name) => budgets[name]).find((bytes) => bytes !== undefined);
    const verdict = budget === undefined ? '  NO BUDGET' : script.length > budget ? '  OVER BUDGET' : '';
    isOver ||= verdict !== '';
    const numbers = [script.length, gzipSync(script).length, budget ?? 0];
    console.log(path.padEnd(36) + numbers.map((number) => number.toLocaleString('en').padStart(10)).join('') + verdict);
  }
}
if (isOver) {
  console.error('\nA script is over its budget, or has none, in tests/support/size-budgets.json.');
  process.exitCode = 1;
}

function scriptsIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.js'));
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}
