import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../../support/failure';
import type { LabelledDocument, Labels } from './labels';

const LAYOUT = 'NAME.docs.json and NAME.labels.json beside each other; see docs/bench.md';

export interface LabelledArticle {
  document: LabelledDocument;
  labels: Labels;
}

/** Whether a folder holds labelled articles, and not something else. */
export function holdsLabelled(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.docs.json'));
}

/** The labelled articles of a folder, set by set. Throws a `Failure` that says what is missing. */
export function readLabelled(folder: string): Map<string, LabelledArticle[]> {
  const root = resolve(folder);
  if (!existsSync(root)) throw new Failure(`There is no folder ${root}.`);
  const sets = readdirSync(root).flatMap((name) => /^(.+)\.docs\.json$/.exec(name)?.[1] ?? []);
  if (sets.length === 0) throw new Failure(`${root} holds no labelled articles: it needs ${LAYOUT}.`);
  return new Map(sets.sort().map((set) => [set, readSet(root, set)]));
}

function readSet(root: string, set: string): LabelledArticle[] {
  const file = join(root, `${set}.labels.json`);
  if (!existsSync(file)) throw new Failure(`${file} is not there: a data folder holds ${LAYOUT}.`);
  const documents = readList<LabelledDocument>(join(root, `${set}.docs.json`));
  const labels = new Map(readList<Labels>(file).map((each) => [each.id, each]));
  return documents.flatMap((document) => {
    const own = labels.get(document.id);
    return own ? [{ document, labels: own }] : [];
  });
}

function readList<Value>(file: string): Value[] {
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(list)) return list;
  } catch {
    // Said below.
  }
  throw new Failure(`${file} holds no JSON list: a data folder holds ${LAYOUT}.`);
}
