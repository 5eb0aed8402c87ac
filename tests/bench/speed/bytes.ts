import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { type Table, whole } from '../report/table';

export interface ScriptBytes {
  path: string;
  raw: number;
  gzip: number;
}

/** What a file takes in a zip beside its content: a local header, and an entry in the directory at the end. */
const ZIP_HEADERS_BYTES = 30 + 46;
const ZIP_END_BYTES = 22;

/** Every script of a built extension, the largest first. */
export function scriptBytes(folder: string): ScriptBytes[] {
  return filesIn(folder)
    .filter((path) => path.endsWith('.js'))
    .map((path) => {
      const script = readFileSync(join(folder, path));
      return { path, raw: script.length, gzip: gzipSync(script, { level: 9 }).length };
    })
    .sort((a, b) => b.raw - a.raw);
}

/** What the whole extension takes as a zip, as the stores want it: counted, not written. */
export function zippedBytes(folder: string): number {
  return filesIn(folder).reduce((sum, path) => {
    const content = readFileSync(join(folder, path));
    const stored = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
    return sum + stored + ZIP_HEADERS_BYTES + 2 * Buffer.byteLength(path);
  }, ZIP_END_BYTES);
}

export function bytesTable(scripts: ScriptBytes[], zipped: number): Table {
  return {
    title: `Bytes of each script; the whole extension zipped: ${whole(zipped)}`,
    columns: ['', 'raw', 'gzip'],
    rows: scripts.map(({ path, raw, gzip }) => [path, whole(raw), whole(gzip)]),
  };
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
