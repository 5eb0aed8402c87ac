import { isListOf, isRecord } from '../messages/checks';
import { listArticleRecords, MAX_ARTICLES, updateArticleRecord } from './article-store';
import { type ArticleRecord, applyMarksChange, readParts } from './record';

/** Tells our files from any other JSON. */
const FILE_KIND = 'nutgraf-articles';
const FILE_VERSION = 1;
/** The store at its fullest is below it. */
const MAX_FILE_LENGTH = 20_000_000;

export const ARTICLES_FILE_NAME = 'nutgraf-marks.json';

/** All that is kept of articles, as a file that people can read. */
export async function renderArticlesFile(): Promise<string> {
  const articles = await listArticleRecords();
  return `${JSON.stringify({ kind: FILE_KIND, version: FILE_VERSION, articles }, null, 2)}\n`;
}

/** The records of a file; `null` when it is none of ours. Of records that are broken the sound parts are taken. */
export function parseArticlesFile(text: string): ArticleRecord[] | null {
  if (text.length > MAX_FILE_LENGTH) return null;
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(file) || file.kind !== FILE_KIND || Number(file.version) > FILE_VERSION) return null;
  if (!isListOf(file.articles, isRecord, MAX_ARTICLES)) return null;
  return (file.articles as Record<string, unknown>[])
    .filter(({ address }) => typeof address === 'string' && /^https?:\/\//.test(address) && URL.canParse(address))
    .map((record) => ({
      address: record.address as string,
      headline: typeof record.headline === 'string' ? record.headline : '',
      updated: typeof record.updated === 'string' ? record.updated : '',
      ...readParts(record),
    }));
}

/** Adds records to what is kept: marks by their `id`, the rest where there is none. Throws as the store does. */
export async function addArticleRecords(records: readonly ArticleRecord[]): Promise<void> {
  // The one that was changed last at the end: so it stays the newest.
  for (const record of [...records].sort((a, b) => a.updated.localeCompare(b.updated))) {
    await updateArticleRecord(record, (current) => ({
      marks: applyMarksChange(current.marks, { put: record.marks, drop: [] }),
      edits: current.edits.length ? current.edits : record.edits,
      reading: current.reading ?? record.reading,
    }));
  }
}
