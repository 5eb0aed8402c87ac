import type { Article } from '../engine/article';
import { extractArticle } from '../engine/extraction';
import type { BlockRule } from '../engine/extraction/edit/site-rules';
import { reportError } from './report-error';

/** The longest news pages that were measured have 3 MB of markup. */
const MAX_BYTES = 5_000_000;
const TIMEOUT_MS = 15_000;
/** Where pages say their encoding, when the server does not. */
const SNIFFED_BYTES = 2_048;

export type NextPageReply =
  | { status: 'article'; article: Article }
  /** `unreachable`: no answer, in time or at all. `unreadable`: an answer that holds no article of this site. */
  | { status: 'unreachable' | 'unreadable' };

/** Fetches a page of an article in several parts and reads it. Only from the origin of the page that is open. */
export async function readNextPage(address: string, siteRules: readonly BlockRule[]): Promise<NextPageReply> {
  if (!isOwn(address)) return { status: 'unreadable' };
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(address, { credentials: 'same-origin', signal });
    if (!response.ok) return { status: 'unreachable' };
    // A redirect may lead elsewhere: to a log-in, to another site.
    if (!isOwn(response.url) || !/html/i.test(response.headers.get('content-type') ?? '')) {
      return { status: 'unreadable' };
    }
    const bytes = await readBytes(response);
    if (!bytes) return { status: 'unreadable' };
    const html = new TextDecoder(encodingOf(response, bytes)).decode(bytes);
    const document = new DOMParser().parseFromString(html, 'text/html');
    const article = extractArticle(document, response.url, { siteRules });
    return article ? { status: 'article', article } : { status: 'unreadable' };
  } catch (error) {
    reportError(error, 'reading the next page');
    return { status: 'unreachable' };
  }
}

function isOwn(address: string): boolean {
  return URL.canParse(address) && new URL(address).origin === location.origin;
}

/** All of the answer, or `null` when it is more than any page of an article has. */
async function readBytes(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (!reader) return null;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length;
    if (length > MAX_BYTES) {
      await reader.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function encodingOf(response: Response, bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const stated =
    /charset=\s?["']?([\w-]{2,40})/i.exec(response.headers.get('content-type') ?? '') ??
    /<meta[^>]{0,200}charset=\s?["']?([\w-]{2,40})/i.exec(start);
  try {
    return new TextDecoder(stated?.[1]).encoding;
  } catch {
    return 'utf-8';
  }
}
