import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Import {
  file: string;
  target: string;
  isType: boolean;
}

/** Every source file of the extension, as a path from the root. */
export const sourceFiles = (): string[] =>
  ['utils', 'components', 'entrypoints'].flatMap((folder) => filesIn(folder)).filter(isSource);

export function filesIn(folder: string): string[] {
  if (!existsSync(ROOT + folder)) return [];
  return readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function isSource(file: string): boolean {
  return /\.tsx?$/.test(file) && !file.endsWith('.d.ts');
}

/** `target`: a path from the root without extension, or the name of a package. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(ROOT + file, 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  return [...statements].map(([, type, path]) => ({
    file,
    isType: type !== undefined,
    target: path?.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(file), path))
          .split(sep)
          .join('/')
      : (path as string),
  }));
}
