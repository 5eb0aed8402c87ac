import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../failure';

/** The page of a journey. */
export interface Subject {
  url: string;
  /** The local file that is served under the address. Then nothing is fetched from the network. */
  file: string | null;
}

export interface ServedFile {
  status: number;
  contentType: string;
  body: Buffer;
}

/** Address a local file gets when none is given: with a host, so that it can be read at all. */
const LOCAL_URL = 'https://local.example/article.html';

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** What `--page` and `--url` mean. Throws when there is no such file. */
export function chooseSubject(page: string, url: string | null): Subject {
  if (/^https?:\/\//.test(page)) {
    if (url !== null) throw new Failure('--url goes with a local file: --page is an address already.');
    return { url: page, file: null };
  }
  const file = resolve(page);
  if (!existsSync(file)) throw new Failure(`There is no file ${file}.`);
  return { url: url ?? LOCAL_URL, file };
}

/** Answers a request of a page that is served from a file: the file itself, or one that lies beside it. */
export async function serveFromFile(subject: Subject & { file: string }, requestUrl: string): Promise<ServedFile> {
  const requested = new URL(requestUrl);
  const own = new URL(subject.url);
  if (requested.href.split('#')[0] === own.href.split('#')[0]) {
    return {
      status: 200,
      contentType: `text/html; charset=${await charsetOf(subject.file)}`,
      body: await readFile(subject.file),
    };
  }
  const folder = dirname(subject.file);
  const beside = normalize(join(folder, decodeURIComponent(requested.pathname.slice(dirname(own.pathname).length))));
  const isBeside = requested.origin === own.origin && pathToFileURL(beside).href.startsWith(pathToFileURL(folder).href);
  const body = isBeside ? await readFile(beside).catch(() => null) : null;
  return body
    ? { status: 200, contentType: CONTENT_TYPES[extname(beside)] ?? 'application/octet-stream', body }
    : { status: 404, contentType: 'text/plain', body: Buffer.from('') };
}

/** Browsers look for `<meta charset>` only when the response names none, so a saved page's own must not be overruled. */
async function charsetOf(file: string): Promise<string> {
  const head = (await readFile(file)).subarray(0, 4096).toString('latin1');
  return /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
}
