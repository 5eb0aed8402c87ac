import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { ChromiumSession } from '../support/journey/chromium-session';
import { poll } from '../support/poll';
import { SITE_FOLDER } from '../support/server';
import { expect, test } from './story';

/** What the project promises, on a page of 5,000 elements with an article of some 1,500 words. */
const READER_VISIBLE_MS = 300;
const LONGEST_BLOCK_MS = 50;
/** The machine may be busy with other things: one round that keeps the promise is enough. */
const MOST_ROUNDS = 10;
const FILLER_ELEMENTS = 5_000;

interface Watched {
  /** When the reader was first seen over the page, in milliseconds since 1970. */
  shownAt: number | null;
  /** Start (since 1970) and length of every task over 50 ms: the browser reports no shorter ones. */
  longTasks: { at: number; ms: number }[];
}

interface Round {
  shownMs: number;
  blockMs: number;
}

test('the reader is there at once, and the facts never hold the page up', async ({ chromium }) => {
  const url = 'https://harbourpost.example/features/last-ferry.html';
  const filler = `<ul>${'<li><a href="/n">A headline of another day</a></li>'.repeat(FILLER_ELEMENTS / 2)}</ul>`;
  const html = readFileSync(`${SITE_FOLDER}features/last-ferry.html`, 'utf8').replace('</body>', `${filler}</body>`);
  await chromium.context.route(/^https:/, (route) =>
    route.request().url() === url ? route.fulfill({ contentType: 'text/html', body: html }) : route.abort(),
  );
  const rounds: Round[] = [];
  const isKept = ({ shownMs, blockMs }: Round) =>
    shownMs < READER_VISIBLE_MS * busyness() && blockMs <= LONGEST_BLOCK_MS * busyness();
  while (rounds.length < MOST_ROUNDS && !rounds.some(isKept)) rounds.push(await measure(chromium, url));
  console.log(rounds.map(({ shownMs, blockMs }) => `reader ${shownMs} ms, longest task ${blockMs} ms`).join('; '));
  expect(rounds.some(isKept)).toBe(true);
});

/** How many times slower everything is because the machine has more to do than it has cores. */
function busyness(): number {
  return Math.max(1, (loadavg()[0] as number) / cpus().length);
}

async function measure(chromium: ChromiumSession, url: string): Promise<Round> {
  const { page } = chromium;
  await chromium.goto(url);
  await page.evaluate(() => {
    const watched: Watched = { shownAt: null, longTasks: [] };
    Object.assign(globalThis, { watched });
    // The reader is closed to the page; what the page can tell is that something beside its body covers its middle.
    const look = () => {
      const front = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      const isCovered = front !== document.body && front?.parentNode === document.documentElement;
      if (isCovered) watched.shownAt = performance.timeOrigin + performance.now();
      else requestAnimationFrame(look);
    };
    look();
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        watched.longTasks.push({ at: performance.timeOrigin + startTime, ms: duration });
      }
    }).observe({ type: 'longtask' });
  });
  const watched = () => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);

  const asked = Date.now();
  await chromium.fire('commands.onCommand', 'toggle-reader');
  const shownAt = await poll('the reader is shown', async () => (await watched()).shownAt);
  const facts = await chromium.tagFacts();
  expect(facts.status).toBe('facts');
  const { longTasks } = await watched();
  const after = longTasks.filter(({ at }) => at > shownAt).map(({ ms }) => ms);
  return { shownMs: Math.round(shownAt - asked), blockMs: Math.max(0, ...after) };
}
