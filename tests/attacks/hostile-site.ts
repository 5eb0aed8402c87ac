import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOSTILE_PAGE } from './hostile-page';

/** Stands in payloads and pages for the origin of somebody who watches. */
export const WATCHER = 'WATCHER.invalid';

export interface HostileSite {
  origin: string;
  /** Another origin on which everything is noted and answered. */
  watcher: string;
  /** Addresses asked for so far, of both origins, in order. */
  requests: string[];
  /** Serves markup under a path from now on, perhaps with headers of its own. */
  serve(path: string, html: string, headers?: Record<string, string>): string;
  /** The text with this site's watcher in it. */
  aim(text: string): string;
  close(): Promise<void>;
}

/** A site that is after its readers, on this machine only. Every path that it has no page for is the hostile page. */
export async function startHostileSite(): Promise<HostileSite> {
  const requests: string[] = [];
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const [site, watcher] = await Promise.all([listen(answer), listen(answerWatcher)]);
  const aim = (text: string) => text.replaceAll(WATCHER, new URL(watcher.origin).host);

  function answer(request: IncomingMessage, response: ServerResponse): void {
    requests.push(site.origin + request.url);
    const path = (request.url ?? '/').split('?')[0] as string;
    const page = pages.get(path);
    if (page) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
    else if (path.startsWith('/story/'))
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(aim(HOSTILE_PAGE));
    else response.writeHead(404).end();
  }

  function answerWatcher(request: IncomingMessage, response: ServerResponse): void {
    requests.push(watcher.origin + request.url);
    // A script, so that what is loaded as one shows itself.
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end('alert(1)');
  }

  return {
    origin: site.origin,
    watcher: watcher.origin,
    requests,
    serve(path, html, headers = {}) {
      pages.set(path, { html: aim(html), headers });
      return site.origin + path;
    },
    aim,
    close: async () => void (await Promise.all([site.close(), watcher.close()])),
  };
}

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
