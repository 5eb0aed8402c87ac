import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extensionFolder } from '../support/journey/build';
import { ChromiumSession } from '../support/journey/chromium-session';
import { poll } from '../support/poll';
import { DAM, expect, test } from './story';

/** Chromium itself looks for updates and lists; these are its makers' hosts, not ours. */
const BROWSER_HOSTS = /(^|\.)(google|googleapis|gvt1|gstatic|googleusercontent)\.com(:\d+)?$/;

test('a whole journey makes no request of its own', async ({ site }) => {
  const proxy = await startProxy();
  const chromium = await ChromiumSession.start(extensionFolder('chromium'), {
    args: [`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  try {
    await chromium.goto(site.origin + DAM);
    await chromium.page.waitForLoadState('networkidle');
    const byThePage = new Set(proxy.requests);

    const popup = await chromium.openPopup();
    await popup.page.getByRole('tab', { name: /^People [1-9]/ }).waitFor();
    await popup.press('Open reader');
    await chromium.waitForReader();
    await chromium.findNode('the facts', ({ role, name }) => role === 'tab' && /^People [1-9]/.test(name));
    const read = await chromium.readArticle();
    await (await chromium.openOptions()).close();
    await chromium.page.keyboard.press('Escape');
    await poll('the reader is gone', async () => !(await chromium.isReaderOpen()));

    const images = read.status === 'article' ? imagesOf(read.article) : [];
    const allowed = (url: string) => byThePage.has(url) || images.includes(url) || BROWSER_HOSTS.test(hostOf(url));
    expect(proxy.requests.filter((url) => !allowed(url))).toEqual([]);
    const foreign = [...byThePage].filter((url) => !url.startsWith(site.origin) && !BROWSER_HOSTS.test(hostOf(url)));
    expect(foreign).toEqual([]);
  } finally {
    await chromium.close();
    proxy.close();
  }
});

function imagesOf({ blocks }: { blocks: { type: string }[] }): string[] {
  return blocks
    .flatMap((block) => ('images' in block ? (block.images as { src: string }[]) : []))
    .map(({ src }) => src);
}

function hostOf(url: string): string {
  return url.includes('://') ? new URL(url).host : url;
}

/** Everything the browser sends goes through here, whichever part of it sends it. Tunnels are noted and refused. */
async function startProxy() {
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    requests.push(request.url ?? '');
    const onward = send(request.url ?? '', { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request: IncomingMessage, socket) => {
    requests.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { requests, port: (server.address() as AddressInfo).port, close: () => server.close() };
}
