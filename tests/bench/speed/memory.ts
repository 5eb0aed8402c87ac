import type { ChromiumSession } from '../../support/journey/chromium-session';
import type { ServedPage } from '../browser/bench-browser';
import { type Table, whole } from '../report/table';
import { openStored } from './journey';

/** What a tab holds once everything that can be freed was. */
export interface Holding {
  /** Of the page's scripts and of the extension's in it. */
  heapBytes: number;
  nodes: number;
  listeners: number;
}

export interface MemoryUse {
  page: Holding;
  open: Holding;
  closed: Holding;
}

/** The tab's page before the reader was opened, with it open and its facts found, and after it was closed. */
export async function measureMemory(session: ChromiumSession, page: ServedPage): Promise<MemoryUse> {
  await openStored(session, page);
  await session.findNode('the Read button', ({ role, name }) => role === 'button' && /^Read/.test(name));
  const before = await hold(session);
  await session.fire('commands.onCommand', 'toggle-reader');
  await session.waitForReader();
  await session.tagFacts();
  const open = await hold(session);
  await session.fire('commands.onCommand', 'toggle-reader');
  await session.findNode('the page is back', ({ role }) => role === 'RootWebArea');
  const closed = await hold(session);
  return { page: before, open, closed };
}

async function hold(session: ChromiumSession): Promise<Holding> {
  const protocol = await session.context.newCDPSession(session.page);
  // Once does not free what only the first round has found to be free.
  for (let round = 0; round < 3; round++) await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await protocol.send('Memory.getDOMCounters');
  await protocol.detach();
  return { heapBytes: usedSize, nodes, listeners: jsEventListeners };
}

export function memoryTable(words: number, { page, open, closed }: MemoryUse): Table {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  const row = (label: string, { heapBytes, nodes, listeners }: Holding) => [
    label,
    megabytes(heapBytes),
    megabytes(heapBytes - page.heapBytes),
    whole(nodes),
    whole(listeners),
  ];
  return {
    title: `Memory: an article of ${whole(words)} words`,
    columns: ['', 'script heap', 'more than before', 'nodes', 'listeners'],
    rows: [row('the page', page), row('reader open, facts found', open), row('reader closed', closed)],
    notes: ['After garbage collection; of the tab’s own process, the extension’s scripts in the page included.'],
  };
}
