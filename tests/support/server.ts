import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The sample news site. */
export const SITE_FOLDER = fileURLToPath(new URL('../sample-site/', import.meta.url));

/** Pages that only the end-to-end tests need: single-page navigation, a form and so on. Served under `/lab/`. */
const LAB_FOLDER = fileURLToPath(new URL('../e2e/pages/', import.meta.url));

/** What a careful site sends: pages under `/strict/` are the sample site's, with this. */
const STRICT_POLICY =
  "default-src 'none'; img-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};

export interface SampleServer {
  /** Such as `http://localhost:40123`. */
  origin: string;
  /** Path of every request so far, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves the sample site on this machine only, on a free port unless one is given. */
export async function startSampleServer(port = 0): Promise<SampleServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = fileOf(path);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Not found</title><p>This page of the sample site was never written.</p>');
    return;
  }
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    ...(path.startsWith('/strict/') ? { 'content-security-policy': STRICT_POLICY } : {}),
  });
  response.end(extname(file) === '.html' ? atHome(body.toString(), `http://${request.headers.host}`) : body);
}

/** The invented sites name their own addresses; here all of them live on this server. */
function atHome(html: string, origin: string): string {
  return html.replace(/https:\/\/(harbourpost|nordtradecoin|almarfa|minato-nippo)\.example/g, origin);
}

function fileOf(path: string): string | null {
  const [folder, rest] = path.startsWith('/lab/')
    ? [LAB_FOLDER, path.slice('/lab'.length)]
    : [SITE_FOLDER, path.replace(/^\/strict\//, '/')];
  const file = normalize(join(folder, rest.endsWith('/') ? `${rest}index.html` : rest));
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : null;
}
