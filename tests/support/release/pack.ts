import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The first day a zip can name: the same files make the same bytes, whenever and wherever they are packed. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A zip of files, in the order of their names. `paths`: below `folder`, with `/`. */
export function pack(folder: string, paths: readonly string[]): Uint8Array {
  const entries = [...paths].sort().map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: FIRST_DAY });
}

/** Every file below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
