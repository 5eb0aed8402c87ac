import { test as base, expect } from '@playwright/test';
import type { BrowserName } from '../support/browsers';
import { type AttackWorld, startWorld } from './attack-world';
import { type HostileSite, startHostileSite } from './hostile-site';

interface Stage {
  site: HostileSite;
  /** The browser of the project, with the built extension. */
  world: AttackWorld;
}

/** A test with a hostile site and one browser for the whole file. At its end no failure of ours may have come up. */
export const test = base.extend<{ noFailure: undefined }, Stage>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter.
    async ({}, use) => {
      const site = await startHostileSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use, { project }) => {
      const world = await startWorld(project.name as BrowserName);
      await use(world);
      await world.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  noFailure: [
    async ({ world }, use) => {
      const before = (await world.errors()).length;
      await use(undefined);
      expect((await world.errors()).slice(before)).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** A page that does not answer within this time is not alive. */
export const ANSWER_MS = 1_000;

/** Every how manieth case is tried: `npm test` tries a share of them. */
export const SHARE = Number(process.env.NUTGRAF_ATTACK_SHARE ?? 1);

/** How often something is tried that is tried `count` times in a whole run. */
export const times = (count: number): number => Math.max(2, Math.ceil(count / SHARE));

/** What a run of cases came to; the table at the end is made of these. */
export function tally(cases: number, passed: number, figures: Record<string, number> = {}): void {
  test.info().annotations.push({ type: 'tally', description: JSON.stringify({ cases, passed, figures }) });
}

/** Opens the reader over the page that is shown, and gives what was read. */
export async function openReader(world: AttackWorld) {
  const read = await world.send({ type: 'readArticle', force: true });
  const opened = await world.send({ type: 'openReader', force: true });
  return { read: read?.reply, opened: opened?.reply?.status };
}

/** How long the page takes to answer, in ms. */
export async function timeToAnswer(world: AttackWorld): Promise<number> {
  const start = performance.now();
  await world.inPage('1');
  return performance.now() - start;
}
