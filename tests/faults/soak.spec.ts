import type { CDPSession } from '@playwright/test';
import { expect, tally, times } from '../attacks/attack';
import { DAM, test } from '../e2e/story';
import type { ChromiumSession } from '../support/journey/chromium-session';
import { poll } from '../support/poll';

test.describe.configure({ timeout: 3_600_000 });
test.beforeEach(() => {
  test.skip(test.info().project.name !== 'chromium', 'Only Chromium counts what is kept alive.');
  test.skip(!process.env.NUTGRAF_SOAK, 'Long: `npm run soak` does it.');
});

/** Openings before anything is counted: code, word lists and weights come with the first ones and stay. */
const WARM_UP = 5;
const MAX_GROWTH_BYTES = 1_000_000;
const ARTICLES = [DAM, '/features/last-ferry.html', '/live/storm-vigdis.html', '/opinion/library-hours.html'];

interface Kept {
  heap: number;
  nodes: number;
  listeners: number;
  documents: number;
}

/** What is alive in the tab once everything that can go has gone. */
async function kept(session: CDPSession): Promise<Kept> {
  for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners, documents } = await session.send('Memory.getDOMCounters');
  return { heap, nodes, listeners, documents };
}

async function openAndClose(chromium: ChromiumSession): Promise<void> {
  await chromium.fire('commands.onCommand', 'toggle-reader');
  await poll('the facts', async () =>
    (await chromium.nodes()).some(({ role, name }) => role === 'tab' && /^People [1-9]/.test(name)),
  );
  await chromium.page.keyboard.press('Escape');
  await poll('the reader goes', async () => !(await chromium.isReaderOpen()));
}

test('opening and closing the reader with facts again and again keeps nothing', async ({ chromium, site }) => {
  const session = await chromium.context.newCDPSession(chromium.page);
  await session.send('HeapProfiler.enable');
  await chromium.goto(site.origin + DAM);
  for (let n = 0; n < WARM_UP; n++) await openAndClose(chromium);
  const before = await kept(session);
  const tried = times(1_000);
  for (let n = 0; n < tried; n++) await openAndClose(chromium);
  const after = await kept(session);
  const growth = {
    kilobytes: Math.round((after.heap - before.heap) / 1_000),
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    documents: after.documents - before.documents,
  };
  tally(tried, tried, growth);
  expect(growth.kilobytes).toBeLessThanOrEqual(MAX_GROWTH_BYTES / 1_000);
  expect(growth.nodes).toBeLessThanOrEqual(0);
  expect(growth.listeners).toBeLessThanOrEqual(0);
  expect(growth.documents).toBeLessThanOrEqual(0);
});

test('article after article, the background keeps nothing of them', async ({ chromium, site }) => {
  const options = await chromium.openOptions();
  const heapOf = await followWorker(await chromium.context.newCDPSession(options));
  await chromium.page.bringToFront();
  const read = async (n: number) => {
    await chromium.goto(site.origin + ARTICLES[n % ARTICLES.length]!);
    await openAndClose(chromium);
  };
  for (let n = 0; n < ARTICLES.length; n++) await read(n);
  const before = await heapOf();
  const tried = times(200);
  for (let n = 0; n < tried; n++) await read(n);
  const after = await heapOf();
  await options.close();
  tally(tried, tried, { kilobytes: Math.round((after - before) / 1_000) });
  expect(after - before).toBeLessThanOrEqual(MAX_GROWTH_BYTES);
});

/** How much the extension's worker holds once everything that can go has gone, in bytes. */
async function followWorker(session: CDPSession): Promise<() => Promise<number>> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('The extension has no worker.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let last = 0;
  const ask = (method: string) =>
    new Promise<{ usedSize?: number }>((resolve) => {
      const id = ++last;
      const onMessage = ({ message }: { message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', onMessage);
        resolve(answer.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', onMessage);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  return async () => {
    await ask('HeapProfiler.collectGarbage');
    const { usedSize } = await ask('Runtime.getHeapUsage');
    if (!usedSize) throw new Error('The worker does not say what it holds.');
    return usedSize;
  };
}
