import type { ChromiumSession } from '../../support/journey/chromium-session';
import { poll } from '../../support/poll';
import { HARMFUL_META, type ServedPage, STORED_HEADERS } from '../browser/bench-browser';
import { median, quantile } from '../report/statistics';
import { milliseconds, type Table } from '../report/table';
import type { SpeedPage } from './speed-pages';
import { type Opening, type Watch, watchReader } from './watch-reader';

const PILL = /^Read this article in Nutgraf$/;
const FACTS_TIMEOUT_MS = 10_000;

/** Opens stored HTML under its own address; nothing else is answered. As in a live tab, but no script of the page runs. */
export async function openStored(session: ChromiumSession, { url, html }: ServedPage): Promise<void> {
  const address = url.replace(/^http:/, 'https:').replace(/#.*$/, '');
  await session.context.unrouteAll();
  await session.context.route(/^https?:/, (route) =>
    route.request().isNavigationRequest() && route.request().url() === new URL(address).href
      ? route.fulfill({ headers: STORED_HEADERS, body: html.replace(HARMFUL_META, '') })
      : route.abort(),
  );
  await session.goto(address);
}

/** How long the pointer is on a button before somebody presses it: a hand that does not hurry takes longer. */
export const STAY_MS = 150;

/**
 * From the click on the page's Read button until the facts are there, page by page, round by round. `stayMs`: how long
 * the pointer is on the button before. A page where no reader comes, as on one that is not told as an article, is left
 * out of what follows: each try of it costs a time limit.
 */
export async function timeOpenings(
  session: ChromiumSession,
  pages: SpeedPage[],
  rounds: number,
  stayMs: number,
  step: () => void,
): Promise<Opening[]> {
  const openings: Opening[] = [];
  const leftOut = new Set<SpeedPage>();
  for (let round = 0; round < rounds; round++) {
    for (const page of pages) {
      step();
      if (leftOut.has(page)) continue;
      try {
        openings.push(await open(session, page.read(), stayMs));
      } catch (error) {
        leftOut.add(page);
        console.error(`${page.url} is left out: ${(error as Error).message.split('\n')[0]}`);
      }
    }
  }
  return openings;
}

async function open(session: ChromiumSession, page: ServedPage, stayMs: number): Promise<Opening> {
  await openStored(session, page);
  await session.findNode('the Read button', ({ role, name }) => role === 'button' && PILL.test(name));
  await inExtensionWorld(session, watchReader);
  await session.pressNode('button', PILL, stayMs);
  await poll('the text is readable', async () => (await readWatch(session)).readableMs);
  await poll('the facts are there', async () => ((await readWatch(session)).factsMs ?? 0) > 0, FACTS_TIMEOUT_MS).catch(
    () => null,
  );
  const { clickedMs, insertedMs, readableMs, factsMs, longTasks } = await readWatch(session);
  const start = clickedMs ?? Number.NaN;
  return {
    clickedMs: start,
    insertedMs: (insertedMs ?? Number.NaN) - start,
    readableMs: (readableMs ?? Number.NaN) - start,
    factsMs: factsMs === null || factsMs < 0 ? null : factsMs - start,
    longTasksMs: longTasks.filter(({ at }) => at > (readableMs ?? 0)).map(({ ms }) => ms),
  };
}

export function openingTable(title: string, openings: Opening[]): Table {
  const facts = openings.map(({ factsMs }) => factsMs).filter((ms) => ms !== null);
  const longest = openings.map(({ longTasksMs }) => Math.max(0, ...longTasksMs));
  const row = (label: string, values: number[]) => [
    label,
    milliseconds(median(values)),
    milliseconds(quantile(values, 0.95)),
  ];
  return {
    title: `${title}: ${openings.length} openings of the production build, in Chromium`,
    columns: ['', 'median', 'p95'],
    rows: [
      row(
        'click to readable',
        openings.map(({ readableMs }) => readableMs),
      ),
      row(
        '… of which until the text is inserted',
        openings.map(({ insertedMs }) => insertedMs),
      ),
      row('click to facts', facts),
      row('longest task after the text', longest),
    ],
    notes: ['A task under 50 ms counts as 0: the browser does not tell of it.'],
  };
}

const readWatch = (session: ChromiumSession) =>
  inExtensionWorld(session, () => (globalThis as unknown as { nutgrafWatch: Watch }).nutgrafWatch);

/**
 * Runs a function in the tab, in the extension's own world. As text, since it has to pass through the background, where
 * no function can be made of a text; `__name` is what esbuild puts into functions.
 */
async function inExtensionWorld<Answer>(session: ChromiumSession, work: () => Answer): Promise<Answer> {
  const answer = await session.worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const func = () => { const __name = (named) => named; return (${work})(); };
    const [injected] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
    return injected.result;
  })()`);
  return answer as Answer;
}
