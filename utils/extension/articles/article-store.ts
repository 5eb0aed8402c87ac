import { type Browser, browser } from 'wxt/browser';
import { inTurn } from '../in-turn';
import { isRecord } from '../messages/checks';
import { NutgrafError } from '../report-error';
import { type ArticleParts, type ArticleRecord, EMPTY_PARTS, isPartsPatch, readParts } from './record';

/** The article a record is about. */
export type ArticleName = Pick<ArticleRecord, 'address' | 'headline'>;

/** Each article is an item of its own, so that a change writes little. */
const PREFIX = 'article:';
const VERSION = 1;
/** Articles that are kept; the one that was changed longest ago makes room. About 5 MB if all are marked heavily. */
export const MAX_ARTICLES = 500;

/** What is kept of an article, `null` when nothing is. `address`: without fragment. */
export async function readArticleRecord(address: string): Promise<ArticleRecord | null> {
  const key = PREFIX + address;
  return parseRecord(address, (await browser.storage.local.get(key))[key]);
}

/** Everything that is kept, the last changed first. */
export async function listArticleRecords(): Promise<ArticleRecord[]> {
  const items = await browser.storage.local.get(null);
  return Object.entries(items)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, stored]) => parseRecord(key.slice(PREFIX.length), stored))
    .filter((record) => record !== null)
    .sort((a, b) => b.updated.localeCompare(a.updated));
}

/**
 * Changes what is kept of an article, one writer after the other. A record with nothing in it goes. Throws
 * `record-unsound` for a bad part, `record-newer` when a newer version of the extension has written it, and
 * `storage-full` when the browser has no room; then everything is as it was.
 */
export function updateArticleRecord(
  { address, headline }: ArticleName,
  change: (current: ArticleParts) => Partial<ArticleParts>,
  now: Date = new Date(),
): Promise<ArticleRecord | null> {
  return inTurn('articles', async () => {
    const key = PREFIX + address;
    const stored: unknown = (await browser.storage.local.get(key))[key];
    if (isRecord(stored) && Number(stored.version) > VERSION) throw new NutgrafError('record-newer');
    const { marks, edits, reading } = parseRecord(address, stored) ?? EMPTY_PARTS;
    const patch = change({ marks, edits, reading });
    if (!isPartsPatch(patch)) throw new NutgrafError('record-unsound');
    const parts = { marks, edits, reading, ...patch };
    if (!parts.marks.length && !parts.edits.length && !parts.reading) {
      await browser.storage.local.remove(key);
      return null;
    }
    if (stored === undefined) await makeRoom();
    const record = { version: VERSION, headline: headline.slice(0, 500), updated: now.toISOString(), ...parts };
    try {
      await browser.storage.local.set({ [key]: record });
    } catch (error) {
      throw isQuotaError(error) ? new NutgrafError('storage-full') : error;
    }
    return parseRecord(address, record);
  });
}

/** Calls back with the address of every article of which something else is kept now, from whichever context it came. */
export function watchArticleRecords(callback: (address: string) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area !== 'local') return;
    for (const key of Object.keys(changes)) if (key.startsWith(PREFIX)) callback(key.slice(PREFIX.length));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Wipes one article, or everything that is kept of articles. */
export function forgetArticleRecords(address?: string): Promise<void> {
  return inTurn('articles', async () => {
    if (address !== undefined) return browser.storage.local.remove(PREFIX + address);
    const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(PREFIX));
    await browser.storage.local.remove(keys);
  });
}

async function makeRoom(): Promise<void> {
  const records = await listArticleRecords();
  const surplus = records.slice(MAX_ARTICLES - 1);
  if (surplus.length) await browser.storage.local.remove(surplus.map((record) => PREFIX + record.address));
}

function parseRecord(address: string, stored: unknown): ArticleRecord | null {
  if (!isRecord(stored)) return null;
  const { headline, updated } = stored;
  return {
    address,
    headline: typeof headline === 'string' ? headline : '',
    updated: typeof updated === 'string' ? updated : '',
    ...readParts(stored),
  };
}

/** Browsers word it differently: Chromium's error has no name of its own. */
function isQuotaError(error: unknown): boolean {
  return error instanceof Error && /quota|no space|disk/i.test(`${error.name} ${error.message}`);
}
