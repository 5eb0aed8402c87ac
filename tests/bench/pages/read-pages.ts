import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Failure } from '../../support/failure';
import type { StoredPage, TruePage } from './true-page';

const LAYOUT = 'one page a line in *.jsonl, its HTML in pages/SET/ID.html or .html.gz; see docs/bench.md';

/** Whether a folder holds pages, and not something else. */
export function holdsPages(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.jsonl'));
}

/** The pages of a folder, set by set. Throws a `Failure` that says what is missing. */
export function readPages(folder: string): Map<string, StoredPage[]> {
  const root = resolve(folder);
  if (!existsSync(root)) throw new Failure(`There is no folder ${root}.`);
  const lists = readdirSync(root).filter((name) => name.endsWith('.jsonl'));
  if (lists.length === 0) throw new Failure(`${root} holds no pages: it needs ${LAYOUT}.`);
  const sets = new Map<string, StoredPage[]>();
  for (const list of lists.sort()) {
    for (const [i, line] of readFileSync(join(root, list), 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue;
      const page = parsePage(line, `${list}, line ${i + 1}`);
      const file = htmlFile(root, page);
      const readHtml = () => readHtmlFile(file);
      sets.set(page.set, [...(sets.get(page.set) ?? []), { ...page, readHtml }]);
    }
  }
  return sets;
}

function parsePage(line: string, place: string): TruePage {
  const page = parseJson(line, place) as Partial<TruePage>;
  const missing = (['set', 'id', 'url'] as const).filter((field) => typeof page[field] !== 'string');
  if (missing.length > 0) throw new Failure(`${place} has no ${missing.join(', ')}: a data folder holds ${LAYOUT}.`);
  return page as TruePage;
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Failure(`${place} is no JSON: a data folder holds ${LAYOUT}.`);
  }
}

function htmlFile(root: string, { set, id }: TruePage): string {
  const file = join(root, 'pages', set, `${id}.html`);
  const found = [file, `${file}.gz`].find((path) => existsSync(path));
  if (!found) throw new Failure(`${file} is not there, nor with .gz: a data folder holds ${LAYOUT}.`);
  return found;
}

function readHtmlFile(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
