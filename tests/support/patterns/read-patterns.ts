import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

export interface Pattern {
  /** File under `utils/engine`. */
  file: string;
  source: string;
  flags: string;
}

/** Every regular expression that stands written out in the engine's sources. */
export function readPatterns(folder: string): Pattern[] {
  const files = readdirSync(folder, { recursive: true }).map(String);
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.weights.ts'))
    .flatMap((file) => literalsIn(parseAst(readFileSync(join(folder, file), 'utf8'), { lang: 'ts' }), file));
}

function literalsIn(root: unknown, file: string): Pattern[] {
  const found: Pattern[] = [];
  const open = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push({ file, source: regex.pattern, flags: regex.flags });
    open.push(...Object.values(node));
  }
  return found;
}

/** Notes the expressions that are put together while something runs, such as the loading of a module. */
export async function recordPatterns(run: () => Promise<unknown>): Promise<Pattern[]> {
  const Original = globalThis.RegExp;
  const made: Pattern[] = [];
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      made.push({ file: 'put together', source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}
